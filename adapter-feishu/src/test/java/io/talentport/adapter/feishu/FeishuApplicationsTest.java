package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.ApplicationOutcome;
import io.talentport.core.model.ApplicationStage;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.EndReason;
import io.talentport.core.model.EndedBy;
import io.talentport.core.model.JobId;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.ResumeSourceType;
import io.talentport.core.model.StageId;
import io.talentport.core.model.StageKind;
import io.talentport.core.model.StageStay;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import io.talentport.core.port.Applications;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeishuApplicationsTest {

  private static final TalentId TALENT = TalentId.of("7500000000000000001");
  private static final String IDS = "listApplicationIds";
  private static final String DETAIL = "getApplication";
  private static final String REASONS = "listTerminationReasons";
  private static final String FORBIDDEN = "{\"code\":99991672,\"msg\":\"Access denied\"}";

  private final OnSandbox feishu =
      new OnSandbox(Sandbox.builder().quota(false), "max-attempts", "1", "quota-share", "100");
  private final Sandbox sandbox = feishu.sandbox;
  private final RecruitingPlatform platform = feishu.platform;

  @BeforeEach
  void empty() {
    sandbox.seed().clear();
  }

  @AfterEach
  void stop() {
    feishu.close();
  }

  private Paged<Application> listed() {
    return platform.port(Applications.class).ofTalent(TALENT, PageRequest.first());
  }

  private Application only() {
    return listed().stream().reduce((one, other) -> null).orElseThrow();
  }

  /** Seeds an application of the talent. */
  private void seed(String id, String more) {
    sandbox
        .seed()
        .rows(IDS, "[{\"id\":\"" + id + "\",\"talent_id\":\"" + TALENT + "\"" + more + "}]");
  }

  private void seedReasons() {
    sandbox
        .seed()
        .rows(
            REASONS,
            "[{\"id\":\"31\",\"termination_type\":1},{\"id\":\"32\",\"termination_type\":22},"
                + "{\"id\":\"33\",\"termination_type\":27},{\"id\":\"34\",\"termination_type\":99}]");
  }

  @Test
  void everyFieldArrives() {
    sandbox.seed().rows("listJobs", "[{\"id\":\"61\",\"title\":\"数据分析师\",\"code\":\"R18\"}]");
    seedReasons();
    seed(
        "71",
        ",\"job_id\":\"61\",\"stage\":{\"id\":\"51\",\"zh_name\":\"面试\",\"en_name\":\"Interview\",\"type\":4},"
            + "\"active_status\":2,\"onboard_status\":1,\"delivery_type\":5,"
            + "\"resume_source_info\":{\"id\":\"41\",\"name\":{\"zh_cn\":\"官网\",\"en_us\":\"Site\"},"
            + "\"resume_source_type\":10003},\"talent_attachment_resume_id\":\"21\","
            + "\"stage_time_list\":[{\"stage_id\":\"50\",\"enter_time\":\"1760000000000\","
            + "\"exit_time\":\"1760100000000\"},{\"stage_id\":\"51\",\"enter_time\":\"1760100000000\","
            + "\"exit_time\":\"\"}],\"termination_reason\":{\"id\":\"32\",\"name\":{\"zh_cn\":\"候选人拒绝\"},"
            + "\"children\":[{\"id\":\"320\",\"name\":{\"zh_cn\":\"\",\"en_us\":\"Pay\"}}]},"
            + "\"terminator_id\":\"ou_marker\",\"create_time\":\"1760000000000\","
            + "\"modify_time\":\"1760200000000\"");

    Application application = only();

    assertThat(application)
        .isEqualTo(
            Application.builder()
                .id(ApplicationId.of("71"))
                .talentId(TALENT)
                .jobId(JobId.of("61"))
                .jobTitle("数据分析师")
                .jobCode("R18")
                .stage(
                    ApplicationStage.builder()
                        .id(StageId.of("51"))
                        .chineseName("面试")
                        .englishName("Interview")
                        .kind(StageKind.INTERVIEW)
                        .build())
                .outcome(ApplicationOutcome.WITHDRAWN)
                .endedBy(EndedBy.TALENT)
                .addEndReasons(
                    EndReason.builder().chineseName("候选人拒绝").build(),
                    EndReason.builder().englishName("Pay").build())
                .deliveryType(DeliveryType.of("employee-referral"))
                .source(
                    ResumeSource.builder()
                        .id(ResumeSourceId.of("41"))
                        .chineseName("官网")
                        .englishName("Site")
                        .type(ResumeSourceType.JOB_SITE)
                        .build())
                .addStageStays(
                    StageStay.builder()
                        .stageId(StageId.of("50"))
                        .enteredAt(Instant.ofEpochMilli(1_760_000_000_000L))
                        .leftAt(Instant.ofEpochMilli(1_760_100_000_000L))
                        .build(),
                    StageStay.builder()
                        .stageId(StageId.of("51"))
                        .enteredAt(Instant.ofEpochMilli(1_760_100_000_000L))
                        .build())
                .resumeDocument(AttachmentId.of("21"))
                .createdAt(Instant.ofEpochMilli(1_760_000_000_000L))
                .modifiedAt(Instant.ofEpochMilli(1_760_200_000_000L))
                .build());
    assertThat(application.toString()).doesNotContain("候选人拒绝", "Pay", "ou_marker");
  }

  @Test
  void anApplicationOfNothingButItsIdsArrives() {
    seed("71", "");

    assertThat(only())
        .isEqualTo(Application.builder().id(ApplicationId.of("71")).talentId(TALENT).build());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "active_status":1 | running
          "active_status":1,"onboard_status":1 | running
          "active_status":1,"onboard_status":2 | hired
          "active_status":2,"onboard_status":2 | hired
          "active_status":1,"stage":{"type":7} | hired
          "active_status":2,"stage":{"type":7},"termination_reason":{"id":"31"} | hired
          "active_status":2 | ended-for-unknown-reason
          "active_status":2,"termination_reason":{"id":"31"} | rejected
          "active_status":2,"termination_reason":{"id":"32"} | withdrawn
          "active_status":2,"termination_reason":{"id":"33"} | ended-otherwise
          "active_status":2,"termination_reason":{"id":"34"} | ended-for-unknown-reason
          "active_status":2,"termination_reason":{"id":"nobody knows it"} | ended-for-unknown-reason
          "active_status":2,"termination_reason":{"id":"no","children":[{"id":"31"}]} | rejected
          "active_status":2,"termination_reason":{"name":{"zh_cn":"不合适"}} | ended-for-unknown-reason
          "active_status":1,"termination_reason":{"id":"31"} | running
          "active_status":77 | 77
          """)
  void theOutcomeFollowsFromSeveralFields(String fields, String outcome) {
    seedReasons();
    seed("71", "," + fields);

    assertThat(only().outcome()).contains(ApplicationOutcome.of(outcome));
  }

  @Test
  void withoutAStatusThereIsNoOutcome() {
    seed("71", ",\"termination_reason\":{\"id\":\"31\"}");

    assertThat(only().outcome()).isEmpty();
    assertThat(sandbox.journal().count(REASONS)).isZero();
  }

  @Test
  void theNumberOfAReasonThatNobodyKnowsIsKept() {
    seedReasons();
    seed("71", ",\"active_status\":2,\"termination_reason\":{\"id\":\"34\"}");

    assertThat(only().endedBy()).contains(EndedBy.of("99"));
  }

  @Test
  void anOnboardStatusThatNobodyKnowsIsKeptAsItCame() {
    seed("71", ",\"active_status\":1,\"onboard_status\":3");

    Application application = only();

    assertThat(application.outcome()).contains(ApplicationOutcome.RUNNING);
    assertThat(application.unreadable())
        .singleElement()
        .satisfies(odd -> assertThat(odd.field()).isEqualTo("onboard_status"))
        .satisfies(odd -> assertThat(odd.text()).contains("3"));
  }

  @Test
  void theReasonsAreReadOnceForAPlatformAndOnlyIfOneIsNeeded() {
    seedReasons();
    seed("71", ",\"active_status\":1");
    assertThat(listed()).hasSize(1);
    assertThat(sandbox.journal().count(REASONS)).isZero();
    seed("72", ",\"active_status\":2,\"termination_reason\":{\"id\":\"31\"}");
    seed("73", ",\"active_status\":2,\"termination_reason\":{\"id\":\"32\"}");

    assertThat(listed()).hasSize(3);
    assertThat(listed()).hasSize(3);

    assertThat(sandbox.journal().count(REASONS)).isEqualTo(1);
  }

  @Test
  void withoutTheListOfReasonsItIsNotKnownWhoEndedAnApplication() {
    seed("71", ",\"active_status\":2,\"termination_reason\":{\"id\":\"31\"}");
    sandbox.faults().always(REASONS, Fault.status(400, "application/json", FORBIDDEN));

    assertThat(only().outcome()).contains(ApplicationOutcome.ENDED_FOR_UNKNOWN_REASON);
    assertThat(only().endedBy()).isEmpty();
    assertThat(sandbox.journal().count(REASONS)).isEqualTo(1);
  }

  @Test
  void aListOfReasonsThatCannotBeReadForTheMomentFailsTheReadingAndIsReadLater() {
    seedReasons();
    seed("71", ",\"active_status\":2,\"termination_reason\":{\"id\":\"31\"}");
    sandbox.faults().next(REASONS, Fault.status(503));
    Iterator<Application> records = listed().iterator();

    assertThatExceptionOfType(PlatformUnavailableException.class).isThrownBy(records::next);

    assertThat(records.next().outcome()).contains(ApplicationOutcome.REJECTED);
  }

  @Test
  void withoutAScopeForJobsTitleAndCodeAreAbsent() {
    seed("71", ",\"job_id\":\"61\"");

    Application application = only();

    assertThat(application.jobId()).contains(JobId.of("61"));
    assertThat(application.jobTitle()).isEmpty();
    assertThat(application.jobCode()).isEmpty();
    assertThat(sandbox.journal().requests(DETAIL).get(0).query())
        .containsEntry("options", "with_job")
        .containsEntry("job_level_id_type", "job_level_id")
        .containsEntry("job_family_id_type", "job_family_id");
  }

  @Test
  void anApplicationThatIsDeletedMeanwhileIsLeftOutAndReported() {
    List<RecordFault> faults = new ArrayList<>();
    seed("71", "");
    seed("72", "");
    sandbox
        .faults()
        .next(
            DETAIL,
            Fault.status(400, "application/json", "{\"code\":1002201,\"msg\":\"not exist\"}"));

    assertThat(listed().reportingFaultsTo(faults::add))
        .extracting(Application::id)
        .containsExactly(ApplicationId.of("72"));

    assertThat(faults).containsExactly(new RecordFault(0, "", "does not exist any more", "71"));
  }

  /** What cannot be decoded costs its field; the application comes, and those behind it. */
  @ParameterizedTest
  @CsvSource({"active_status", "create_time", "stage"})
  void aValueOfAnotherKindIsAFaultOfItsApplication(String field) {
    seed("71", ",\"" + field + "\":1");
    seed("72", "");
    List<RecordFault> faults = new ArrayList<>();
    sandbox
        .faults()
        .next(
            DETAIL,
            Fault.replaceJson(
                "/data/application_detail/basic_info/" + field, List.of("of another kind")));

    assertThat(listed().reportingFaultsTo(faults::add))
        .extracting(Application::id)
        .containsExactly(ApplicationId.of("71"), ApplicationId.of("72"));

    assertThat(faults)
        .singleElement()
        .satisfies(fault -> assertThat(fault.recordId()).isEqualTo("71"))
        .satisfies(fault -> assertThat(fault.field()).endsWith("." + field));
  }

  @Test
  void anotherCodeThatSaysNotFoundFails() {
    seed("71", "");
    sandbox
        .faults()
        .next(
            DETAIL,
            Fault.status(400, "application/json", "{\"code\":1002102,\"msg\":\"not exist\"}"));

    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> listed().iterator().next());
  }

  @Test
  void aStreamThatEndsEarlyMakesNoMoreCalls() {
    for (int number = 1; number <= 9; number++) {
      seed("7" + number, "");
    }

    assertThat(listed().stream().limit(3)).hasSize(3);

    assertThat(sandbox.journal().count(IDS)).isEqualTo(1);
    assertThat(sandbox.journal().count(DETAIL)).isEqualTo(3);
  }

  @Test
  void allOfATalentsApplicationsAreAskedFor() {
    seed("71", ",\"active_status\":1");
    seed("72", ",\"active_status\":2");
    sandbox
        .seed()
        .rows(IDS, "[{\"id\":\"73\",\"talent_id\":\"somebody else\",\"active_status\":1}]");

    assertThat(listed())
        .extracting(Application::id)
        .containsExactly(ApplicationId.of("71"), ApplicationId.of("72"));
    assertThat(sandbox.journal().requests(IDS).get(0).query())
        .containsEntry("talent_id", TALENT.value())
        .containsEntry("active_status", "3")
        .containsEntry("page_size", "100");
  }

  @Test
  void aTalentThatNobodyKnowsHasNoApplications() {
    assertThat(platform.port(Applications.class).ofTalent(TalentId.of("0"), PageRequest.first()))
        .isEmpty();
  }
}
