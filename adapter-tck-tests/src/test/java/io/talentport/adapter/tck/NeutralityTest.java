package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kit knows no platform: what it must know of one is described by the adapter's test. */
@Tag("same-on-every-jdk")
class NeutralityTest {

  private static final Path SOURCES = Path.of("..", "adapter-tck", "src", "main", "java");
  private static final Pattern PLATFORM =
      Pattern.compile("dingtalk|feishu|lark", Pattern.CASE_INSENSITIVE);

  @Test
  void noSourceOfTheKitNamesAPlatform() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(Files::isRegularFile).toList();

      assertThat(sources).hasSizeGreaterThan(40);
      assertThat(sources)
          .allSatisfy(
              source -> assertThat(Files.readString(source)).doesNotContainPattern(PLATFORM));
    }
  }
}
