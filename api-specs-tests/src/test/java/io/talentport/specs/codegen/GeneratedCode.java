package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The artificial document's code, generated, compiled and loaded. */
final class GeneratedCode implements AutoCloseable {

  /** What {@link #filled} puts before the name of a field. */
  static final String MARKER = "marker-";

  private final Path sources;
  private final URLClassLoader loader;

  private GeneratedCode(Path sources, URLClassLoader loader) {
    this.sources = sources;
    this.loader = loader;
  }

  static GeneratedCode in(Path directory) {
    Path sources = directory.resolve("generated");
    CodeGenerator.generateInto(sources);
    CompiledSources compiled = CompiledSources.compile(sources, directory.resolve("classes"));
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return new GeneratedCode(sources, compiled.loader());
  }

  Path sources() {
    return sources;
  }

  Class<?> api(String name) throws ClassNotFoundException {
    return loader.loadClass(CodeGenerator.API_PACKAGE + "." + name);
  }

  Class<?> model(String name) throws ClassNotFoundException {
    return loader.loadClass(CodeGenerator.MODEL_PACKAGE + "." + name);
  }

  /** The one method of this name. */
  Method method(String api, String name) throws ClassNotFoundException {
    List<Method> methods =
        Stream.of(api(api).getMethods()).filter(method -> method.getName().equals(name)).toList();
    assertThat(methods).hasSize(1);
    return methods.get(0);
  }

  /** A carrier without any value. */
  Object empty(String model) throws ReflectiveOperationException {
    return model(model).getConstructor().newInstance();
  }

  /** The same, where no exception may be thrown. */
  Object make(String model) {
    try {
      return empty(model);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no carrier " + model, e);
    }
  }

  /** A carrier whose texts, lists of texts and persons hold markers with the fields' names. */
  Object filled(String model) throws ReflectiveOperationException {
    Object carrier = empty(model);
    for (Field field : carrier.getClass().getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      switch (field.getGenericType().getTypeName()) {
        case "java.lang.String" -> field.set(carrier, MARKER + field.getName());
        case "java.util.List<java.lang.String>" ->
            field.set(carrier, List.of(MARKER + field.getName()));
        case CodeGenerator.MODEL_PACKAGE + ".Person" -> field.set(carrier, filled("Person"));
        default -> {}
      }
    }
    return carrier;
  }

  static Map<String, Object> constants(Class<?> type) throws IllegalAccessException {
    Map<String, Object> constants = new TreeMap<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        constants.put(field.getName(), field.get(null));
      }
    }
    return constants;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
