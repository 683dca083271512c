package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Tag("same-on-every-jdk")
class ResumeAddTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  private final Sandbox sandbox = Sandbox.builder().resumes(0).clock(ManualClock.at(NOW)).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void thePagesWholeExampleIsTakenAndListed() throws IOException {
    String body = VendorExamples.resumeAdd();

    JsonNode reply = client.dingTalk(RESUME_ADD, body);

    assertThat(reply.path("errcode").asInt()).isZero();
    JsonNode result = reply.path("result");
    assertThat(result.propertyNames())
        .containsExactlyInAnyOrder("resume_id", "pc_jump_url", "mobile_jump_url");
    assertThat(sandbox.seed().submittedResumes())
        .containsExactly(Trees.MAPPER.readTree(body).get("param"));
    JsonNode row = firstRow();
    assertThat(row.path("resume_id")).isEqualTo(result.path("resume_id"));
    assertThat(row.path("channel").asString()).isEqualTo("51job");
    assertThat(row.path("biz_code").asString()).isEqualTo("ddats");
    assertThat(row.path("gmt_create_mils").asLong()).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void theSameResumeAgainIsAnotherResumeOfTheSameCandidate() throws IOException {
    String first = add(VendorExamples.resumeAdd()).path("resume_id").asString();
    String second = add(VendorExamples.resumeAdd()).path("resume_id").asString();

    assertThat(second).isNotEqualTo(first);
    assertThat(sandbox.seed().resumeRecords(0, 2))
        .extracting(row -> row.candidateId())
        .hasSize(2)
        .containsOnly(sandbox.seed().resumeRecords(0, 1).get(0).candidateId());
  }

  @Test
  void matchedJobsMayBeTextWithCommas() throws IOException {
    add(edited("/param", "matched_jobs", "\"job1,job2\""));

    assertThat(
            sandbox
                .seed()
                .submittedResumes()
                .get(0)
                .path("matched_jobs")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly("job1", "job2");
  }

  @Test
  void aFormWithTheParamAsTextIsTaken() throws IOException {
    ObjectNode example = (ObjectNode) Trees.MAPPER.readTree(VendorExamples.resumeAdd());

    client.postForm(
        RESUME_ADD + "?access_token=" + client.dingTalkToken(),
        Map.of("biz_code", "ddats", "param", example.get("param").toString()));

    assertThat(sandbox.seed().submittedResumes()).containsExactly(example.get("param"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',biz_code",
    "'',param",
    "/param,channel",
    "/param,resume_detail_info",
    "/param/resume_detail_info,name",
    "/param/resume_detail_info,phone_num"
  })
  void aMandatoryFieldIsMissed(String parent, String field) throws IOException {
    JsonNode reply = client.dingTalk(RESUME_ADD, edited(parent, field, "null"));

    assertThat(reply.path("errcode").asInt()).isEqualTo(41);
    assertThat(reply.has("result")).isFalse();
    assertThat(sandbox.seed().submittedResumes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/param|matched_jobs|5",
        "/param|matched_jobs|[1]",
        "/param|channel|5",
        "/param|opt_user_id|true",
        "/param|virtual_phone_number_flag|\"perhaps\"",
        "/param|resume_channel_url|[]",
        "/param|resume_detail_info|\"text\"",
        "/param|origin_mail|[]",
        "/param/origin_mail|received_time|15984483611280",
        "/param/resume_file|file_name|\"without_suffix\"",
        "/param/resume_detail_info|birth|2010",
        "/param/resume_detail_info|education_info_list|{}",
        "/param/resume_detail_info|training_info_list|[\"text\"]",
        "/param/resume_detail_info|project_info_list|[{\"start_date\":1}]",
        "/param/resume_detail_info|experience_info_list|[{},{\"company\":{}}]"
      })
  void aValueOfTheWrongKindIsInvalid(String parent, String field, String value) throws IOException {
    JsonNode reply = client.dingTalk(RESUME_ADD, edited(parent, field, value));

    assertThat(reply.path("errcode").asInt()).isEqualTo(400002);
    assertThat(reply.path("errmsg").asString()).contains(field);
    assertThat(sandbox.seed().submittedResumes()).isEmpty();
  }

  @Tag("S3")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/param/resume_detail_info|sex|男",
        "/param/resume_detail_info|sex|male",
        "/param/resume_detail_info|sex|''",
        "/param/resume_detail_info|married|丧偶",
        "/param/resume_detail_info|married|single",
        "/param/resume_detail_info|education|学士",
        "/param/resume_detail_info|education|bachelor",
        "/param/resume_detail_info/education_info_list/0|education|MBA",
        "/param/resume_detail_info|birth|2010-13",
        "/param/resume_detail_info|birth|2010-1",
        "/param/resume_detail_info|birth|2010-01-15",
        "/param/resume_detail_info|graduate_time|2010-00",
        "/param/resume_detail_info|begin_work_time|2010",
        "/param/resume_detail_info/education_info_list/0|start_date|2010/01",
        "/param/resume_detail_info/experience_info_list/0|end_date|至今",
        "/param/resume_detail_info/training_info_list/0|end_date|1262304000000",
        "/param/resume_detail_info/project_info_list/0|start_date|2010-99",
        "/param/resume_detail_info|phone_num|abc",
        "/param/resume_detail_info|phone_num|18668421234转8001",
        "/param/resume_detail_info|phone_num|1866",
        "/param/resume_detail_info|email|无",
        "/param/resume_detail_info|email|a@example.org b@example.org",
        "/param/origin_mail|received_time|2010-01-01"
      })
  void aWordOrFormThatThePageDoesNotKnowIsInvalid(String parent, String field, String value)
      throws IOException {
    JsonNode reply =
        client.dingTalk(RESUME_ADD, edited(parent, field, Trees.MAPPER.writeValueAsString(value)));

    assertThat(reply.path("errcode").asInt()).isEqualTo(400002);
    assertThat(reply.path("errmsg").asString()).contains(field);
    assertThat(sandbox.seed().submittedResumes()).isEmpty();
  }

  @Tag("S3")
  @ParameterizedTest
  @CsvSource({
    "sex,女性",
    "married,离婚",
    "education,其他",
    "birth,1999-12",
    "phone_num,+852-9876-5432",
    "phone_num,0571-88888888",
    "email,a.b+c@xn--fiqs8s.cn"
  })
  void everyWordAndFormOfThePageIsTaken(String field, String value) throws IOException {
    add(edited("/param/resume_detail_info", field, "\"" + value + "\""));

    assertThat(sandbox.seed().submittedResumes()).hasSize(1);
  }

  @Test
  void noMessageRepeatsAPersonsData() throws IOException {
    JsonNode reply =
        client.dingTalk(RESUME_ADD, edited("/param/resume_file", "file_name", "\"张三\""));

    assertThat(reply.toString()).doesNotContain("张三");
  }

  private JsonNode add(String body) throws IOException {
    return client.dingTalk(RESUME_ADD, body).path("result");
  }

  private JsonNode firstRow() throws IOException {
    return client
        .dingTalk(RESUME_LIST, "{\"biz_code\":\"ddats\",\"size\":10}")
        .path("result")
        .path("list")
        .get(0);
  }

  private static String edited(String parent, String field, String value) {
    JsonNode root = Trees.MAPPER.readTree(VendorExamples.resumeAdd());
    ((ObjectNode) root.at(parent)).set(field, Trees.MAPPER.readTree(value));
    return root.toString();
  }
}
