package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications in one process, each in a class loader of its own, call on each other's threads. */
class OtherLoadersTest {

  private static final ClassLoader JDK = ClassLoader.getPlatformClassLoader();

  @TempDir Path folder;

  @Test
  @Tag("A5")
  void onAThreadOfAnApplicationWithAnotherCopyTheOwnAdapterIsFound() throws Exception {
    try (URLClassLoader here = application(JDK);
        URLClassLoader there = application(JDK)) {
      assertThat(connectOnThreadOf(there, here)).isEqualTo("found");
      assertThat(connectOnThreadOf(here, there)).isEqualTo("found");
      assertThat(connectOnThreadOf(here, here)).isEqualTo("found");
    }
  }

  @Test
  @Tag("A5")
  void theLoaderOfAStoppedApplicationThatRefusesInItsOwnWayIsPassedOver() throws Exception {
    for (Throwable refusal :
        List.of(new IllegalStateException("stopped"), new NoClassDefFoundError("stopped"))) {
      ClassLoader stopped =
          new ClassLoader(JDK) {
            @Override
            protected Class<?> findClass(String name) {
              if (refusal instanceof Error error) {
                throw error;
              }
              throw (RuntimeException) refusal;
            }
          };
      try (URLClassLoader here = application(JDK)) {
        assertThat(connectOnThreadOf(stopped, here)).isEqualTo("found");
      }
    }
  }

  @Test
  @Tag("A5")
  void aBrokenAdapterOfAnApplicationWithAnotherCopyDoesNotMatter() throws Exception {
    try (URLClassLoader here = application(JDK);
        URLClassLoader there = loader(JDK, core(), services("io.example.NoSuchProvider"))) {
      assertThat(connectOnThreadOf(there, here)).isEqualTo("found");
    }
  }

  @Test
  @Tag("A5")
  void onAThreadThatSeesAnAdapterWithoutACoreTheOwnAdapterIsFound() throws Exception {
    try (URLClassLoader here = application(JDK);
        URLClassLoader there = loader(JDK, tests(), services())) {
      assertThat(connectOnThreadOf(there, here)).isEqualTo("found");
      assertThat(connectOnThreadOf(JDK, here)).isEqualTo("found");
      assertThat(connectOnThreadOf(null, here)).isEqualTo("found");
    }
  }

  @Test
  @Tag("A5")
  void anAdapterOfTheParentsCopyIsPassedOver() throws Exception {
    Path another = services(ParentsProvider.class.getName());
    try (URLClassLoader parent = loader(JDK, core(), tests(), another);
        URLClassLoader here = new OwnCopyFirst(urls(core(), tests(), services()), parent)) {
      assertThat(connectOnThreadOf(here, here)).isEqualTo("found");
    }
  }

  @Test
  @Tag("A6")
  void anAdapterInTheThreadsLoaderIsFoundByACoreThatIsShared() throws Exception {
    try (URLClassLoader shared = loader(JDK, core());
        URLClassLoader application = loader(shared, tests(), services())) {
      assertThat(connectOnThreadOf(application, shared)).isEqualTo("found");
    }
  }

  @Test
  @Tag("A6")
  void whereNoAskedLoaderSeesTheAdapterTheMessageSaysWhichWereAsked() throws Exception {
    try (URLClassLoader shared = loader(JDK, core());
        URLClassLoader foreign = loader(shared);
        URLClassLoader copy = loader(JDK, core())) {
      assertThat(connectOnThreadOf(foreign, shared))
          .startsWith("No adapter is on the class path.")
          .contains("the thread's context class loader (java.net.URLClassLoader)")
          .contains("the class loader of talentport-core (java.net.URLClassLoader)")
          .contains("context class loader sees it")
          .contains("the adapter's own entry class");
      assertThat(connectOnThreadOf(shared, shared))
          .contains("the class loader of this thread and of talentport-core");
      assertThat(connectOnThreadOf(copy, shared)).contains("with its own copy of talentport-core");
      assertThat(connectOnThreadOf(JDK, shared)).contains(", without talentport-core)");
    }
  }

  @Test
  @Tag("A6")
  void anAdapterThatCannotBeLoadedIsReportedWithTheLoaderThatFoundIt() throws Exception {
    try (URLClassLoader broken =
        loader(RecruitingPlatform.class.getClassLoader(), services("io.example.NoSuchProvider"))) {
      withContext(
          broken,
          () ->
              assertThatExceptionOfType(ConfigurationException.class)
                  .isThrownBy(RecruitingPlatform::connect)
                  .withMessageContaining("cannot be loaded by the thread's context class loader"));
    }
  }

