package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Violation;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first rule of a document that a value breaks. Undocumented fields are ignored.
 *
 * @param openVocabularies the fields that accept values beyond the documented ones
 */
record Rules(Set<String> openVocabularies) {

  /** Checks a parameter, which arrives as text. */
  @Nullable Violation check(Parameter parameter, @Nullable String sent) {
    if (sent == null || sent.isBlank()) {
      return parameter.required() ? missing(parameter.name()) : null;
    }
    Object value =
        switch (parameter.schema().type()) {
          case "integer" -> sent.matches("-?\\d{1,18}") ? (Object) Long.valueOf(sent) : sent;
          case "boolean" -> sent.matches("true|false") ? (Object) Boolean.valueOf(sent) : sent;
          case "array" -> List.of(sent.split(","));
          default -> sent;
        };
    return check(parameter.schema(), value, parameter.name());
  }

  /** Checks a value; {@code place} is empty for the whole body. */
  @Nullable Violation check(Schema schema, Object value, String place) {
    if (schema.isObject()) {
      return value instanceof Map<?, ?> object
          ? checkMembers(schema, JsonValues.asObject(object), place)
          : invalid(place, "is not an object");
    }
    return switch (schema.type()) {
      case "array" ->
          value instanceof List<?> list
              ? checkElements(schema, list, place)
              : invalid(place, "is not a list");
      case "string" ->
          value instanceof String text
              ? checkText(schema, text, place)
              : invalid(place, "is not a string");
      case "integer" -> checkNumber(schema, value, place);
      case "boolean" -> value instanceof Boolean ? null : invalid(place, "is not true or false");
      case "number" -> value instanceof Number ? null : invalid(place, "is not a number");
      default -> null;
    };
  }

  private @Nullable Violation checkMembers(
      Schema schema, Map<String, Object> object, String place) {
    String start = place.isEmpty() ? "" : place + ".";
    for (String name : schema.properties()) {
      Object value = object.get(name);
      if (value == null
          || value instanceof String text && text.isBlank() && schema.requires(name)) {
        if (schema.requires(name)) {
          return missing(start + name);
        }
        continue;
      }
      Violation found = check(schema.property(name), value, start + name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Violation checkElements(Schema schema, List<?> list, String place) {
    Long least = schema.limit("minItems");
    Long most = schema.limit("maxItems");
    if (least != null && list.size() < least || most != null && list.size() > most) {
      return invalid(place, "has not " + range(least, most) + " members");
    }
    Schema items = schema.items();
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      String where = place + "[" + i + "]";
      Violation found = element == null ? invalid(where, "is null") : check(items, element, where);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Violation checkText(Schema schema, String text, String place) {
    Long least = schema.limit("minLength");
    Long most = schema.limit("maxLength");
    if (least != null && text.length() < least || most != null && text.length() > most) {
      return invalid(place, "has not " + range(least, most) + " characters");
    }
    String pattern = schema.pattern();
    if (pattern != null && !text.matches(pattern)) {
      return invalid(place, "does not match " + pattern);
    }
    return checkWord(schema, text, place);
  }

  private @Nullable Violation checkNumber(Schema schema, Object value, String place) {
    Long least = schema.limit("minimum");
    Long most = schema.limit("maximum");
    boolean whole = value instanceof Integer || value instanceof Long;
    long number = whole ? ((Number) value).longValue() : 0;
    boolean fits =
        (whole || value instanceof BigInteger && least == null && most == null)
            && (least == null || number >= least)
            && (most == null || number <= most);
    return fits
        ? checkWord(schema, String.valueOf(value), place)
        : invalid(
            place,
            "is not a whole number"
                + (least == null && most == null ? "" : " from " + range(least, most)));
  }

  private @Nullable Violation checkWord(Schema schema, String value, String place) {
    List<String> known = schema.knownValues();
    String name = place.substring(place.lastIndexOf('.') + 1);
    return known.isEmpty() || known.contains(value) || openVocabularies.contains(name)
        ? null
        : invalid(place, "is none of " + String.join(", ", known));
  }

  private static String range(@Nullable Long least, @Nullable Long most) {
    return (least == null ? "0" : least) + (most == null ? " or more" : " to " + most);
  }

  private static Violation missing(String place) {
    return new Violation(place, true, "is missing");
  }

  private static Violation invalid(String place, String rule) {
    return new Violation(place.isEmpty() ? "body" : place, false, rule);
  }
}
