package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules are only worth something if a broken document does not get past them. */
class BrokenDocumentTest {

  @Test
  void everyBreachIsReportedWithItsPlace() throws IOException {
    Set<String> findings =
        new TreeSet<>(SpecRules.findings(SpecDocument.read("/specs/broken.yaml")));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            "/pets post: summary is missing",
            "/pets post: description is missing",
            "/pets post: needs exactly one tag",
            "/pets post: tag is not declared: \"Zoo\"",
            "/pets post: externalDocs has no URL",
            "/pets post requestBody: schema must be a reference named …Request",
            "/pets post 200: schema must be a reference named …Response",
            "/pets post 200: schema must compose allOf with the x-parent envelope first",
            "/pets post 4XX: response has no content",
            "/pets post: has no 5xx response",
            "/pets post: has no default response",
            "/pets/{id} get: operationId is used twice: addPet",
            "/pets/{id} get: has no 2xx response",
            "/pets/{id} get: has no 4xx response",
            "/pets/{id} get: has no 5xx response",
            "/pets post: x-retry-safe is missing",
            "/pets post x-quota: unknown key burst",
            "/pets post: x-quota permits must be positive",
            "/pets post: x-quota period is no ISO-8601 duration: \"one second\"",
            "/pets/{id} get: x-retry-safe is missing",
            "/pets/{id} get: x-quota is missing",
            "/paths//pets/post: unknown extension x-surprise",
            "/paths//pets/{id}/get: title is missing",
            "/components/schemas/Reply: x-parent is true or left out",
            "/components/schemas/Pet: x-doc-note must be a text",
            "/components/schemas/Pet/properties/age: x-secret is true or left out",
            "document x-error-codes 1: unknown category SOMETHING",
            "document x-error-codes 1: unknown key status",
            "document x-error-codes 1: code is listed twice",
            "document x-error-codes 1: meaning must be a sentence",
            "document x-error-codes 1: http is no status",
            "/pets post: x-error-codes is missing",
            "/pets/{id} get x-error-codes 2: remedy is missing",
            "/pets/{id} get x-error-codes 2: remedy must be a sentence",
            "PetReply.name: use x-known-values instead of enum",
            "PetReply.name: ill-formed name of a value: rex",
            "PetReply.name: meaning is missing",
            "PetReply.name: known value is listed twice: Rex",
            "PetReply.name: name of a value is used twice: rex",
            "PetReply.name: word is blank or used twice: \"dog\"",
            "PetReply.name: example is no known value: \"Fido\"",
            "PetReply.name: x-personal-data is missing",
            "/info: description must be: Error codes:\n\n- `1`: A meaning.\n- `1` (HTTP 99): no sentence",
            "/paths/~1pets/post: description must be: Limits: 0 calls per one second.\n\nError codes:\n\n",
            "/paths/~1pets~1{id}/get: description must be: Gets a pet.\n\nPermissions (one is enough): `pet` ().\n\nError codes:\n\n- `2`: A meaning.",
            "/components/schemas/Pet/properties/name: description must be: A name.\n\nValues: `Rex` a dog; `Rex` .",
            "Pet.name: use x-known-values instead of enum",
            "Pet.name: ill-formed name of a value: rex",
            "Pet.name: meaning is missing",
            "Pet.name: known value is listed twice: Rex",
            "Pet.name: name of a value is used twice: rex",
            "Pet.name: word is blank or used twice: \"dog\"",
            "Pet.name: example is no known value: \"Fido\"",
            "Pet.name: x-personal-data is missing",
            "Owner.access_token: x-secret is missing",
            "Owner.email: x-personal-data is missing",
            "/pets post app_secret: x-secret is missing",
            "/pets post page_size default:  must have a maximum value of 100",
            "/pets post requestBody example: the schema has no property unknown",
            "/pets post 200 wrong: /code string found, integer expected",
            "PetReply.name example:  does not have a value in the enumeration [\"Rex\"]",
            "PetReply.age example:  string found, integer expected",
            "Pet.name example:  does not have a value in the enumeration [\"Rex\"]",
            "Pet.age example:  string found, integer expected",
            "/pets post 200: no example sets every field",
            "/pets post 4XX: no example sets every field",
            "/pets/{id} get default: no example sets every field",
            "Reply: no example sets all its properties",
            "PetReply: no example sets all its properties",
            "Pet: no example sets all its properties",
            "Owner: no example sets all its properties",
            "PetReply.code: example is missing",
            "PetReply.code: description is missing",
            "Pet.code: example is missing",
            "Pet.code: description is missing",
            "/pets post page_size: example is missing",
            "/pets post page_size: description is missing");
  }
}
