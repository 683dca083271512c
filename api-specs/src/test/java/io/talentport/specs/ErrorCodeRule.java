package io.talentport.specs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Every error code is listed once per place, with a category, a meaning and a remedy. */
final class ErrorCodeRule implements SpecRule {

  private static final Set<String> CATEGORIES =
      Set.of(
          "TOKEN",
          "CREDENTIALS",
          "APP_STATE",
          "PERMISSION",
          "NETWORK_POLICY",
          "RATE",
          "QUOTA",
          "BUSY",
          "REQUEST",
          "NOT_FOUND",
          "CONFLICT");

  private static final Set<String> KEYS =
      Set.of(
          "code",
          "name",
          "category",
          "meaning",
          "remedy",
          "http",
          "pause",
          "printed",
          "x-doc-note");

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  @Override
  public void check(SpecDocument document, Findings findings) {
    Map<String, String> names = new HashMap<>();
    checkList(document.root(), "document", names, findings);
    document
        .operations()
        .forEach((place, operation) -> checkList(operation, place, names, findings));
  }

  private static void checkList(
      JsonNode owner, String place, Map<String, String> names, Findings findings) {
    JsonNode codes = owner.path("x-error-codes");
    findings.require(codes.isArray() && !codes.isEmpty(), place, "x-error-codes is missing");
    Set<String> seen = new HashSet<>();
    for (JsonNode entry : codes) {
      String code = entry.path("code").asString("");
      String here = place + " x-error-codes " + code;
      findings.requireOnly(entry, KEYS, here);
      findings.requireText(entry, "code", here);
      findings.require(seen.add(code), here, "code is listed twice");
      if (entry.has("name")) {
        String name = entry.path("name").asString("");
        findings.require(NAME.matcher(name).matches(), here, "ill-formed name of a code: " + name);
        findings.require(
            names.computeIfAbsent(name, first -> code).equals(code),
            here,
            "name of another code: " + name);
        findings.require(!code.endsWith("*"), here, "a family of codes has no name");
      }
      String category = entry.path("category").asString("");
      findings.require(CATEGORIES.contains(category), here, "unknown category " + category);
      checkSentence(entry, "meaning", here, findings);
      checkSentence(entry, "remedy", here, findings);
      for (JsonNode printed : entry.path("printed")) {
        findings.require(!printed.asString("").isBlank(), here, "printed is a list of texts");
      }
      if (entry.has("pause")) {
        findings.require(
            category.equals("RATE") && isDuration(entry.path("pause").asString("")),
            here,
            "pause is the ISO-8601 duration of a RATE code");
      }
      if (entry.has("http")) {
        int status = entry.path("http").asInt(0);
        findings.require(status >= 200 && status < 600, here, "http is no status");
      }
    }
  }

  private static boolean isDuration(String text) {
    return text.matches("PT(\\d+H)?(\\d+M)?(\\d+S)?") && text.length() > 2;
  }

  // Both stand in exception messages, one after the other.
  private static void checkSentence(JsonNode entry, String key, String place, Findings findings) {
    findings.requireText(entry, key, place);
    findings.require(
        entry.path(key).asString("").endsWith("."), place, key + " must be a sentence");
  }
}
