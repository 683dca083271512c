package io.talentport.spring.boot;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connects instances by a store of somebody else's, with settings of its own. */
public final class NoticeBoard implements CoordinationProvider {

  static final String PLACE = KEY_PREFIX + "board-place";

  /** The places of the boards that were closed, of all tests: each names its own. */
  static final List<String> CLOSED = new CopyOnWriteArrayList<>();

  @Override
  public Set<String> settingKeys() {
    return Set.of(PLACE, KEY_PREFIX + "board-rows");
  }

  @Override
  public Optional<Coordination> connect(Map<String, String> settings) {
    if (!settings.getOrDefault(KEY_PREFIX + "board-rows", "1").matches("[0-9]+")) {
      throw new ConfigurationException(
          ErrorDetails.of(KEY_PREFIX + "board-rows must be a whole number").build());
    }
    return Optional.ofNullable(settings.get(PLACE))
        .map(place -> Coordination.builder().onClose(() -> CLOSED.add(place)).build());
  }

  /** A class loader that finds it. */
  static ClassLoader onClassPath(Path folder) {
    try {
      Path services = Files.createDirectories(folder.resolve("META-INF/services"));
      Files.writeString(
          services.resolve(CoordinationProvider.class.getName()), NoticeBoard.class.getName());
      return new URLClassLoader(
          new URL[] {folder.toUri().toURL()}, NoticeBoard.class.getClassLoader());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
