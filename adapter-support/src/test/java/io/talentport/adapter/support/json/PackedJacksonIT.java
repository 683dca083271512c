package io.talentport.adapter.support.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jar that users get brings a Jackson that no application can change. */
@Tag("A2")
class PackedJacksonIT {

  private static final Path JAR = Path.of(System.getProperty("adapter.support.jar"));

  @Test
  void noClassInItAsksForAJacksonOfTheApplication() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> asking =
          jar.stream()
              .filter(entry -> entry.getName().endsWith(".class"))
              .filter(
                  entry ->
                      text(jar, entry)
                          .matches(
                              "(?s).*(?<!shaded/jackson/)(tools/jackson/|com/fasterxml/jackson/annotation/).*"))
              .map(JarEntry::getName)
              .toList();

      assertThat(asking).isEmpty();
      assertThat(jar.stream().map(JarEntry::getName))
          .contains(
              "talentport/shaded/jackson/databind/json/JsonMapper.class",
              "talentport/shaded/jackson/annotation/JsonFormat.class",
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "module-info.class")
          .noneMatch(name -> name.contains("tools/jackson/") || name.startsWith("com/"));
    }
  }

  private static String text(JarFile jar, JarEntry entry) {
    try (InputStream content = jar.getInputStream(entry)) {
      return new String(content.readAllBytes(), ISO_8859_1);
    } catch (IOException unreadable) {
      throw new AssertionError(entry.getName(), unreadable);
    }
  }
}
