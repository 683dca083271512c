package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the walk to an adapter is that of the adapter in {@code examples/third-platform}. */
class HowToTest {

  private static final Path EXAMPLE = Repository.ROOT.resolve("examples/third-platform");
  private static final String ELLIPSIS = "\n…";

  @ParameterizedTest
  @ValueSource(strings = {"xml", "yaml", "java", "json"})
  void everySnippetIsFromTheExample(String language) throws IOException {
    List<String> blocks =
        CodeBlocks.of(
            Repository.read(Repository.ROOT.resolve("docs/how-to/add-an-adapter.md")), language);
    List<String> files = files();

    assertThat(blocks).isNotEmpty();
    for (String block : blocks) {
      for (String part : unindented(block).split(ELLIPSIS)) {
        assertThat(files).as("files with:%n%s", part).anyMatch(file -> file.contains(part));
      }
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files =
        Stream.concat(Stream.of(EXAMPLE.resolve("pom.xml")), Files.walk(EXAMPLE.resolve("src")))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> unindented(Repository.read(file)))
          .toList();
    }
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
