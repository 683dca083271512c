package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.adapter.tck.internal.spec.VocabularyPlaces;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A property with a vocabulary, in the request or the reply of an operation that the adapter calls.
 * The meaning of its values is read from the document.
 *
 * @param place the property's name, {@code Schema.property}
 * @param property its schema
 * @param operation the operation that has it
 * @param pointer where it is in the body
 * @param sent whether it is in the request
 */
record Vocabulary(
    String place, JsonNode property, OperationUnderTest operation, String pointer, boolean sent) {

  private static final String MODEL = "io.talentport.core.model.";

  /**
   * The vocabularies in the requests and replies of the adapter's operations, each once in each
   * direction.
   */
  static List<Vocabulary> of(AdapterUnderTest adapter) {
    Map<String, Vocabulary> found = new LinkedHashMap<>();
    for (OperationUnderTest operation : adapter.operations()) {
      SpecCall call = adapter.spec().call(operation.operation());
      VocabularyPlaces.in(call.spec(), call.responseSchema())
          .forEach((place, pointer) -> add(found, adapter, place, operation, pointer, false));
      if (call.hasRequestBody() && adapter.sends(operation)) {
        VocabularyPlaces.in(call.spec(), call.requestSchema())
            .forEach((place, pointer) -> add(found, adapter, place, operation, pointer, true));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void add(
      Map<String, Vocabulary> found,
      AdapterUnderTest adapter,
      String place,
      OperationUnderTest operation,
      String pointer,
      boolean sent) {
    if (!adapter.elsewhere().containsKey(place)) {
      int dot = place.indexOf('.');
      JsonNode property =
          adapter
              .spec()
              .schema(place.substring(0, dot))
              .path("properties")
              .path(place.substring(dot + 1));
      found.putIfAbsent(place + sent, new Vocabulary(place, property, operation, pointer, sent));
    }
  }

  private boolean isBoolean() {
    return property.path("type").asString().equals("boolean");
  }

  /** Whether unknown values may occur. */
  boolean isOpen() {
    return !isBoolean();
  }

  /** The core's type. */
  Class<?> type() {
    if (isBoolean()) {
      return Boolean.class;
    }
    try {
      return Class.forName(MODEL + property.path("x-core").asString());
    } catch (ClassNotFoundException unknown) {
      throw new IllegalStateException(
          place + " has no x-core that names a vocabulary of the core; say where it is covered",
          unknown);
    }
  }

  /** The meaning of each documented value. */
  Map<String, Object> meanings() {
    Map<String, Object> meanings = new LinkedHashMap<>();
    for (JsonNode known : property.path("x-known-values")) {
      meanings.put(known.path("value").asString(), meaning(known));
    }
    return meanings;
  }

  private Object meaning(JsonNode known) {
    if (isBoolean()) {
      return Boolean.valueOf(known.path("value").asString());
    }
    return known.has("core")
        ? constant(known.path("core").asString())
        : ofWord(known.path("name").asString().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private Object constant(String name) {
    try {
      return type().getField(name).get(null);
    } catch (ReflectiveOperationException none) {
      throw new IllegalStateException(place + ": the core has no " + name, none);
    }
  }

  /** Every constant of the core. */
  Set<Object> constants() {
    return isBoolean() ? Set.of(true, false) : new LinkedHashSet<>((Collection<?>) call("known"));
  }

  /** The core's value for an unknown word. */
  Object ofWord(String word) {
    return call("of", word);
  }

  private Object call(String method, String... arguments) {
    try {
      return arguments.length == 0
          ? type().getMethod(method).invoke(null)
          : type().getMethod(method, String.class).invoke(null, arguments[0]);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException wrong) {
      throw new IllegalStateException(type() + " is no vocabulary of the core", wrong);
    }
  }

  /** An unknown word. */
  String unknownWord() {
    return property.path("type").asString().equals("integer") ? "7077" : "a-word-that-nobody-knows";
  }

  /** A word as the platform writes it. */
  JsonNode wire(String word) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (property.path("type").asString()) {
      case "integer" -> nodes.numberNode(Integer.valueOf(word));
      case "boolean" -> nodes.booleanNode(Boolean.parseBoolean(word));
      default -> nodes.stringNode(word);
    };
  }

  @Override
  public String toString() {
    return place + (sent ? " sent" : " received");
  }
}
