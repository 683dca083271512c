package io.talentport.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The API of the newest release, in a file for each module. */
final class RecordedApi {

  private static final String SUFFIX = ".api";

  private final Path folder;

  RecordedApi(Path folder) {
    this.folder = folder;
  }

  SortedMap<String, Api> read() {
    SortedMap<String, Api> modules = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(RecordedApi::isRecord).toList()) {
        String name = file.getFileName().toString();
        modules.put(
            name.substring(0, name.length() - SUFFIX.length()), Api.parse(Files.readString(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return modules;
  }

  /** In place of what was recorded before. */
  void write(SortedMap<String, Api> modules) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(RecordedApi::isRecord).toList()) {
        Files.delete(file);
      }
      for (Map.Entry<String, Api> module : modules.entrySet()) {
        Files.writeString(folder.resolve(module.getKey() + SUFFIX), module.getValue().text());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static boolean isRecord(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX);
  }
}
