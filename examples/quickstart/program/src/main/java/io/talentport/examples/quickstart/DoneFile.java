package io.talentport.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that stands after a run if and only if all went well. An exit status alone would make the
 * build print its own stack trace over the program's message.
 */
record DoneFile(@Nullable Path path) {

  static final String KEY = Options.PREFIX + "done-file";

  static DoneFile namedIn(SystemSettings system) {
    return new DoneFile(system.value(KEY).map(Path::of).orElse(null));
  }

  void remove() {
    if (path != null) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException failed) {
        throw new UncheckedIOException("Cannot remove " + path, failed);
      }
    }
  }

  void write() {
    if (path != null) {
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, "");
      } catch (IOException failed) {
        throw new UncheckedIOException("Cannot write " + path, failed);
      }
    }
  }
}
