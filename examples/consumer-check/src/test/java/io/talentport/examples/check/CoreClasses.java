package io.talentport.examples.check;

import io.talentport.core.RecruitingPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The top-level classes of one of the core's packages, from its jar or its folder. */
final class CoreClasses {

  private static final String SUFFIX = ".class";

  private CoreClasses() {}

  static Set<String> in(String packageName) {
    String folder = packageName.replace('.', '/');
    Path core = core();
    try {
      if (Files.isDirectory(core)) {
        return names(core.resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(core)) {
        return names(jar.getPath(folder));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path core() {
    try {
      URI place =
          RecruitingPlatform.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(
              name -> name.endsWith(SUFFIX) && !name.contains("$") && !name.startsWith("package-"))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
