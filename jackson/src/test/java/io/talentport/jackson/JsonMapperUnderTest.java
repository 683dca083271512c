package io.talentport.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;

/** A mapper of one of the two Jacksons, so that each test runs on both. */
enum JsonMapperUnderTest {
  JACKSON_2 {

    private final com.fasterxml.jackson.databind.json.JsonMapper masked =
        com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
    private final com.fasterxml.jackson.databind.json.JsonMapper inClear =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(io.talentport.jackson.v2.TalentportModule.inClear())
            .build();

    @Override
    String masked(Object value) {
      return unchecked(() -> masked.writeValueAsString(value));
    }

    @Override
    String inClear(Object value) {
      return unchecked(() -> inClear.writeValueAsString(value));
    }

    @Override
    String inClearPretty(Object value) {
      return unchecked(() -> inClear.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    @Override
    String maskedPretty(Object value) {
      return unchecked(() -> masked.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    @Override
    <T> T read(String json, Class<T> type) {
      return unchecked(() -> inClear.readValue(json, type));
    }

    @Override
    <T> T readFromOutside(String json, Class<T> type) {
      return unchecked(() -> masked.readValue(json, type));
    }

    @Override
    <T> T read(String json, Class<?> generic, Class<?> argument) {
      return unchecked(
          () ->
              inClear.readValue(
                  json, inClear.getTypeFactory().constructParametricType(generic, argument)));
    }

    @Override
    <K, V> Map<K, V> readMap(String json, Class<K> key, Class<V> value) {
      return unchecked(
          () ->
              inClear.readValue(
                  json, inClear.getTypeFactory().constructMapType(Map.class, key, value)));
    }

    @Override
    <T> T converted(Object value, Class<T> type) {
      return inClear.convertValue(inClear.valueToTree(value), type);
    }

    @Override
    String path(Throwable failure) {
      return failure instanceof JsonMappingException one
          ? joined(
              one.getPath().stream()
                  .map(
                      step ->
                          step.getFieldName() != null
                              ? "." + step.getFieldName()
                              : "[" + step.getIndex() + "]")
                  .toList())
          : "";
    }
  },

  JACKSON_3 {

    private final tools.jackson.databind.json.JsonMapper masked =
        tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
    private final tools.jackson.databind.json.JsonMapper inClear =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(io.talentport.jackson.v3.TalentportModule.inClear())
            .build();

    @Override
    String masked(Object value) {
      return masked.writeValueAsString(value);
    }

    @Override
    String inClear(Object value) {
      return inClear.writeValueAsString(value);
    }

    @Override
    String inClearPretty(Object value) {
      return inClear.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    String maskedPretty(Object value) {
      return masked.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    <T> T read(String json, Class<T> type) {
      return inClear.readValue(json, type);
    }

    @Override
    <T> T readFromOutside(String json, Class<T> type) {
      return masked.readValue(json, type);
    }

    @Override
    <T> T read(String json, Class<?> generic, Class<?> argument) {
      return inClear.readValue(
          json, inClear.getTypeFactory().constructParametricType(generic, argument));
    }

    @Override
    <K, V> Map<K, V> readMap(String json, Class<K> key, Class<V> value) {
      return inClear.readValue(
          json, inClear.getTypeFactory().constructMapType(Map.class, key, value));
    }

    @Override
    <T> T converted(Object value, Class<T> type) {
      return inClear.convertValue(inClear.valueToTree(value), type);
    }

    @Override
    String path(Throwable failure) {
      return failure instanceof DatabindException one
          ? joined(
              one.getPath().stream()
                  .map(
                      step ->
                          step.getPropertyName() != null
                              ? "." + step.getPropertyName()
                              : "[" + step.getIndex() + "]")
                  .toList())
          : "";
    }
  };

  /** As replies and logs have it: by the module that the mapper found itself. */
  abstract String masked(Object value);

  abstract String maskedPretty(Object value);

  /** As an outbox has it. */
  abstract String inClear(Object value);

  abstract String inClearPretty(Object value);

  /** From an outbox. */
  abstract <T> T read(String json, Class<T> type);

  abstract <T> T read(String json, Class<?> generic, Class<?> argument);

  abstract <K, V> Map<K, V> readMap(String json, Class<K> key, Class<V> value);

  /** From a request. */
  abstract <T> T readFromOutside(String json, Class<T> type);

  /** By way of a tree, without any text. */
  abstract <T> T converted(Object value, Class<T> type);

  /** The place that an exception of the mapper names. */
  abstract String path(Throwable failure);

  private static String joined(List<String> steps) {
    return steps.stream().collect(Collectors.joining());
  }

  private interface Call<T> {
    T run() throws IOException;
  }

  /** Both Jacksons throw alike then. */
  private static <T> T unchecked(Call<T> call) {
    try {
      return call.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The mapper's own exception. */
  static Throwable thrown(Throwable failure) {
    return failure instanceof UncheckedIOException wrapped
        ? Objects.requireNonNull(wrapped.getCause())
        : failure;
  }
}
