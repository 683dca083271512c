package io.talentport.benchmarks.allocation;

import io.talentport.benchmarks.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each operation allocates, by JDK: the file that a build compares with. A line is {@code JDK
 * operation bytes}.
 */
final class AllocationBaseline {

  /** How many per cent more or less are no change. */
  static final int TOLERANCE = 5;

  private final Path file;

  AllocationBaseline(Path file) {
    this.file = file;
  }

  OptionalLong bytes(int jdk, Work work) {
    return Optional.ofNullable(read().get(key(jdk, work)))
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /** Writes what was measured; the other lines stay. */
  void update(int jdk, Work work, long bytes) {
    Map<String, Long> figures = read();
    figures.put(key(jdk, work), bytes);
    try {
      Files.write(
          file,
          figures.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(one -> one.getKey() + " " + one.getValue())
              .toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is wrong with what was measured; empty if it is within the tolerance. */
  static Optional<String> complaint(long expected, long measured) {
    long difference = Math.abs(measured - expected);
    return difference * 100 <= expected * TOLERANCE
        ? Optional.empty()
        : Optional.of(
            "allocates %,d bytes, %+.1f %% against %,d"
                .formatted(measured, 100.0 * (measured - expected) / expected, expected));
  }

  private Map<String, Long> read() {
    try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
      return lines
          .map(line -> List.of(line.split(" ")))
          .collect(
              Collectors.toMap(
                  parts -> parts.get(0) + " " + parts.get(1),
                  parts -> Long.valueOf(parts.get(2)),
                  (one, other) -> other,
                  LinkedHashMap::new));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String key(int jdk, Work work) {
    return jdk + " " + work;
  }
}
