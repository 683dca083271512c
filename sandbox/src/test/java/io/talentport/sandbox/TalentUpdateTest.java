package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.BATCH_GET_ID;
import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.PROFILES;
import static io.talentport.sandbox.LoopbackClient.TALENTS;
import static io.talentport.sandbox.LoopbackClient.UPDATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.sandbox.data.LeftOutFields;
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
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class TalentUpdateTest {
  /** Has every field, custom values among them. */
  private static final String SEEDED = "7500000000000000101";

  private static final String UNKNOWN = "7500000000000000999";
  private static final String FIRST_JOB = "{\"company\":\"Sample Ltd\",\"career_type\":2}";
  private static final String INTERNSHIP = "{\"company\":\"Trial Ltd\",\"career_type\":1}";

  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static String body(String id, String basics, String... members) {
    String more = members.length == 0 ? "" : "," + String.join(",", members);
    return "{\"talent_id\":\"" + id + "\",\"basic_info\":" + basics + more + "}";
  }

  private String created() throws IOException {
    String body =
        """
        {"basic_info":{"name":"Lin Example","mobile":"13955500001","mobile_country_code":"CN_1",
         "email":"lin5@example.org","gender":2,"start_work_time":"1409500800000"},
         "education_list":[{"degree":6,"school":"Example University"}],
         "career_list":[{"company":"Old Ltd","career_type":2}]}
        """;
    return json(client.feishuPost(CREATE_TALENT, body)).path("data").path("talent_id").asString();
  }

  private static JsonNode update(LoopbackClient client, String body) throws IOException {
    HttpResponse<String> reply = client.feishuPost(UPDATE_TALENT, body);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return json(reply).path("data");
  }

  private static JsonNode profile(LoopbackClient client, String id) throws IOException {
    return json(client.feishuGet(PROFILES + id)).path("data");
  }

  private String uploaded(String name) throws IOException {
    return json(client.upload(name, "cv".getBytes(StandardCharsets.UTF_8)))
        .path("data")
        .path("id")
        .asString();
  }

  @Test
  void aListThatIsSentReplacesTheStoredOneAndNoOther() throws IOException {
    String id = created();

    update(client, body(id, "{}", "\"career_list\":[" + FIRST_JOB + "," + INTERNSHIP + "]"));

    JsonNode after = profile(client, id);
    assertThat(after.path("career_list")).hasSize(1);
    assertThat(after.path("career_list").path(0).path("company_name").asString())
        .isEqualTo("Sample Ltd");
    assertThat(after.path("internship_list").path(0).path("company_name").asString())
        .isEqualTo("Trial Ltd");
    assertThat(after.path("education_list").path(0).path("school_name").asString())
        .isEqualTo("Example University");
    assertThat(sandbox.seed().updatedTalents()).hasSize(1);
  }

  @Test
  void anEmptyListClears() throws IOException {
    update(client, body(SEEDED, "{}", "\"project_list\":[]"));

    assertThat(profile(client, SEEDED).path("project_list")).isEmpty();
    assertThat(profile(client, SEEDED).path("works_list")).hasSize(1);
  }

  @Test
  void aProfileThatWasSeededShowsWhatWasSentInTheFormInWhichItIsRead() throws IOException {
    String entry =
        """
        {"school":"Other University","degree":7,"start_time":"1409500800000",
         "customized_data":[{"object_id":"7300000000000000013","value":"1767196800000"}]}
        """;

    update(
        client,
        body(
            SEEDED,
            "{\"birthday\":\"631123200000\",\"customized_data\":["
                + "{\"object_id\":\"7300000000000000012\",\"value\":\"[\\\"a\\\",\\\"b\\\"]\"},"
                + "{\"object_id\":\"7300000000000000014\",\"value\":\"[\\\"1000\\\",\\\"2000\\\"]\"}]}",
            "\"education_list\":[" + entry + "]"));

    JsonNode after = profile(client, SEEDED);
    JsonNode education = after.path("education_list").path(0);
    assertThat(education.path("start_time").asString()).isEqualTo("2014-09");
    assertThat(education.path("customized_data_list").path(0).path("value").path("time").asString())
        .isEqualTo("1767196800");
    JsonNode custom = after.path("basic_info").path("customized_data_list");
    assertThat(custom).hasSize(2);
    assertThat(custom.path(0).path("name").path("en_us").asString()).isEqualTo("Skills");
    assertThat(custom.path(0).path("value").path("option_list").path(1).path("key").asString())
        .isEqualTo("b");
    assertThat(custom.path(1).path("value").path("time_range").path("end_time").asString())
        .isEqualTo("2");
    assertThat(after.path("basic_info").path("birthday").asLong()).isEqualTo(631_123_200_000L);
    assertThat(after.path("basic_info").path("home_address").asString()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aLeftOutValueIsKeptOrEmptiedAsTheSandboxIsTold(LeftOutFields leftOut) throws IOException {
    try (Sandbox told = Sandbox.builder().leftOutFields(leftOut).start()) {
      LoopbackClient teller = new LoopbackClient(told);
      update(teller, body(SEEDED, "{\"email\":\"new@example.org\"}"));

      JsonNode basics = profile(teller, SEEDED).path("basic_info");
      assertThat(basics.path("email").asString()).isEqualTo("new@example.org");
      assertThat(basics.path("name").asString()).isNotEmpty();
      assertThat(basics.path("marital_status").asInt()).isEqualTo(2);
      for (String writable :
          new String[] {
            "mobile_number",
            "mobile_code",
            "nationality_code",
            "gender",
            "birthday",
            "experience_years",
            "current_location_code",
            "hometown_location_code",
            "identification_number",
            "customized_data_list"
          }) {
        assertThat(basics.has(writable))
            .as("%s if left out is %s", writable, leftOut)
            .isEqualTo(leftOut == LeftOutFields.KEPT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTalentThatWasCreatedIsFoundByWhatIsLeftOfIt(LeftOutFields leftOut) throws IOException {
    try (Sandbox told = Sandbox.builder().leftOutFields(leftOut).start()) {
      LoopbackClient teller = new LoopbackClient(told);
      String id = "7500000000000000001";
      update(teller, body(id, "{\"email\":\"new@example.org\"}"));

      JsonNode byMobile =
          json(teller.feishuPost(BATCH_GET_ID, "{\"mobile_number_list\":[\"13900000001\"]}"));
      JsonNode byMail =
          json(teller.feishuPost(BATCH_GET_ID, "{\"email_list\":[\"new@example.org\"]}"));
      assertThat(byMail.path("data").path("talent_list")).hasSize(1);
      assertThat(byMobile.path("data").path("talent_list"))
          .hasSize(leftOut == LeftOutFields.KEPT ? 1 : 0);
    }
  }

  @Test
  void aFileIsAddedEachTime() throws IOException {
    String id = created();
    String first = uploaded("one.pdf");
    String second = uploaded("two.pdf");

    update(client, body(id, "{}", "\"resume_attachment_id\":\"" + first + "\""));
    update(client, body(id, "{}", "\"resume_attachment_id\":\"" + second + "\""));
    update(client, body(id, "{}", "\"resume_attachment_id\":\"" + second + "\""));

    JsonNode files = profile(client, id).path("resume_attachment_list");
    assertThat(files).hasSize(3);
    assertThat(files.path(0).path("id").asString()).isEqualTo(second);
    assertThat(files.path(2).path("id").asString()).isEqualTo(first);
    assertThat(
            json(client.feishuGet(TALENTS))
                .path("data")
                .path("items")
                .path(0)
                .path("resume_attachment_id_list"))
        .hasSize(3);
  }

  @Test
  void aFileIsAddedToAProfileThatWasSeeded() throws IOException {
    String file = uploaded("one.pdf");

    update(client, body(SEEDED, "{}", "\"resume_attachment_id\":\"" + file + "\""));

    JsonNode after = profile(client, SEEDED);
    assertThat(after.path("resume_attachment_list")).hasSize(2);
    assertThat(after.path("resume_attachment_id_list").path(0).asString()).isEqualTo(file);
  }

  @Test
  void whoUpdatesIsAnswered() throws IOException {
    JsonNode data =
        update(
            client,
            body(SEEDED, "{}", "\"operator_id\":\"ou_example\"", "\"operator_account_type\":1"));

    assertThat(data.path("talent_id").asString()).isEqualTo(SEEDED);
    assertThat(data.path("operator_id").asString()).isEqualTo("ou_example");
    assertThat(data.path("operator_account_type").asInt()).isEqualTo(1);
    assertThat(update(client, body(SEEDED, "{}")).path("operator_account_type").asInt())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"basic_info":{}}                                                                   | 1002002
          {"talent_id":"%1$s"}                                                                | 1002002
          {"talent_id":"%1$s","basic_info":{"name":" "}}                                      | 1002002
          {"talent_id":"%1$s","basic_info":{"birthday":"2010-01"}}                            | 1002002
          {"talent_id":"%1$s","basic_info":{"customized_data":[{"object_id":"1","value":"a"}]}} | 1002002
          {"talent_id":"%1$s","basic_info":{},"customized_data":[{"children":[{"object_id":"1"}]}]} | 1002002
          {"talent_id":"%1$s","basic_info":{},"resume_attachment_id":"7"}                     | 1002104
          {"talent_id":"%1$s","basic_info":{"mobile":"13955500001"}}                          | 1002009
          {"talent_id":"%1$s","basic_info":{"mobile":"13900000002","mobile_country_code":"CN_1"}} | 1002101
          {"talent_id":"%1$s","basic_info":{"email":"talent2@example.org"}}                   | 1002101
          {"talent_id":"%2$s","basic_info":{}}                                                | 1002102
          """)
  void whatBreaksARuleIsRefusedAndChangesNothing(String body, int code) throws IOException {
    JsonNode before = profile(client, SEEDED);

    HttpResponse<String> reply =
        client.feishuPost(UPDATE_TALENT, body.replace("%1$s", SEEDED).replace("%2$s", UNKNOWN));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asInt()).isEqualTo(code);
    assertThat(profile(client, SEEDED)).isEqualTo(before);
    assertThat(sandbox.seed().updatedTalents()).isEmpty();
  }

  @Test
  void aListTakesAHundredEntriesAndNoMore() throws IOException {
    String list = "\"career_list\":[%s]";

    update(client, body(SEEDED, "{}", list.formatted(entries(100))));
    HttpResponse<String> tooMany =
        client.feishuPost(UPDATE_TALENT, body(SEEDED, "{}", list.formatted(entries(101))));

    assertThat(json(tooMany).path("code").asInt()).isEqualTo(1002002);
    assertThat(profile(client, SEEDED).path("career_list")).hasSize(100);
  }

  private static String entries(int count) {
    return String.join(",", Collections.nCopies(count, FIRST_JOB));
  }

  @Test
  void aFaultWithoutExecutionChangesNothing() throws IOException {
    JsonNode before = profile(client, SEEDED);
    sandbox.faults().next("updateTalent", Fault.truncated().executed(false));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> client.feishuPost(UPDATE_TALENT, body(SEEDED, "{}", "\"career_list\":[]")));

    assertThat(profile(client, SEEDED)).isEqualTo(before);
    assertThat(sandbox.seed().updatedTalents()).isEmpty();
  }

  @Test
  void theBodiesOfUpdatesAreKept() throws IOException {
    String sent = body(SEEDED, "{\"gender\":1}");
    update(client, sent);

    assertThat(sandbox.seed().updatedTalents()).containsExactly(Trees.MAPPER.readTree(sent));
  }
}
