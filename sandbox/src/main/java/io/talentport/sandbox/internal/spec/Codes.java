package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documented codes: those of an operation before those of its document. */
record Codes(List<Map<String, Object>> own, List<Map<String, Object>> common) {
  private static final String ANY = "*";
  private static final String UNDOCUMENTED = "error";

  Refusal refusal(String code) {
    List<Map<String, Object>> entries = entries(code).toList();
    Integer status =
        entries.stream()
            .map(entry -> JsonValues.number(entry, "http"))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .map(Long::intValue)
            .orElse(null);
    String message = entries.isEmpty() ? UNDOCUMENTED : message(entries.get(0));
    return new Refusal(code, status, message, null);
  }

  /** Each code with the vendor's text, without codes that are prefixes. */
  Map<String, String> messages() {
    Map<String, String> messages = new LinkedHashMap<>();
    all()
        .filter(entry -> !JsonValues.textOrEmpty(entry, "code").endsWith(ANY))
        .forEach(
            entry -> messages.putIfAbsent(JsonValues.textOrEmpty(entry, "code"), message(entry)));
    return messages;
  }

  Optional<Refusal> ofCategory(String category) {
    return all()
        .filter(entry -> category.equals(entry.get("category")))
        .map(entry -> JsonValues.textOrEmpty(entry, "code"))
        .filter(code -> !code.endsWith(ANY))
        .findFirst()
        .map(this::refusal);
  }

  /** The entries with this code, then those with a prefix of it. */
  private Stream<Map<String, Object>> entries(String code) {
    return Stream.concat(
        all().filter(entry -> code.equals(entry.get("code"))),
        all().filter(entry -> isBeginning(JsonValues.textOrEmpty(entry, "code"), code)));
  }

  private static boolean isBeginning(String pattern, String code) {
    return pattern.endsWith(ANY)
        && code.startsWith(pattern.substring(0, pattern.length() - ANY.length()));
  }

  private Stream<Map<String, Object>> all() {
    return Stream.concat(own.stream(), common.stream());
  }

  /** The vendor's text, if it is known. */
  private static String message(Map<String, Object> entry) {
    List<String> printed = JsonValues.texts(entry, "printed");
    return printed.isEmpty() ? JsonValues.textOrEmpty(entry, "meaning") : printed.get(0);
  }
}
