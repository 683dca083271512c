package io.talentport.specs.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The text files below a directory by their path in it. */
record SourceTree(Map<String, String> files) {

  static SourceTree read(Path root) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sources below " + root, e);
    }
    return new SourceTree(Collections.unmodifiableMap(files));
  }

  /** Makes the directory hold these files and no other. */
  void replace(Path root) {
    try {
      if (Files.exists(root)) {
        try (Stream<Path> old = Files.walk(root)) {
          for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = root.resolve(file.getKey());
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot replace the sources below " + root, e);
    }
  }

  /** One readable line or block for each file that is missing, extra or different here. */
  List<String> differencesFrom(SourceTree expected) {
    SortedSet<String> names = new TreeSet<>(expected.files.keySet());
    names.addAll(files.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String wanted = expected.files.get(name);
      String found = files.get(name);
      if (found == null) {
        differences.add("missing: " + name);
      } else if (wanted == null) {
        differences.add("extra: " + name);
      } else if (!wanted.equals(found)) {
        differences.add(firstDifference(name, wanted.split("\n", -1), found.split("\n", -1)));
      }
    }
    return differences;
  }

  private static String firstDifference(String name, String[] wanted, String[] found) {
    int line = 0;
    while (line < wanted.length && line < found.length && wanted[line].equals(found[line])) {
      line++;
    }
    return "different: %s, line %d%n  expected: %s%n  found:    %s"
        .formatted(name, line + 1, lineOrEnd(wanted, line), lineOrEnd(found, line));
  }

  private static String lineOrEnd(String[] lines, int line) {
    return line < lines.length ? lines[line] : "(end of file)";
  }
}
