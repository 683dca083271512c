package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An application that lacks a permission for a field gets the reply without it. */
@Tag("same-on-every-jdk")
class FieldScopesTest {
  private static final String TALENT = "/open-apis/hire/v2/talents/7500000000000000101";
  private static final String APPLICATION =
      "/open-apis/hire/v1/applications/7700000000000000001/get_detail?options=with_job";

  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonNode talent() throws IOException {
    return data(TALENT);
  }

  private JsonNode data(String path) throws IOException {
    HttpResponse<String> response = client.feishuGet(path);
    assertThat(json(response).path("code").asInt(-1)).as(response.body()).isZero();
    return json(response).path("data");
  }

  @Test
  void nothingIsLeftOutFromTheStart() throws IOException {
    assertThat(sandbox.fieldScopes("feishu").revoked()).isEmpty();

    assertThat(talent().propertyNames())
        .contains(
            "talent_folder_ref_list_v2",
            "talent_pool_ref_list_v2",
            "tag_list",
            "block_info",
            "note_list_v2");
  }

  @Test
  void whatIsToldCannotBeChanged() {
    FieldScopes scopes = sandbox.fieldScopes("feishu");

    assertThat(scopes.fields()).isUnmodifiable();
    assertThat(scopes.fields().values()).allSatisfy(fields -> assertThat(fields).isUnmodifiable());
    assertThat(scopes.revoked()).isUnmodifiable();
  }

  @Test
  void theFieldsAreThoseOfTheDocument() {
    assertThat(sandbox.fieldScopes("feishu").fields())
        .containsEntry("hire:note", List.of("getTalent data.note_list_v2"))
        .containsEntry("hire:job", List.of("getApplication data.application_detail.job"))
        .containsEntry(
            "hire:talent_onboard_status:readonly",
            List.of("batchGetTalentIds data.talent_list.is_onboarded"));
    assertThat(sandbox.fieldScopes("dingtalk").fields()).isEmpty();
  }

  @Test
  void withoutAnyScopeExactlyTheGuardedFieldsAreMissing() throws IOException {
    TreeSet<String> missing = new TreeSet<>(talent().propertyNames());
    sandbox.fieldScopes("feishu").revokeAll();

    missing.removeAll(talent().propertyNames());

    assertThat(missing)
        .containsExactly(
            "block_info",
            "note_list_v2",
            "tag_list",
            "talent_folder_ref_list_v2",
            "talent_pool_ref_list_v2");
    assertThat(talent().at("/basic_info/identification_number").asString())
        .as("no scope guards it")
        .isEqualTo("110000199001010001");
  }

  @ParameterizedTest
  @CsvSource({
    "hire:talent_folder, talent_folder_ref_list_v2, talent_pool_ref_list_v2",
    "hire:talent_tag, tag_list, tag_list",
    "hire:talent_blocklist, block_info, block_info",
    "hire:note, note_list_v2, note_list_v2"
  })
  void oneOfTheScopesOfAFieldIsEnough(String scope, String field, String other) throws IOException {
    FieldScopes scopes = sandbox.fieldScopes("feishu").revokeAll();
    assertThat(talent().propertyNames()).doesNotContain(field, other);

    scopes.grant(scope);
    assertThat(talent().propertyNames()).contains(field, other);
    scopes.grantAll().revoke(scope);
    assertThat(talent().propertyNames()).contains(field, other);
    scopes.revoke(scope + ":readonly");
    assertThat(talent().propertyNames()).doesNotContain(field, other);
  }

  @Test
  void fieldsWithinListsAndObjectsAreLeftOutToo() throws IOException {
    assertThat(data(APPLICATION).at("/application_detail/job/name").isMissingNode()).isFalse();
    sandbox.fieldScopes("feishu").revokeAll();

    JsonNode application = data(APPLICATION).path("application_detail");
    assertThat(application.propertyNames()).containsExactly("basic_info");
    JsonNode found =
        json(client.feishuPost(
                "/open-apis/hire/v1/talents/batch_get_id",
                "{\"email_list\":[\"talent1@example.org\",\"talent2@example.org\"]}"))
            .at("/data/talent_list");
    assertThat(found).hasSize(2).noneMatch(match -> match.has("is_onboarded"));
    assertThat(found).allMatch(match -> match.has("email"));
  }

