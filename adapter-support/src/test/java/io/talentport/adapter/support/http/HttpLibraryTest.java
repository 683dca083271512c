package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hc.core5.util.VersionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The build runs the transport's tests twice, with the newest and the oldest HTTP library. */
@Tag("A1")
class HttpLibraryTest {

  @Test
  void theLibraryIsOfTheVersionThatThisRunIsFor() {
    ClassLoader loader = HttpLibraryTest.class.getClassLoader();

    assertThat(release("org.apache.hc.client5", loader))
        .isEqualTo(System.getProperty("expected.httpclient5"));
    assertThat(release("org.apache.hc.core5", loader))
        .isEqualTo(System.getProperty("expected.httpcore5"));
  }

  private static String release(String module, ClassLoader loader) {
    return Objects.requireNonNull(VersionInfo.loadVersionInfo(module, loader), module).getRelease();
  }

  @Test
  void noClassExtendsOneOfTheLibrarysImplementations() throws Exception {
    List<Class<?>> classes = classesOfTheTransport();

    assertThat(classes).contains(NonLoggingConnection.class, SecretEndpoint.class);
    assertThat(classes)
        .allSatisfy(
            type ->
                assertThat(String.valueOf(type.getSuperclass()))
                    .doesNotContain("org.apache.hc.client5.http.impl")
                    .doesNotContain("org.apache.hc.core5.http.impl"));
  }

  private static List<Class<?>> classesOfTheTransport() throws IOException, URISyntaxException {
    Path classes =
        Path.of(HttpTransport.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String folder = HttpTransport.class.getPackageName().replace('.', '/');
    try (Stream<Path> files = Files.list(classes.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .<Class<?>>map(
              name -> load(HttpTransport.class.getPackageName() + "." + name.replace(".class", "")))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, HttpTransport.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
