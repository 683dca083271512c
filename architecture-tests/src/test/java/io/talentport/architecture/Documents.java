package io.talentport.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The documents of the repository that rules are written in. */
final class Documents {

  private static final Path REPOSITORY = Path.of(System.getProperty("basedir", ""), "..");

  private Documents() {}

  /** The files of this name in the repository and in the folders of its modules. */
  static Stream<String> files(String name) throws IOException {
    try (Stream<Path> folders = Files.list(REPOSITORY)) {
      return folders
          .map(folder -> folder.resolve(name))
          .filter(Files::isRegularFile)
          .map(file -> REPOSITORY.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  static Path path(String path) {
    return REPOSITORY.resolve(path);
  }

  static String read(String path) {
    try {
      return Files.readString(path(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