  /** The permission is for the ids of one kind. */
  @Test
  void idsOfUsersAreLeftOutInTheFormThatNeedsTheScope() throws IOException {
    sandbox.fieldScopes("feishu").revoke("contact:user.employee_id:readonly");

    JsonNode asUserId = data(TALENT + "?user_id_type=user_id");
    assertThat(asUserId.at("/note_list_v2/0/content").asString()).isEqualTo("calm and exact");
    assertThat(asUserId.at("/note_list_v2/0").has("creator_id")).isFalse();
    assertThat(asUserId.at("/block_info").has("creator_id")).isFalse();
    assertThat(asUserId.at("/talent_folder_ref_list_v2/0").has("owner_id")).isFalse();
    JsonNode asOpenId = data(TALENT + "?user_id_type=open_id");
    assertThat(asOpenId.at("/note_list_v2/0/creator_id").asString()).isEqualTo("ou_example");
  }

  @Test
  void whatIsStoredIsNotTouched() throws IOException {
    List<Map<String, Object>> before = sandbox.seed().rows("getTalent");
    sandbox.fieldScopes("feishu").revokeAll();
    talent();

    assertThat(sandbox.seed().rows("getTalent")).isEqualTo(before);
    sandbox.reset();
    assertThat(sandbox.fieldScopes("feishu").revoked()).isEmpty();
    assertThat(talent().has("tag_list")).isTrue();
  }

  @Test
  void eachOrganisationHasItsOwn() throws IOException {
    sandbox.organization("acme").fieldScopes("feishu").revokeAll();

    assertThat(talent().has("tag_list")).isTrue();
  }

  @Test
  void aScopeOfNoFieldIsRefused() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.fieldScopes("feishu").revoke("hire:note", "hire:talent"))
        .withMessageContaining("hire:talent'");
    assertThat(sandbox.fieldScopes("feishu").revoked()).isEmpty();
    assertThat(client.delete("/_sandbox/scopes?scope=hire:talent").statusCode()).isEqualTo(400);
  }

  @Test
  void theControlInterfaceTakesThemAndGivesThemBack() throws IOException {
    assertThat(client.delete("/_sandbox/scopes?scope=hire:note").statusCode()).isEqualTo(204);
    assertThat(sandbox.fieldScopes("feishu").revoked()).containsExactly("hire:note");
    JsonNode shown = json(client.get("/_sandbox/scopes")).path("scopes");
    assertThat(shown)
        .filteredOn(scope -> !scope.path("granted").asBoolean())
        .singleElement()
        .satisfies(
            scope -> {
              assertThat(scope.path("platform").asString()).isEqualTo("feishu");
              assertThat(scope.path("scope").asString()).isEqualTo("hire:note");
              assertThat(scope.at("/fields/0").asString()).isEqualTo("getTalent data.note_list_v2");
            });

    assertThat(client.delete("/_sandbox/scopes").statusCode()).isEqualTo(204);
    assertThat(talent().has("tag_list")).isFalse();
    assertThat(client.post("/_sandbox/scopes?scope=hire:talent_tag", "").statusCode())
        .isEqualTo(204);
    assertThat(talent().has("tag_list")).isTrue();
    assertThat(client.post("/_sandbox/scopes", "").statusCode()).isEqualTo(204);
    assertThat(sandbox.fieldScopes("feishu").revoked()).isEmpty();
    assertThat(client.delete("/_sandbox/scopes?organization=acme").statusCode()).isEqualTo(204);
    assertThat(sandbox.fieldScopes("feishu").revoked()).isEmpty();
    assertThat(sandbox.organization("acme").fieldScopes("feishu").revoked()).isNotEmpty();
  }
}
