package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.model.PersonName;
import io.talentport.core.model.Resume;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application has one of the two Jacksons, on the class path or on the module path. */
class OneJacksonTest {

  enum Jackson {
    TWO(
        com.fasterxml.jackson.databind.ObjectMapper.class,
        com.fasterxml.jackson.core.JsonFactory.class,
        "com.fasterxml.jackson.databind",
        "tools.jackson.databind",
        "io.talentport.jackson.v2.TalentportModule"),
    THREE(
        tools.jackson.databind.ObjectMapper.class,
        tools.jackson.core.TokenStreamFactory.class,
        "tools.jackson.databind",
        "com.fasterxml.jackson.databind",
        "io.talentport.jackson.v3.TalentportModule");

    private final List<Class<?>> libraries;
    private final String mapper;
    private final String mapperOfTheOther;
    private final String databindModule;
    private final String module;

    Jackson(Class<?> databind, Class<?> core, String databindModule, String other, String module) {
      this.libraries = List.of(databind, core, com.fasterxml.jackson.annotation.JsonFormat.class);
      this.databindModule = databindModule;
      this.mapper = databindModule + ".json.JsonMapper";
      this.mapperOfTheOther = other + ".json.JsonMapper";
      this.module = module;
    }

    /** Of the library, the core and this module. */
    List<Path> places() {
      List<Class<?>> classes = new ArrayList<>(libraries);
      classes.add(Resume.class);
      classes.add(io.talentport.jackson.internal.Form.class);
      return classes.stream().map(OneJacksonTest::place).toList();
    }
  }

  private static Path place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static Object builder(Jackson jackson, ClassLoader loader)
      throws ReflectiveOperationException {
    return loader.loadClass(jackson.mapper).getMethod("builder").invoke(null);
  }

  private static Object written(Object builder, ClassLoader loader)
      throws ReflectiveOperationException {
    Object mapper = builder.getClass().getMethod("build").invoke(builder);
    Object name =
        loader
            .loadClass(PersonName.class.getName())
            .getMethod("of", String.class)
            .invoke(null, "Lin Xia");
    return mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, name);
  }

  /** A mapper finds its modules in the class loader of its thread. */
  private static Object found(Object builder, ClassLoader loader)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return builder.getClass().getMethod("findAndAddModules").invoke(builder);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theClassPathMayHaveOneOnly(Jackson jackson)
      throws IOException, ReflectiveOperationException {
    URL[] places = jackson.places().stream().map(OneJacksonTest::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      Object builder = found(builder(jackson, loader), loader);

      assertThat(written(builder, loader)).isEqualTo("\"***\"");
      assertThatThrownBy(() -> loader.loadClass(jackson.mapperOfTheOther))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theModulePathMayHaveOneOnly(Jackson jackson) throws ReflectiveOperationException {
    ModuleFinder finder = ModuleFinder.of(jackson.places().toArray(Path[]::new));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolve(
                finder, ModuleFinder.of(), Set.of("io.talentport.jackson", jackson.databindModule));
    ModuleLayer layer =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    ClassLoader loader = layer.findLoader("io.talentport.jackson");
    Object module = loader.loadClass(jackson.module).getConstructor().newInstance();
    Object builder = builder(jackson, loader);
    builder
        .getClass()
        .getMethod("addModule", module.getClass().getSuperclass())
        .invoke(builder, module);

    assertThat(module.getClass().getModule().isNamed()).isTrue();
    assertThat(written(builder, loader)).isEqualTo("\"***\"");
  }

  private static URL url(Path place) {
    try {
      return place.toUri().toURL();
    } catch (IOException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
