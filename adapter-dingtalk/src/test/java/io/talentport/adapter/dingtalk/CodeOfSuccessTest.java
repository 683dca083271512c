package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The v1 API's success has no code as a rule, and may have one that says success. */
class CodeOfSuccessTest {

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform dingtalk =
      RecruitingPlatform.connect(sandbox.settings("dingtalk"));

  @AfterEach
  void stop() {
    dingtalk.close();
    sandbox.close();
  }

  private List<TalentMatch> find(String answer) {
    sandbox.faults().next("getCandidateByPhone", Fault.body(answer));
    return dingtalk
        .port(TalentLookup.class)
        .find(TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build());
  }

  @Tag("G12")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"code\":0",
        "\"code\":\"0\"",
        "\"code\":\"ok\"",
        "\"code\":\"OK\",\"message\":\"ok\"",
        "\"code\":\"success\"",
        "\"code\":200",
        "\"code\":0.0",
        "\"code\":\"\"",
        "\"code\":null",
        "\"errcode\":0,\"errmsg\":\"ok\"",
        "\"success\":true,\"code\":0"
      })
  void withWhatWasAskedForIsASuccess(String code) {
    assertThat(find("{" + code + ",\"candidateId\":\"c1\"}"))
        .extracting(TalentMatch::talentId)
        .containsExactly(TalentId.of("c1"));
  }

  @Tag("G12")
  @ParameterizedTest
  @ValueSource(strings = {"{\"code\":0}", "{\"code\":\"ok\",\"candidateId\":null}"})
  void withoutWhatWasAskedForIsMalformed(String answer) {
    assertThatThrownBy(() -> find(answer)).isInstanceOf(MalformedResponseException.class);
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(strings = {"0.5", "\"0.5\"", "1.0e-3"})
  void whichIsNoWholeNumberIsMalformed(String code) {
    assertThatThrownBy(() -> find("{\"code\":" + code + ",\"candidateId\":\"c1\"}"))
        .isInstanceOf(MalformedResponseException.class);
  }

  @Tag("G12")
  @Test
  void isNoOtherCode() {
    assertThatThrownBy(() -> find("{\"code\":\"invalidParam\",\"candidateId\":\"c1\"}"))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> find("{\"code\":0,\"errcode\":404,\"candidateId\":\"c1\"}"))
        .isInstanceOf(RecruitingException.class)
        .hasMessageContaining("platform code 404");
  }
}
