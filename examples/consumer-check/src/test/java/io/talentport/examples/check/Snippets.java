package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** The Java in a document is that of an example, which is compiled and run. */
final class Snippets {

  private static final Path SOURCES =
      Repository.ROOT.resolve("examples/consumer-check/src/test/java");

  private Snippets() {}

  /**
   * Every snippet of a document stands in the example, line by line.
   *
   * @param document from the repository's root
   * @param count how many snippets there are
   */
  static void areOf(Class<?> example, String document, int count) {
    Path source = SOURCES.resolve(example.getName().replace('.', '/') + ".java");
    List<String> lines = lines(Repository.read(source));
    List<String> blocks = CodeBlocks.of(Repository.read(Repository.ROOT.resolve(document)), "java");

    assertThat(blocks).hasSize(count);
    for (String block : blocks) {
      assertThat(lines).as(block).containsSequence(lines(block));
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).toList();
  }
}
