package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of an application: through ServiceLoader and the thread's class loader. */
class ConnectTest {

  @TempDir Path classPath;

  /** What a services file can name: public, and with a constructor without arguments. */
  public static final class FoundProvider implements RecruitingPlatformProvider {

    @Override
    public PlatformId id() {
      return PlatformId.of("found");
    }

    @Override
    public Set<String> settingKeys() {
      return Set.of("talentport.found.colour");
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings) {
      return new PaperPlatform(id(), settings);
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
      return connect(settings);
    }
  }

  @Test
  void findsTheAdapterThatTheServicesFileNames() throws IOException {
    withProvider(
        FoundProvider.class.getName(),
        () -> {
          assertThat(RecruitingPlatform.connect(Map.of()).id()).isEqualTo(PlatformId.of("found"));
          assertThat(RecruitingPlatform.connect().id()).isEqualTo(PlatformId.of("found"));
        });
  }

  @Test
  void explainsAnAdapterThatCannotBeLoaded() throws IOException {
    withProvider(
        "io.talentport.NoSuchProvider",
        () ->
            assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> RecruitingPlatform.connect(Map.of()))
                .withMessageContaining("cannot be loaded")
                .withMessageContaining("BOM")
                .withCauseInstanceOf(ServiceConfigurationError.class));
  }

  @Test
  void explainsAClassPathWithoutAdapter() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RecruitingPlatform.connect(Map.of()))
        .withMessageContaining("No adapter is on the class path");
  }

  private void withProvider(String provider, Runnable test) throws IOException {
    Path services = Files.createDirectories(classPath.resolve("META-INF/services"));
    Files.writeString(services.resolve(RecruitingPlatformProvider.class.getName()), provider);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classPath.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      test.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
