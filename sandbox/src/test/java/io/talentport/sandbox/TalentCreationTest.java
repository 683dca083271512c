package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.BATCH_GET_ID;
import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.TALENTS;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class TalentCreationTest {
  private static final String LIN =
      """
      {"basic_info":{"name":"Lin Example","mobile":"13955500001","mobile_country_code":"CN_1",
       "email":"lin@example.org",
       "identification":{"identification_type":1,"identification_number":"110000200001010001"}}}
      """;

  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mobile_number_list\":[\"13955500001\"]}",
        "{\"email_list\":[\"lin@example.org\"]}",
        "{\"identification_type\":1,\"identification_number_list\":[\"110000200001010001\"]}"
      })
  void aCreatedTalentIsFoundByEachOfItsContacts(String criteria) throws IOException {
    String id = created(client, LIN);

    JsonNode found = json(client.feishuPost(BATCH_GET_ID, criteria)).path("data");

    assertThat(found.path("talent_list").path(0).path("talent_id").asString()).isEqualTo(id);
  }

  @Test
  void everyFieldOfThePageIsTakenAndListedInItsOtherForm() throws IOException {
    String file =
        json(client.upload("cv.pdf", "cv".getBytes(StandardCharsets.UTF_8)))
            .path("data")
            .path("id")
            .asString();
    String body = VendorExamples.createTalent(file, "10003");

    HttpResponse<String> reply = client.feishuPost(CREATE_TALENT + "?user_id_type=open_id", body);

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json(reply).path("data").path("creator_id").asString()).isEqualTo("ou_example");
    assertThat(json(reply).path("data").path("creator_account_type").asInt()).isEqualTo(1);
    assertThat(sandbox.seed().createdTalents()).containsExactly(Trees.MAPPER.readTree(body));
    JsonNode row = newest(client);
    assertThat(row.path("id").asString())
        .isEqualTo(json(reply).path("data").path("talent_id").asString());
    JsonNode basic = row.path("basic_info");
    assertThat(basic.path("name").asString()).isEqualTo("Lin Example");
    assertThat(basic.path("mobile_code").asString()).isEqualTo("86");
    assertThat(basic.path("birthday").asLong()).isEqualTo(820_425_600_000L);
    assertThat(basic.path("identification_type").asInt()).isEqualTo(1);
    assertThat(basic.path("current_city").path("city_code").asString()).isEqualTo("CT_7");
    assertThat(basic.path("modify_time").isString()).isTrue();
    JsonNode education = row.path("education_list").path(0);
    assertThat(education.path("start_time").asString()).isEqualTo("2014-09");
    assertThat(education.path("end_time_v2").asString()).isEqualTo("1530374400000");
    assertThat(row.path("career_list").path(0).path("end_time").isMissingNode()).isTrue();
    assertThat(row.path("resume_source_list").path(0).path("en_name").asString())
        .isEqualTo("third-party job site");
    assertThat(row.path("resume_attachment_id_list").path(0).asString()).isEqualTo(file);
    assertThat(row.path("top_degree").asInt()).isEqualTo(6);
  }

  @Test
  void anIdentityThatIsTakenIsAConflict() throws IOException {
    created(client, LIN);

    assertThat(refused(client, LIN)).isEqualTo(1002105);
    assertThat(refused(client, "{\"basic_info\":{\"name\":\"B\",\"email\":\"LIN@example.org\"}}"))
        .isEqualTo(1002105);
    assertThat(sandbox.seed().createdTalents()).hasSize(1);
  }

  @Test
  void duplicatesCanBeMadeOrMerged() throws IOException {
    try (Sandbox twice = Sandbox.builder().duplicateTalents(DuplicateTalents.CREATED).start();
        Sandbox merging = Sandbox.builder().duplicateTalents(DuplicateTalents.MERGED).start()) {
      LoopbackClient one = new LoopbackClient(twice);
      assertThat(created(one, LIN)).isNotEqualTo(created(one, LIN));
      assertThat(twice.seed().talents()).hasSize(sandbox.seed().talents().size() + 2);

      LoopbackClient other = new LoopbackClient(merging);
      assertThat(created(other, LIN)).isEqualTo(created(other, LIN));
      assertThat(merging.seed().talents()).hasSize(sandbox.seed().talents().size() + 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                       | 1002002
          {"basic_info":{}}                                                        | 1002002
          {"basic_info":{"name":" "}}                                              | 1002002
          {"basic_info":{"name":"A"},"resume_source_id":"nowhere"}                 | 1002108
          {"basic_info":{"name":"A"},"resume_source_id":10003}                     | 1002002
          {"basic_info":{"name":"A"},"resume_attachment_id":"7"}                   | 1002104
          {"basic_info":{"name":"A"},"works_list":[{"attachment_id":"7"}]}         | 1002104
          {"basic_info":{"name":"A","mobile":"13955500001"}}                       | 1002009
          {"basic_info":{"name":"A","mobile":"x","mobile_country_code":"CN_1"}}    | 1002009
          {"basic_info":{"name":"A","mobile":"1395550","mobile_country_code":"+86"}} | 1002009
          {"basic_info":{"name":"A","gender":0}}                                   | 1002002
          {"basic_info":{"name":"A","birthday":820425600000}}                      | 1002002
          {"basic_info":{"name":"A","birthday":"2010-01"}}                         | 1002002
          {"basic_info":{"name":"A"},"education_list":[{"degree":10}]}             | 1002002
          {"basic_info":{"name":"A"},"education_list":[{"academic_ranking":7}]}    | 1002002
          {"basic_info":{"name":"A"},"career_list":[{"career_type":3}]}            | 1002002
          {"basic_info":{"name":"A"},"language_list":[{"language":30}]}            | 1002002
          {"basic_info":{"name":"A"},"sns_list":[{"sns_type":12}]}                 | 1002002
          {"basic_info":{"name":"A"},"sns_list":{}}                                | 1002002
          {"basic_info":{"name":"A"},"creator_account_type":2}                     | 1002002
          {"basic_info":{"name":"A"},"customized_data":[{"children":[{"object_id":"1"}]}]} | 1002002
          {no                                                                      | 9499
          """)
  void whatBreaksARuleIsRefused(String body, int code) throws IOException {
    assertThat(refused(client, body)).isEqualTo(code);
    assertThat(sandbox.seed().createdTalents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "education_list",
        "career_list",
        "project_list",
        "works_list",
        "award_list",
        "language_list",
        "sns_list"
      })
  void aListTakesAHundredEntriesAndNoMore(String list) throws IOException {
    assertThat(client.feishuPost(CREATE_TALENT, withEntries(list, "{}", 100)).statusCode())
        .isEqualTo(200);
    assertThat(refused(client, withEntries(list, "{}", 101))).isEqualTo(1002002);
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder_id_list", "preferred_city_code_list"})
  void aListOfIdsTakesAHundredAndNoMore(String list) throws IOException {
    assertThat(client.feishuPost(CREATE_TALENT, withEntries(list, "\"1\"", 100)).statusCode())
        .isEqualTo(200);
    assertThat(refused(client, withEntries(list, "\"1\"", 101))).isEqualTo(1002002);
  }

  @Test
  void anUnknownSpaceOfUserIdsIsRefused() throws IOException {
    HttpResponse<String> reply = client.feishuPost(CREATE_TALENT + "?user_id_type=mine", LIN);

    assertThat(json(reply).path("code").asInt()).isEqualTo(1002002);
  }

  @Test
  void theTextOfARefusalDoesNotNameTheFieldButTheEnvelopeDoes() throws IOException {
    JsonNode reply =
        json(client.feishuPost(CREATE_TALENT, "{\"basic_info\":{\"name\":\"A\",\"gender\":0}}"));

    assertThat(reply.path("msg").asString()).doesNotContain("gender");
    assertThat(reply.path("error").path("field_violations").path(0).path("field").asString())
        .isEqualTo("basic_info.gender");
  }

  @Test
  void aFaultWithoutExecutionMakesNobody() throws IOException {
    sandbox.faults().next("createTalent", Fault.truncated().executed(false));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> client.feishuPost(CREATE_TALENT, LIN));

    assertThat(sandbox.seed().createdTalents()).isEmpty();
    assertThat(created(client, LIN)).isNotEmpty();
  }

  private static String withEntries(String list, String entry, int count) {
    return "{\"basic_info\":{\"name\":\"A\"},\""
        + list
        + "\":["
        + String.join(",", Collections.nCopies(count, entry))
        + "]}";
  }

  private static String created(LoopbackClient client, String body) throws IOException {
    HttpResponse<String> reply = client.feishuPost(CREATE_TALENT, body);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return json(reply).path("data").path("talent_id").asString();
  }

  private static int refused(LoopbackClient client, String body) throws IOException {
    HttpResponse<String> reply = client.feishuPost(CREATE_TALENT, body);
    assertThat(reply.statusCode()).isEqualTo(400);
    return json(reply).path("code").asInt();
  }

  private static JsonNode newest(LoopbackClient client) throws IOException {
    return json(client.feishuGet(TALENTS)).path("data").path("items").path(0);
  }
}
