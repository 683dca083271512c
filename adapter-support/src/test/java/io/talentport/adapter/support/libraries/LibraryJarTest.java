package io.talentport.adapter.support.libraries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A3")
class LibraryJarTest {

  private static final String POM_PROPERTIES =
      "META-INF/maven/io.github.openfeign/feign-core/pom.properties";

  @TempDir Path folder = Path.of("");

  @Test
  void theVersionIsThatOfTheFileName() throws IOException {
    LibraryJar jar = find("feign-core-12.10.jar", Map.of());

    assertThat(jar.isTooOld()).isTrue();
    assertThat(jar.comparedWithNeed()).startsWith("feign-core-12.10.jar is version 12.10,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"13.6-all", "13.6-SNAPSHOT", "13.6-acme.2", "13.6.0.redhat-00001"})
  void aSuffixMakesTheNeededVersionNoOlder(String version) throws IOException {
    LibraryJar jar = find("feign-core-" + version + ".jar", Map.of());

    assertThat(jar.isTooOld()).isFalse();
    assertThat(jar.comparedWithNeed())
        .isEqualTo(
            "feign-core-%1$s.jar is version %1$s, needed is 13.6 or later".formatted(version));
  }

  @Test
  void aSuffixMakesAnOlderVersionNoNewer() throws IOException {
    assertThat(find("feign-core-13.5-all.jar", Map.of()).isTooOld()).isTrue();
  }

  @Test
  void aJarThatIsTooOldByItsNameIsAskedItself() throws IOException {
    LibraryJar jar = find("feign-core-1.0.jar", Map.of(POM_PROPERTIES, "version=13.6"));

    assertThat(jar.isTooOld()).isFalse();
    assertThat(jar.comparedWithNeed()).startsWith("feign-core-1.0.jar is version 13.6,");
  }

  @Test
  void elseThatOfTheBuildThatMadeTheJar() throws IOException {
    LibraryJar jar = find("http.jar", Map.of(POM_PROPERTIES, "version=13.5"));

    assertThat(jar.isTooOld()).isTrue();
    assertThat(jar.comparedWithNeed())
        .isEqualTo("http.jar is version 13.5, needed is 13.6 or later");
  }

  @Test
  void elseThatOfTheManifest() throws IOException {
    LibraryJar jar =
        find(
            "feign-core.jar",
            Map.of(
                "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nImplementation-Version: 14.0\n"));

    assertThat(jar.isTooOld()).isFalse();
    assertThat(jar.comparedWithNeed()).startsWith("feign-core.jar is version 14.0,");
  }

  @Test
  void theManifestOfAnApplicationIsNotTheLibrarys() throws IOException {
    LibraryJar jar =
        find(
            "shop.jar",
            Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nImplementation-Version: 1.0\n"));

    assertThat(jar.isTooOld()).isFalse();
    assertThat(jar.comparedWithNeed())
        .isEqualTo("shop.jar is of an unknown version, needed is 13.6 or later");
  }

  @Test
  void whatIsMissingIsSaidToBeMissing() throws IOException {
    try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
      LibraryJar jar = LibraryJar.find(Library.FEIGN, nothing);

      assertThat(jar.isTooOld()).isFalse();
      assertThat(jar.comparedWithNeed())
          .isEqualTo("feign-core is missing, needed is 13.6 or later");
    }
  }

  private LibraryJar find(String name, Map<String, String> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry(Library.FEIGN.markerFile()));
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue().getBytes(UTF_8));
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {file.toUri().toURL()}, null)) {
      return LibraryJar.find(Library.FEIGN, loader);
    }
  }
}
