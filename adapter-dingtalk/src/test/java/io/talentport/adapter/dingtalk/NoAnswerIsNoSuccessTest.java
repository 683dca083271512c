package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply that has neither what was asked for nor a code of success is never an empty success. */
class NoAnswerIsNoSuccessTest {

  private static final String LIST = "listResumeRecords";
  private static final String ROW =
      "{\"resume_id\":\"r1\",\"candidate_id\":\"c1\",\"channel\":\"boss\"}";

  private final Sandbox sandbox = Sandbox.builder().resumes(3).start();
  private final RecruitingPlatform platform = connect();

  private RecruitingPlatform connect() {
    Map<String, String> settings = new TreeMap<>(sandbox.settings("dingtalk"));
    settings.put("talentport.dingtalk.max-attempts", "1");
    return DingTalk.connect(DingTalkSettingsSchema.SCHEMA.read(settings));
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  private List<ResumeRecord> records() {
    return platform.port(ResumeRecords.class).list(PageRequest.first()).stream().toList();
  }

  private List<TalentMatch> talents() {
    return platform
        .port(TalentLookup.class)
        .find(TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build());
  }

  private void answers(String operation, String body) {
    sandbox.faults().next(operation, Fault.body(body));
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":{\"result\":null,\"errcode\":400020,\"errmsg\":\"无访问权限\"}}",
        "{\"result\":{\"result\":null,\"errcode\":\"400020\",\"errmsg\":\"无访问权限\"}}",
        "{\"result\":{\"result\":{\"errcode\":400020,\"errmsg\":\"无访问权限\"}}}",
        "{\"errcode\":0,\"result\":{\"errcode\":400020,\"errmsg\":\"无访问权限\"}}",
        "{\"success\":false,\"result\":{\"dingOpenErrcode\":400020,\"errorMsg\":\"无访问权限\"}}",
        "{\"dingOpenErrcode\":400020,\"errorMsg\":\"无访问权限\",\"success\":false,\"result\":null}",
        "{\"success\":false,\"errorCode\":\"400020\"}",
        "{\"errcode\":400020,\"errmsg\":\"无访问权限\",\"result\":{\"list\":[],\"has_more\":false}}",
      })
  @Tag("proves:no-empty-success")
  void aRefusalIsFoundWhereverItStands(String body) {
    answers(LIST, body);

    PermissionDeniedException refusal =
        catchThrowableOfType(PermissionDeniedException.class, this::records);

    assertThat(refusal.platformCode()).contains("400020");
    assertThat(refusal.operation()).contains(LIST);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":{}}",
        "{\"result\":{\"has_more\":false}}",
        "{\"result\":{\"list\":null,\"has_more\":false}}",
        "{\"result\":{\"result\":null}}",
        "{\"success\":false}",
        "{\"success\":\"false\",\"result\":{\"list\":[],\"has_more\":false}}",
        "{\"list\":[],\"has_more\":false}",
        "{}"
      })
  void aListingThatWasNotGivenIsMalformed(String body) {
    answers(LIST, body);

    assertThatThrownBy(this::records).isInstanceOf(MalformedResponseException.class);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"errcode\":0,\"result\":{\"has_more\":false}}",
        "{\"errcode\":0,\"result\":{\"list\":[]}}",
        "{\"errcode\":\"0\",\"result\":{\"list\":null,\"has_more\":false}}",
        "{\"result\":{\"list\":[],\"has_more\":false}}",
        "{\"success\":true,\"result\":{\"list\":[],\"has_more\":false,\"errorCode\":0}}",
      })
  void anEmptyPageSaysSo(String body) {
    answers(LIST, body);

    assertThat(records()).isEmpty();
  }

  @Tag("B1")
  @Test
  void recordsWithoutACodeAreRecords() {
    answers(LIST, "{\"result\":{\"list\":[" + ROW + "],\"has_more\":false}}");

    assertThat(records()).hasSize(1);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"candidateId\":null}", "{\"candidateId\":\"\"}", "{\"name\":\"x\"}"})
  void aCandidateThatWasNotGivenIsMalformed(String body) {
    answers("getCandidateByPhone", body);

    assertThatThrownBy(this::talents).isInstanceOf(MalformedResponseException.class);
  }

  @Tag("B1")
  @Test
  void aRefusalOfTheOldShapeIsFoundOnTheSecondInterface() {
    answers("getCandidateByPhone", "{\"result\":{\"errcode\":60011,\"errmsg\":\"no\"}}");

    assertThatThrownBy(this::talents)
        .isInstanceOf(RecruitingException.class)
        .extracting(refusal -> ((RecruitingException) refusal).platformCode().orElse(""))
        .isEqualTo("60011");
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":{}}",
        "{\"errcode\":0,\"result\":{\"resume_id\":\"\"}}",
        "{\"success\":false}",
        "{}"
      })
  void aReceiptThatWasNotGivenIsOfUnknownOutcome(String body) {
    answers("addResume", body);

    assertThatThrownBy(() -> platform.port(ResumeIntake.class).submit(Resumes.plain()))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(sandbox.journal().count("addResume")).isEqualTo(1);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(strings = {"{\"result\":{}}", "{\"errcode\":0,\"result\":{\"existed\":null}}", "{}"})
  void whatIsNotKnownToBeNewIsNotSubmitted(String body) {
    answers("checkResumeExistence", body);

    assertThatThrownBy(
            () ->
                platform
                    .port(ResumeIntake.class)
                    .submit(
                        Resumes.plain(),
                        SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)))
        .isInstanceOf(MalformedResponseException.class);
    assertThat(sandbox.journal().count("addResume")).isZero();
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"result\":{}}", "{\"result\":{\"errcode\":400020,\"errmsg\":\"无访问权限\"}}"})
  void theSelfCheckCallsNoSuchReplyFine(String body) {
    sandbox.faults().always(LIST, Fault.body(body));
    sandbox.faults().always("getCandidateByPhone", Fault.body(body));

    assertThat(platform.diagnose().lines())
        .filteredOn(line -> line.subject().matches("ResumeRecords|TalentLookup"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.status()).isEqualTo(DiagnosisStatus.FAILED));
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"success\":true}", "{\"result\":{\"accessToken\":\"t\"}}"})
  void aTokenThatWasNotGivenIsMalformed(String body) {
    sandbox.faults().always("createAccessToken", Fault.body(body));

    assertThatThrownBy(this::records).isInstanceOf(MalformedResponseException.class);
    assertThat(sandbox.journal().count(LIST)).isZero();
  }
}
