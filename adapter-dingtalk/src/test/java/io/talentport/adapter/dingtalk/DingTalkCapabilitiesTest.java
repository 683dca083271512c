package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DingTalkCapabilitiesTest {

  private final OnSandbox dingtalk = new OnSandbox();

  @AfterEach
  void close() {
    dingtalk.close();
  }

  @Test
  void tellsEveryPortWithoutACall() {
    assertThat(dingtalk.platform.capabilities())
        .extracting(Capability::port)
        .containsExactlyElementsOf(Ports.all());
    assertThat(dingtalk.platform.capabilities())
        .filteredOn(capability -> dingtalk.platform.ports().contains(capability.port()))
        .extracting(Capability::port, Capability::level)
        .containsExactly(
            tuple(ResumeIntake.class, CapabilityLevel.PARTIAL),
            tuple(ResumeRecords.class, CapabilityLevel.PARTIAL),
            tuple(TalentLookup.class, CapabilityLevel.PARTIAL));
    assertThat(dingtalk.platform.capabilities())
        .allSatisfy(capability -> assertThat(capability.reason()).isNotBlank());
    assertThat(
            dingtalk
                .platform
                .capability(TalentLookup.class)
                .orElseThrow()
                .detail(CapabilityDetail.CALLS_PER_LOOKUP)
                .orElseThrow()
                .value())
        .isEqualTo("100");
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void refusesWhatItHasNoEquivalentOfWithTheReasonAndWithoutACall() {
    List<Class<?>> refused = new ArrayList<>(Ports.all());
    refused.removeAll(dingtalk.platform.ports());
    assertThat(refused).isNotEmpty();
    for (Class<?> port : refused) {
      String reason = dingtalk.platform.capability(port).orElseThrow().reason();

      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> dingtalk.platform.port(port))
          .withMessageContaining(reason);
    }
    Instant now = Instant.EPOCH;
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () ->
                dingtalk
                    .platform
                    .port(ResumeRecords.class)
                    .list(ResumeRecordQuery.updatedBetween(now, now), PageRequest.first()))
        .withMessageContaining("no filter");
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () ->
                dingtalk
                    .platform
                    .port(ResumeRecords.class)
                    .list(ResumeRecordQuery.everything().includingContacts(), PageRequest.first()))
        .withMessageContaining("has no contacts");
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
    assertThat(
            dingtalk
                .platform
                .port(ResumeRecords.class)
                .list(ResumeRecordQuery.everything(), PageRequest.first().size(1)))
        .isNotEmpty();
  }

  @Test
  void checksTheLookUpByANumberThatNobodyHas() {
    assertThat(lines("TalentLookup"))
        .extracting(DiagnosisLine::status)
        .containsExactly(DiagnosisStatus.OK);
    assertThat(lines("ResumeIntake"))
        .extracting(DiagnosisLine::status)
        .containsExactly(DiagnosisStatus.NOT_CHECKED);
    assertThat(dingtalk.platform.diagnose().healthy()).isTrue();
  }

  @Test
  @Tag("proves:self-check")
  void tellsAMissingMethodFromMissingAccessFromABadToken() {
    dingtalk.sandbox.faults().next("listResumeRecords", Fault.code(22));
    String noMethod = finding("ResumeRecords");
    dingtalk.sandbox.faults().next("listResumeRecords", Fault.wrappedCode(60011));
    String noPermission = finding("ResumeRecords");
    dingtalk.sandbox.faults().next("listResumeRecords", Fault.code(400020));
    String noAccess = finding("ResumeRecords");
    dingtalk.sandbox.faults().times("listResumeRecords", 2, Fault.wrappedCode(40014));
    String badToken = finding("ResumeRecords");

    assertThat(noMethod).contains("code 22", "public documentation");
    assertThat(noPermission).contains("code 60011", "permission");
    assertThat(noAccess).contains("code 400020", "biz-code");
    assertThat(badToken).contains("code 40014", "token");
  }

  private String finding(String port) {
    DiagnosisLine line = lines(port).get(0);
    assertThat(line.status()).isEqualTo(DiagnosisStatus.FAILED);
    return line.finding() + " " + line.remedy();
  }

  private List<DiagnosisLine> lines(String subject) {
    return dingtalk.platform.diagnose().lines().stream()
        .filter(line -> line.subject().equals(subject))
        .toList();
  }
}
