package io.talentport.specs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Descriptions end with what the extensions beside them say, because code that others generate from
 * the documents shows descriptions and no extensions. That end is derived here and nowhere written
 * by hand.
 */
final class GeneratedDescription {

  private static final String VALUES = "Values:";
  private static final String LIMITS = "Limits:";
  private static final String APP_TYPES = "App types:";
  private static final String PERMISSIONS = "Permissions (one is enough):";
  private static final String CODES = "Error codes:";

  /** Where the derived end of a description begins. */
  private static final Pattern DERIVED =
      Pattern.compile(
          "(\\A|\\n\\s*)("
              + List.of(VALUES, LIMITS, APP_TYPES, PERMISSIONS, CODES).stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")");

  private GeneratedDescription() {}

  /** The description that {@code owner} has to have; nothing if its extensions say nothing. */
  static Optional<String> of(JsonNode owner) {
    List<String> derived = new ArrayList<>();
    if (owner.has("x-known-values")) {
      derived.add(
          VALUES
              + " "
              + join(owner.path("x-known-values"), "; ", GeneratedDescription::value)
              + ".");
    }
    if (owner.has("x-quota")) {
      derived.add(
          LIMITS + " " + join(owner.path("x-quota"), " and ", GeneratedDescription::limit) + ".");
    }
    if (owner.has("x-app-types")) {
      derived.add(
          APP_TYPES
              + " "
              + join(owner.path("x-app-types"), ", ", type -> "`" + type.asString("") + "`")
              + ".");
    }
    if (owner.has("x-permissions")) {
      derived.add(
          PERMISSIONS
              + " "
              + join(owner.path("x-permissions"), ", ", GeneratedDescription::permission)
              + ".");
    }
    if (owner.has("x-error-codes")) {
      derived.add(CODES + "\n\n" + codes(owner.path("x-error-codes")));
    }
    if (derived.isEmpty()) {
      return Optional.empty();
    }
    String byHand = byHand(owner.path("description").asString(""));
    if (!byHand.isEmpty()) {
      derived.add(0, byHand);
    }
    return Optional.of(String.join("\n\n", derived));
  }

  /** Whether the description is the one that it has to be, however its lines are broken. */
  static boolean isWritten(JsonNode owner) {
    String written = owner.path("description").asString("");
    return of(owner).filter(expected -> !words(expected).equals(words(written))).isEmpty();
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** What somebody wrote, without the derived end. */
  private static String byHand(String description) {
    Matcher derived = DERIVED.matcher(description);
    return (derived.find() ? description.substring(0, derived.start()) : description).strip();
  }

  private static String value(JsonNode known) {
    return "`" + known.path("value").asString("") + "` " + known.path("meaning").asString("");
  }

  private static String limit(JsonNode quota) {
    String period = quota.path("period").asString("");
    String unit =
        switch (period) {
          case "PT1S" -> "second";
          case "PT1M" -> "minute";
          default -> period;
        };
    return quota.path("permits").asString("") + " calls per " + unit;
  }

  private static String permission(JsonNode permission) {
    return "`"
        + permission.path("scope").asString("")
        + "` ("
        + permission.path("title").asString("")
        + when(permission.path("when"))
        + ")";
  }

  private static String when(JsonNode condition) {
    StringBuilder text = new StringBuilder();
    condition.forEachEntry(
        (parameter, value) ->
            text.append("; only for ").append(parameter).append('=').append(value.asString("")));
    return text.toString();
  }

  /** Codes that mean the same are one item. */
  private static String codes(JsonNode entries) {
    Map<String, List<String>> byMeaning = new LinkedHashMap<>();
    for (JsonNode entry : entries) {
      String status = entry.has("http") ? " (HTTP " + entry.path("http").asString("") + ")" : "";
      byMeaning
          .computeIfAbsent(
              status + ": " + entry.path("meaning").asString(""), none -> new ArrayList<>())
          .add("`" + entry.path("code").asString("") + "`");
    }
    return byMeaning.entrySet().stream()
        .map(same -> "- " + String.join(", ", same.getValue()) + same.getKey())
        .collect(Collectors.joining("\n"));
  }

  private static String join(JsonNode list, String between, Function<JsonNode, String> text) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(text)
        .collect(Collectors.joining(between));
  }
}
