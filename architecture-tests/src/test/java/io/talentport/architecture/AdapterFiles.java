package io.talentport.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R22: every adapter has a contract test and is found by ServiceLoader, because an adapter that
 * nobody holds to the contract, or that nobody finds, is none. Read from the sources: a module's
 * tests are on no other module's class path.
 */
record AdapterFiles(Path repository) {

  /** What adapters are made with, at run time, in tests and at build time. */
  static final Set<String> SHARED =
      Set.of("adapter-support", "adapter-tck", "adapter-tck-tests", "adapter-mapping-spi");

  private static final String SERVICES =
      "src/main/resources/META-INF/services/io.talentport.core.RecruitingPlatformProvider";
  private static final Pattern CONTRACT_TEST =
      Pattern.compile("class \\w+ContractTest\\s+extends RecruitingAdapterContract\\b");

  List<Path> adapters() throws IOException {
    try (Stream<Path> folders = Files.list(repository)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("adapter-"))
          .filter(folder -> !SHARED.contains(folder.getFileName().toString()))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path adapter : adapters()) {
      if (!hasContractTest(adapter)) {
        faults.add(
            adapter.getFileName()
                + " has no contract test: add a class …ContractTest that extends"
                + " RecruitingAdapterContract to src/test/java");
      }
      if (!namesAProvider(adapter)) {
        faults.add(
            adapter.getFileName()
                + " is not found by ServiceLoader: name its provider in "
                + SERVICES);
      }
    }
    return faults;
  }

  private static boolean hasContractTest(Path adapter) throws IOException {
    return anySource(
        adapter.resolve("src/test/java"), source -> CONTRACT_TEST.matcher(textOf(source)).find());
  }

  private static boolean namesAProvider(Path adapter) throws IOException {
    Path services = adapter.resolve(SERVICES);
    if (!Files.isRegularFile(services)) {
      return false;
    }
    String provider = Files.readString(services).strip();
    Path source = adapter.resolve("src/main/java").resolve(provider.replace('.', '/') + ".java");
    return !provider.isEmpty() && Files.isRegularFile(source);
  }

  private static boolean anySource(Path folder, Predicate<Path> test) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> sources = Files.walk(folder)) {
      return sources.filter(source -> source.toString().endsWith(".java")).anyMatch(test);
    }
  }

  private static String textOf(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
