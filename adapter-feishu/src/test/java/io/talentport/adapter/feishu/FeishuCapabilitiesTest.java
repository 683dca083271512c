package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeishuCapabilitiesTest {

  private final OnSandbox feishu = new OnSandbox();

  @AfterEach
  void close() {
    feishu.close();
  }

  @Test
  void tellsEveryPortWithoutACall() {
    assertThat(feishu.platform.capabilities())
        .extracting(Capability::port)
        .containsExactlyElementsOf(Ports.all());
    assertThat(feishu.platform.ports()).containsExactlyElementsOf(Ports.all());
    assertThat(of(ExternalApplications.class).level()).isEqualTo(CapabilityLevel.FULL);
    assertThat(of(ResumeSources.class).level()).isEqualTo(CapabilityLevel.FULL);
    assertThat(of(TalentLookup.class).level()).isEqualTo(CapabilityLevel.FULL);
    assertThat(of(ResumeIntake.class).level()).isEqualTo(CapabilityLevel.PARTIAL);
    assertThat(value(ResumeIntake.class, CapabilityDetail.FILE_BYTES)).isEqualTo("314572800");
    assertThat(value(ResumeRecords.class, CapabilityDetail.RECORD_SUBJECT)).isEqualTo("person");
    assertThat(value(ResumeRecords.class, CapabilityDetail.PAGE_SIZE)).isEqualTo("20");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void checksTheNewPortsByReadsOnly() {
    feishu.sandbox.faults().always("listTalents", Fault.code(99991672));

    assertThat(feishu.platform.diagnose().lines())
        .filteredOn(line -> line.subject().startsWith("Resume"))
        .extracting(DiagnosisLine::subject, DiagnosisLine::status)
        .containsExactlyInAnyOrder(
            tuple("ResumeSources", DiagnosisStatus.OK),
            tuple("ResumeRecords", DiagnosisStatus.FAILED),
            tuple("ResumeIntake", DiagnosisStatus.NOT_CHECKED));
    assertThat(feishu.platform.diagnose().toString()).contains("hire:talent", "developer console");
    assertThat(feishu.created()).isZero();
  }

  @Test
  void refusesAnUploadDeadlineThatIsNone() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                Feishu.connect(
                    FeishuSettings.builder()
                        .appId("cli")
                        .appSecret("secret")
                        .uploadDeadline(Duration.ZERO)
                        .build()))
        .withMessageContaining("talentport.feishu.upload-deadline");
  }

  @Test
  void refusesPairsThatAreNone() {
    for (String wrong : new String[] {"lagou", "lagou=", "=7001", "a=1, a=2"}) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> new OnSandbox("resume-sources", wrong))
          .withMessageContaining("talentport.feishu.resume-sources");
    }
  }

  private Capability of(Class<?> port) {
    return feishu.platform.capability(port).orElseThrow();
  }

  private String value(Class<?> port, String limit) {
    return of(port).detail(limit).orElseThrow().value();
  }
}
