package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What runs in a native image reflects in known places only, and the metadata in the jars say all
 * that these need.
 */
@Tag("slow")
class NativeImageArchTest {

  private static final Set<Module> IN_IMAGES =
      Set.of(
          Module.CORE,
          Module.ADAPTER,
          Module.ADAPTER_SUPPORT,
          Module.COORDINATION_REDIS,
          Module.MICROMETER,
          Module.JACKSON,
          Module.SPRING_BOOT);

  /** Each with the reason why an image has what it asks for. */
  private static final Set<String> KNOWN =
      Set.of(
          // Proxies of the ports, whose methods it invokes: metadata of the core.
          "io.talentport.core.PresentTarget",
          // The provider interface by its name: metadata of the core. Images find services alone.
          "io.talentport.core.ProviderLoader",
          // Proxies of the generated APIs, and their annotations: metadata of each adapter.
          "io.talentport.adapter.support.call.ApiProxy",
          "io.talentport.adapter.support.spec.Operation",
          "io.talentport.adapter.support.spec.WireNames",
          // The accessors of the values: metadata of the core.
          "io.talentport.adapter.support.once.ResumeContent",
          // One file: metadata of adapter-support.
          "io.talentport.adapter.support.libraries.Library",
          // Jars of a class path: an image has none, and nothing is then said about them.
          "io.talentport.adapter.support.libraries.LibraryJar",
          // Properties of Spring Boot: hints of the starter.
          "io.talentport.spring.boot.CoordinationProperties",
          "io.talentport.spring.boot.KnownProperties");

  private static boolean reflects(JavaAccess<?> access) {
    String call = access.getTargetOwner().getName() + "." + access.getName();
    return call.matches(
        "java\\.lang\\.Class\\.(forName|newInstance|getResource(AsStream)?|getRecordComponents"
            + "|get(Declared)?(Field|Method|Constructor|Classes)s?)"
            + "|java\\.lang\\.ClassLoader\\.(loadClass|getSystemResource\\w*|getResource\\w*"
            + "|resources|findClass)"
            + "|java\\.lang\\.Module\\.getResourceAsStream"
            + "|java\\.util\\.ServiceLoader\\.load(Installed)?"
            + "|java\\.util\\.ResourceBundle\\.getBundle"
            + "|java\\.io\\.Object(In|Out)putStream\\.(<init>|readObject|writeObject)"
            + "|java\\.lang\\.reflect\\.Proxy\\.newProxyInstance"
            + "|java\\.lang\\.reflect\\.(Method|Constructor)\\.(invoke|newInstance)"
            + "|java\\.lang\\.reflect\\.Field\\.[gs]et\\w*"
            + "|java\\.lang\\.invoke\\.MethodHandles\\$Lookup\\.(find|unreflect|define)\\w*"
            + "|java\\.util\\.concurrent\\.atomic\\.Atomic\\w+FieldUpdater\\.newUpdater");
  }

  private static String topLevel(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  @Test
  void everyPlaceThatReflectsIsKnown() {
    Set<String> reflecting =
        Product.classes().stream()
            .filter(type -> IN_IMAGES.contains(Layout.PRODUCT.kindOf(type)))
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(NativeImageArchTest::reflects)
            .map(access -> topLevel(access.getOriginOwner()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(reflecting)
        .as("add what it needs to the options reachability.… of its module, then name it here")
        .isEqualTo(new TreeSet<>(KNOWN));
  }

  @Test
  void everyPortIsProxiedAndItsMethodsAreKept() throws IOException {
    List<String> ports =
        namesOf(type -> type.getPackageName().equals("io.talentport.core.port") && isPlain(type));

    assertThat(ports).contains("io.talentport.core.port.ResumeIntake");
    holds("talentport-core", ports, true);
  }

  @Test
  void theAccessorsOfEveryValueAreKept() throws IOException {
    List<String> values =
        namesOf(
            type ->
                type.getPackageName().equals("io.talentport.core.model")
                    && (isPlain(type) || type.isRecord()));

    assertThat(values)
        .contains("io.talentport.core.model.Resume", "io.talentport.core.model.PersonName");
    holds("talentport-core", values, false);
    assertThat(metadata("talentport-core"))
        .contains("{\"type\": \"io.talentport.core.RecruitingPlatformProvider\"}");
  }

  @Test
  void everyGeneratedApiIsProxiedAndItsMethodsAreKept() throws IOException {
    for (String adapter : List.of("dingtalk", "feishu")) {
      String home = "io.talentport.adapter." + adapter + ".internal.wire.api";
      List<String> apis = namesOf(type -> type.getPackageName().equals(home) && isPlain(type));

      assertThat(apis).isNotEmpty();
      holds("talentport-adapter-" + adapter, apis, true);
    }
  }

  @Test
  void theFileOfNeededVersionsIsKept() throws IOException {
    String file = "io/talentport/adapter/support/libraries/oldest.properties";

    assertThat(ClassLoader.getSystemResource(file)).isNotNull();
    assertThat(metadata("talentport-adapter-support")).contains("{\"glob\": \"" + file + "\"}");
  }

  private static boolean isPlain(JavaClass type) {
    return type.isInterface() && !type.isAnnotation() && !type.getSimpleName().isEmpty();
  }

  private static List<String> namesOf(Predicate<JavaClass> wanted) {
    return Product.classes().stream()
        .filter(wanted)
        .filter(type -> !type.getName().endsWith("package-info"))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static void holds(String artifact, List<String> types, boolean proxied)
      throws IOException {
    String metadata = metadata(artifact);
    String older = file(artifact, "reflect-config.json");
    String proxies = file(artifact, "proxy-config.json");
    for (String type : types) {
      assertThat(metadata).contains("{\"type\": \"" + type + "\", \"allDeclaredMethods\": true");
      assertThat(older).contains("{\"name\": \"" + type + "\", \"allDeclaredMethods\": true");
      if (proxied) {
        assertThat(metadata).contains("{\"type\": {\"proxy\": [\"" + type + "\"]}}");
        assertThat(proxies).contains("{\"interfaces\": [\"" + type + "\"]}");
      }
    }
  }

  private static String metadata(String artifact) throws IOException {
    return file(artifact, "reachability-metadata.json");
  }

  private static String file(String artifact, String name) throws IOException {
    String path = "META-INF/native-image/io.talentport/" + artifact + "/" + name;
    try (InputStream in = ClassLoader.getSystemResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
