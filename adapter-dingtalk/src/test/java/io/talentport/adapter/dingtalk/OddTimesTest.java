package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zero is no time, and an impossible time costs its field, not its record. */
@Tag("B8")
class OddTimesTest {

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform dingtalk =
      RecruitingPlatform.connect(sandbox.settings("dingtalk"));

  @AfterEach
  void stop() {
    dingtalk.close();
    sandbox.close();
  }

  private Page<ResumeRecord> page(String modified) {
    sandbox
        .faults()
        .next(
            "listResumeRecords",
            Fault.body(
                "{\"errcode\":0,\"result\":{\"has_more\":false,\"list\":[{\"resume_id\":\"r1\","
                    + "\"candidate_id\":\"c1\",\"gmt_create_mils\":1594883804000,"
                    + "\"gmt_modified_mils\":"
                    + modified
                    + "}]}}"));
    return dingtalk.port(ResumeRecords.class).list(PageRequest.first()).pages().iterator().next();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0\"", "null", "0.0"})
  void zeroIsNoTime(String zero) {
    Page<ResumeRecord> page = page(zero);

    assertThat(page.faults()).isEmpty();
    assertThat(page.items().get(0).modifiedAt()).isEmpty();
    assertThat(page.items().get(0).createdAt()).contains(Instant.ofEpochMilli(1594883804000L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1594883804", "\"1594883804\"", "15948838040000", "-1594883804000"})
  @Tag("proves:impossible-time")
  void anImpossibleTimeIsAFaultThatNamesTheRecord(String impossible) {
    Page<ResumeRecord> page = page(impossible);

    assertThat(page.items()).hasSize(1);
    assertThat(page.items().get(0).modifiedAt()).isEmpty();
    assertThat(page.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.recordId()).isEqualTo("r1"))
        .satisfies(fault -> assertThat(fault.field()).isEqualTo("gmt_modified_mils"))
        .satisfies(fault -> assertThat(fault.toString()).doesNotContain("1594883804"));
  }
}
