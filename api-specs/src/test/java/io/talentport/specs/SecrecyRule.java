package io.talentport.specs;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What speaks of a person or opens a door by its name is marked, so that it is masked. */
final class SecrecyRule implements SpecRule {

  private static final Pattern SECRET =
      Pattern.compile(".*(secret|access_?token)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> PERSONAL =
      Set.of(
          "aim_salary",
          "birth",
          "birthday",
          "body_html",
          "content",
          "current_home_address",
          "desc",
          "email",
          "email_list",
          "fileName",
          "file_name",
          "from_mail_address",
          "from_mail_alias",
          "gender",
          "identification_number",
          "identification_number_list",
          "mail_address",
          "married",
          "mobile",
          "mobile_number",
          "mobile_number_list",
          "name",
          "native_place",
          "now_location",
          "opUserId",
          "phoneNumber",
          "phone_num",
          "political",
          "salary",
          "sex",
          "summary");

  /** Properties of these names that speak of nobody. */
  private static final Set<String> OF_NOBODY =
      Set.of("ApplicationJob.name", "TerminationReasonItem.name");

  @Override
  public void check(SpecDocument document, Findings findings) {
    document
        .schemas()
        .forEach(
            (schema, node) ->
                document
                    .ownProperties(node)
                    .forEach(
                        (name, property) -> check(property, name, schema + "." + name, findings)));
    document
        .operations()
        .forEach(
            (place, operation) -> {
              for (JsonNode parameter : operation.path("parameters")) {
                String name = parameter.path("name").asString("");
                check(parameter, name, place + " " + name, findings);
              }
            });
  }

  private static void check(JsonNode owner, String name, String place, Findings findings) {
    findings.require(
        !SECRET.matcher(name).matches() || owner.has("x-secret"), place, "x-secret is missing");
    findings.require(
        // What an object has is judged by the names of its own properties.
        !PERSONAL.contains(name)
            || OF_NOBODY.contains(place)
            || owner.has("$ref")
            || owner.has("x-personal-data"),
        place,
        "x-personal-data is missing");
  }
}
