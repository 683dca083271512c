package io.talentport.examples.migration;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The platform that people leave and the one that they go to, both connected at once. */
final class Ends implements AutoCloseable {

  private static final String PLATFORM = "talentport.platform";

  private final @Nullable Sandbox sandbox;
  private final RecruitingPlatform source;
  private final RecruitingPlatform target;

  private Ends(@Nullable Sandbox sandbox, Map<String, String> settings, Options options) {
    this.sandbox = sandbox;
    this.source = connect(settings, options.from());
    try {
      this.target = connect(settings, options.to());
    } catch (RuntimeException failed) {
      source.close();
      throw failed;
    }
  }

  /** Connects to what the settings' file names, or to a sandbox of its own. */
  static Ends connect(Options options) {
    if (options.settings().isPresent()) {
      return new Ends(null, read(Path.of(options.settings().get())), options);
    }
    Sandbox sandbox = Sandbox.start();
    try {
      return new Ends(sandbox, sandbox.settings(), options);
    } catch (RuntimeException failed) {
      sandbox.close();
      throw failed;
    }
  }

  /** Connects to somebody's sandbox. */
  static Ends on(Sandbox sandbox, Options options) {
    return new Ends(null, sandbox.settings(), options);
  }

  private static RecruitingPlatform connect(Map<String, String> settings, String platform) {
    Map<String, String> chosen = new HashMap<>(settings);
    chosen.put(PLATFORM, platform);
    return RecruitingPlatform.connect(chosen);
  }

  private static Map<String, String> read(Path file) {
    Properties read = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      read.load(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "talentport.migration.settings must name a file of settings that can be read",
          unreadable);
    }
    Map<String, String> settings = new HashMap<>();
    read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
    return settings;
  }

  RecruitingPlatform source() {
    return source;
  }

  RecruitingPlatform target() {
    return target;
  }

  @Override
  public void close() {
    source.close();
    target.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
