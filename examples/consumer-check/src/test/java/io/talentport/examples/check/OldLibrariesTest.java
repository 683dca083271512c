package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application whose build decides for a library that adapters do not run with. */
@Tag("A3")
class OldLibrariesTest {

  private static final Path OLD = Path.of("target", "old-libraries");

  @ParameterizedTest
  @CsvSource({
    "feign-core, 10.12, 13.6",
    "httpclient5, 5.0.4, 5.4",
    "httpcore5, 5.0.4, 5.3",
  })
  void isToldWhichJarIsTooOldWhenItConnects(String library, String old, String needed)
      throws ReflectiveOperationException, IOException {
    Path jar = OLD.resolve(library + "-" + old + ".jar");
    try (URLClassLoader application = application(library, List.of(jar.toUri().toURL()))) {
      for (Throwable failure : List.of(connect(application), connectTyped(application))) {
        assertThat(failure.getClass().getSimpleName()).isEqualTo("ConfigurationException");
        assertThat(failure)
            .hasMessageContaining(
                "%s-%s.jar is version %s, needed is %s or later", library, old, old, needed)
            .hasMessageContaining(library + ":" + needed)
            .hasMessageNotContaining(OLD.toAbsolutePath().toString());
      }
    }
  }

  @Test
  void isToldWhichJarIsMissing() throws ReflectiveOperationException, IOException {
    try (URLClassLoader application = application("feign-core", List.of())) {
      assertThat(connect(application))
          .hasMessageContaining("feign-core is missing, needed is 13.6 or later")
          .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
  }

  /** This class path without one library, and with others in its place. */
  private static URLClassLoader application(String without, List<URL> instead)
      throws MalformedURLException {
    List<URL> urls = new ArrayList<>(instead);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (!path.getFileName().toString().matches(without + "-\\d.*\\.jar")) {
        urls.add(path.toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static Throwable connect(ClassLoader application) throws ReflectiveOperationException {
    Class<?> platform = application.loadClass("io.talentport.core.RecruitingPlatform");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(application);
    try {
      return failure(
          platform.getMethod("connect", Map.class),
          Map.of(
              "talentport.platform", "feishu",
              "talentport.feishu.app-id", "cli_1",
              "talentport.feishu.app-secret", "secret"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Throwable connectTyped(ClassLoader application)
      throws ReflectiveOperationException {
    Class<?> settings = application.loadClass("io.talentport.adapter.dingtalk.DingTalkSettings");
    Object builder = settings.getMethod("builder").invoke(null);
    builder.getClass().getMethod("appKey", String.class).invoke(builder, "key");
    builder.getClass().getMethod("appSecret", String.class).invoke(builder, "secret");
    Object built = builder.getClass().getMethod("build").invoke(builder);
    return failure(
        application
            .loadClass("io.talentport.adapter.dingtalk.DingTalk")
            .getMethod("connect", settings),
        built);
  }

  private static Throwable failure(Method connect, Object settings)
      throws ReflectiveOperationException {
    try {
      connect.invoke(null, settings);
      throw new AssertionError("It connects.");
    } catch (InvocationTargetException thrown) {
      return Objects.requireNonNull(thrown.getCause());
    }
  }
}
