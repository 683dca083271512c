package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Decisions about single fields that no rule can derive. */
@Tag("same-on-every-jdk")
class FieldDecisionsTest {

  @ParameterizedTest(name = "{0}.{1}: {2} is {3}")
  @CsvSource({
    "BatchGetTalentIdsRequest, identification_type, 3, HK_ID_CARD",
    "BatchGetTalentIdsRequest, identification_type, 8, HK_MACAO_RESIDENCE_PERMIT",
    "TalentBatchItem, identification_type, 3, HK_ID_CARD",
    "TalentBatchItem, identification_type, 8, HK_MACAO_RESIDENCE_PERMIT",
    "NewTalentIdentification, identification_type, 3, HK_MACAO_RESIDENCE_PERMIT",
    "TalentItemBasicInfo, identification_type, 3, HK_MACAO_RESIDENCE_PERMIT",
    "CreateApplicationRequest, delivery_type, 2, CANDIDATE_APPLIED",
    "ExternalApplicationFields, delivery_type, 4, OTHER",
  })
  @Tag("B5")
  void fieldHasTheVocabularyOfItsOwnCall(String schema, String property, String value, String name)
      throws IOException {
    assertThat(
            property("feishu-hire.yaml", schema, property).path("x-known-values").values().stream()
                .filter(known -> known.path("value").asString().equals(value))
                .map(known -> known.path("name").asString()))
        .containsExactly(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TalentItem, id is_in_agency_period is_onboarded basic_info resume_source_list"
        + " resume_attachment_id_list, ''",
    "TalentItemBasicInfo, modify_time, mobile mobile_code email",
  })
  void onlyThisIsReadOfListedTalents(String schema, String always, String onRequest)
      throws IOException {
    SpecDocument spec = SpecDocument.packaged("feishu-hire.yaml");
    Map<String, JsonNode> properties =
        spec.ownProperties(spec.root().at("/components/schemas/" + schema));
    assertThat(names(properties, one -> !one.has("x-not-read") && !one.has("x-opt-in")))
        .isEqualTo(always);
    assertThat(names(properties, one -> one.has("x-opt-in"))).isEqualTo(onRequest);
  }

  private static String names(Map<String, JsonNode> properties, Predicate<JsonNode> which) {
    return properties.entrySet().stream()
        .filter(property -> which.test(property.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" "));
  }

  private static JsonNode property(String document, String schema, String property)
      throws IOException {
    return SpecDocument.packaged(document)
        .root()
        .at("/components/schemas/" + schema + "/properties/" + property);
  }
}
