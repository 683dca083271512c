package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.sandbox.Fault;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zero is no time, and an impossible time costs its field, not its record. */
@Tag("B8")
class OddTimesTest {

  private final OnSandbox feishu = new OnSandbox();

  @AfterEach
  void stop() {
    feishu.close();
  }

  private Page<ExternalApplication> applications(String fields) {
    feishu
        .sandbox
        .faults()
        .next(
            "listExternalApplications",
            Fault.body(
                "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"id\":\"a1\","
                    + "\"talent_id\":\"t1\","
                    + fields
                    + "}]}}"));
    return feishu
        .platform
        .port(ExternalApplications.class)
        .ofTalent(TalentId.of("t1"), PageRequest.first())
        .pages()
        .iterator()
        .next();
  }

  private Page<ResumeRecord> talents(String modifyTime) {
    feishu
        .sandbox
        .faults()
        .next(
            "listTalents",
            Fault.body(
                "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"id\":\"t1\","
                    + "\"basic_info\":{\"name\":\"x\",\"modify_time\":"
                    + modifyTime
                    + "}}]}}"));
    return feishu.records().list(PageRequest.first()).pages().iterator().next();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0\"", "null", "\"\""})
  void aRunningApplicationHasNotEnded(String zero) {
    Page<ExternalApplication> page =
        applications("\"create_time\":1618500278644,\"modify_time\":" + zero);

    assertThat(page.faults()).isEmpty();
    assertThat(page.items()).singleElement().satisfies(this::isRunning);
  }

  private void isRunning(ExternalApplication application) {
    assertThat(application.terminatedAt()).isEmpty();
    assertThat(application.createdAt()).contains(Instant.ofEpochMilli(1618500278644L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1618500278", "\"1618500278\"", "1618500278644000", "-1", "1.618500278e9"})
  void secondsAreNoTimeInMilliseconds(String impossible) {
    Page<ExternalApplication> page =
        applications("\"create_time\":1618500278644,\"modify_time\":" + impossible);

    assertThat(page.items()).singleElement().satisfies(this::isRunning);
    assertThat(page.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.recordId()).isEqualTo("a1"))
        .satisfies(fault -> assertThat(fault.field()).isEqualTo("modify_time"))
        .satisfies(fault -> assertThat(fault.reason()).doesNotContain("1618"));
  }

  @Test
  void theTimeOfATalentIsReadAlike() {
    assertThat(talents("\"0\"").faults()).isEmpty();
    assertThat(talents("\"1618500278644\"").items().get(0).modifiedAt())
        .contains(Instant.ofEpochMilli(1618500278644L));

    Page<ResumeRecord> inSeconds = talents("\"1618500278\"");

    assertThat(inSeconds.items().get(0).modifiedAt()).isEmpty();
    assertThat(inSeconds.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.recordId()).isEqualTo("t1"))
        .satisfies(fault -> assertThat(fault.field()).isEqualTo("basic_info.modify_time"));
  }
}
