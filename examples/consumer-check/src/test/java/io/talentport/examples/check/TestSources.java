package io.talentport.examples.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests of all modules, read from their sources: they are on no other module's class path. The
 * contract kit's stand in its main sources.
 *
 * @param byClass the texts of all source files of this name
 */
record TestSources(Map<String, List<String>> byClass) {

  private static final String SUFFIX = ".java";

  /** As deep as the sources of a module in a folder of modules are. */
  private static final int DEPTH = 6;

  private static final Pattern TEST_ANNOTATION =
      Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|FuzzTest)\\b");

  static TestSources of(Path repository) {
    try (Stream<Path> modules = Files.walk(repository, DEPTH)) {
      return new TestSources(
          modules
              .filter(folder -> folder.endsWith("src/test/java") || isContractKit(folder))
              .flatMap(TestSources::sources)
              .collect(
                  Collectors.groupingBy(
                      TestSources::className,
                      Collectors.mapping(Repository::read, Collectors.toList()))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isContractKit(Path folder) {
    return folder.endsWith("adapter-tck/src/main");
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String className(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** Whether a class of this name has a test of this name. */
  boolean hold(String className, String method) {
    return byClass.getOrDefault(className, List.of()).stream()
        .anyMatch(source -> hasTest(source, method));
  }

  private static boolean hasTest(String source, String method) {
    return Pattern.compile("\\s" + method + "\\(")
        .matcher(source)
        .results()
        .map(
            found ->
                // The format puts a blank line between members, and none within an annotation.
                source.substring(
                    Math.max(0, source.lastIndexOf("\n\n", found.start())), found.start()))
        .anyMatch(head -> TEST_ANNOTATION.matcher(head).find());
  }
}