  @Test
  void whatConnectsInstancesIsFoundByTheLoadersThatAdaptersAreFoundBy() throws Exception {
    Map<String, String> settings = Map.of("talentport.coordination.found", "here");
    try (URLClassLoader here = application(JDK);
        URLClassLoader shelved = loader(JDK, core(), tests(), services(), foundShelf());
        URLClassLoader shared = loader(JDK, core());
        URLClassLoader ofShared = loader(shared, tests(), services(), foundShelf())) {
      assertThat(connectOnThreadOf(here, shelved, settings)).isEqualTo("found");
      assertThat(connectOnThreadOf(ofShared, shared, settings)).isEqualTo("found");
      assertThat(connectOnThreadOf(shelved, here, settings))
          .startsWith("talentport.coordination.found is set, but no module on the class path");
    }
  }

  @Test
  void aBrokenProviderOfCoordinationMattersOnlyIfItIsAskedFor() throws Exception {
    Path broken = services(CoordinationProvider.class, "io.example.NoSuchProvider");
    try (URLClassLoader here = loader(JDK, core(), tests(), services(), broken)) {
      assertThat(connectOnThreadOf(here, here)).isEqualTo("found");
      assertThat(connectOnThreadOf(here, here, Map.of("talentport.coordination.found", "here")))
          .startsWith("A CoordinationProvider is on the class path but cannot be loaded by");
    }
  }

  /** What a services file can name. */
  public static final class FoundShelf implements CoordinationProvider {

    @Override
    public Set<String> settingKeys() {
      return Set.of(KEY_PREFIX + "found");
    }

    @Override
    public Optional<Coordination> connect(Map<String, String> settings) {
      return Optional.of(Coordination.builder().build());
    }
  }

  private Path foundShelf() throws IOException {
    return services(CoordinationProvider.class, FoundShelf.class.getName());
  }

  /** Only the parent has it. */
  public static final class ParentsProvider implements RecruitingPlatformProvider {

    @Override
    public PlatformId id() {
      return PlatformId.of("parents");
    }

    @Override
    public Set<String> settingKeys() {
      return Set.of();
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings) {
      return new PaperPlatform(id(), settings);
    }
  }

  /** A web application's loader: its own classes before its parent's. */
  private static final class OwnCopyFirst extends URLClassLoader {

    OwnCopyFirst(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        boolean own =
            name.startsWith("io.talentport.") && !name.equals(ParentsProvider.class.getName());
        return own ? findClass(name) : super.loadClass(name, resolve);
      }
    }
  }

  /** Core and one adapter, as an application has them. */
  private URLClassLoader application(ClassLoader parent) throws IOException {
    return loader(parent, core(), tests(), services());
  }

  private static URLClassLoader loader(ClassLoader parent, Path... places) throws IOException {
    return new URLClassLoader(urls(places), parent);
  }

  private static URL[] urls(Path... places) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path place : places) {
      urls.add(place.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private static Path core() {
    return placeOf(RecruitingPlatform.class);
  }

  private static Path tests() {
    return placeOf(OtherLoadersTest.class);
  }

  private static Path placeOf(Class<?> type) {
    return Path.of(
        URI.create(type.getProtectionDomain().getCodeSource().getLocation().toExternalForm()));
  }

  private Path services() throws IOException {
    return services(ConnectTest.FoundProvider.class.getName());
  }

  private Path services(String provider) throws IOException {
    return services(RecruitingPlatformProvider.class, provider);
  }

  private Path services(Class<?> type, String provider) throws IOException {
    Path root = Files.createTempDirectory(folder, "services");
    Path services = Files.createDirectories(root.resolve("META-INF/services"));
    Files.writeString(services.resolve(type.getName()), provider);
    return root;
  }

  /** The id of what {@code connect} of one copy of core gives on a thread, or its error's text. */
  private static String connectOnThreadOf(@Nullable ClassLoader thread, ClassLoader core)
      throws Exception {
    return connectOnThreadOf(thread, core, Map.of());
  }

  private static String connectOnThreadOf(
      @Nullable ClassLoader thread, ClassLoader core, Map<String, String> settings)
      throws Exception {
    Class<?> platform = Class.forName(RecruitingPlatform.class.getName(), true, core);
    String[] result = new String[1];
    withContext(
        thread,
        () -> {
          try {
            Object connected = platform.getMethod("connect", Map.class).invoke(null, settings);
            result[0] = platform.getMethod("id").invoke(connected).toString();
          } catch (InvocationTargetException failed) {
            result[0] = String.valueOf(failed.getTargetException().getMessage());
          } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
          }
        });
    return result[0];
  }

  private static void withContext(@Nullable ClassLoader loader, Runnable task) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      task.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
