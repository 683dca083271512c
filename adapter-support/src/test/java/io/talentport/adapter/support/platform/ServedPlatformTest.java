package io.talentport.adapter.support.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.Capability;
import io.talentport.core.Diagnosis;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ServedPlatformTest {

  private static final ResumeIntake INTAKE =
      resume -> {
        throw new IllegalStateException("nothing is submitted here");
      };

  private final AtomicInteger closed = new AtomicInteger();
  private final TalentLookup lookup = query -> List.of();
  private final ServedPlatform platform =
      ServedPlatform.of(PlatformId.of("peerland"), closed::incrementAndGet)
          .serve(TalentLookup.class, lookup)
          .refuse(ResumeSources.class, "it has no list of them")
          .build();

  @Test
  void aServedPortIsFound() {
    assertThat(platform.id()).hasToString("peerland");
    assertThat(platform.ports()).containsExactly(TalentLookup.class);
    assertThat(platform.find(TalentLookup.class)).containsSame(lookup);
    assertThat(platform.port(TalentLookup.class)).isSameAs(lookup);
  }

  @Test
  void aPortThatIsNotServedIsExplained() {
    assertThat(platform.find(ResumeSources.class)).isEmpty();
    assertThatThrownBy(() -> platform.port(ResumeSources.class))
        .isInstanceOf(UnsupportedCapabilityException.class)
        .hasMessageContaining("peerland")
        .hasMessageContaining("ResumeSources")
        .hasMessageContaining("it has no list of them")
        .hasMessageContaining("It serves TalentLookup");
    assertThatThrownBy(() -> platform.port(Runnable.class))
        .isInstanceOf(UnsupportedCapabilityException.class)
        .hasMessageContaining("Runnable");
    assertThatThrownBy(() -> platform.port(null))
        .isInstanceOf(UnsupportedCapabilityException.class);
  }

  @Test
  void capabilitiesAreThoseOfEachPort() {
    Capability partial = Capability.full(ResumeIntake.class);
    ServedPlatform described =
        ServedPlatform.of(PlatformId.of("peerland"), () -> {})
            .serve(TalentLookup.class, lookup)
            .serve(ResumeIntake.class, INTAKE, partial)
            .refuse(ResumeSources.class, "it has no list of them")
            .build();

    assertThat(described.capabilities())
        .contains(
            Capability.full(TalentLookup.class),
            Capability.none(ResumeSources.class, "it has no list of them"))
        .anySatisfy(one -> assertThat(one).isSameAs(partial));
    assertThat(described.port(ResumeIntake.class)).hasToString(INTAKE.toString());
  }

  @Test
  void portsAreInTheOrderOfTheCore() {
    ServedPlatform both =
        ServedPlatform.of(PlatformId.of("peerland"), () -> {})
            .serve(TalentLookup.class, lookup)
            .serve(Runnable.class, () -> {})
            .serve(ResumeIntake.class, INTAKE)
            .build();

    assertThat(both.ports())
        .containsExactly(ResumeIntake.class, TalentLookup.class, Runnable.class);
    assertThat(both.capabilities())
        .extracting(Capability::port)
        .startsWith(Ports.all().toArray(Class<?>[]::new))
        .endsWith(Runnable.class);
  }

  @Test
  void aPortThatTheAdapterDoesNotMentionIsRefusedWithAReason() {
    assertThat(platform.capability(ResumeRecords.class).orElseThrow())
        .isEqualTo(Capability.none(ResumeRecords.class, "the adapter has no call for it"));
    assertThatThrownBy(() -> platform.port(ResumeRecords.class))
        .isInstanceOf(UnsupportedCapabilityException.class)
        .hasMessageContaining("ResumeRecords is not served here: the adapter has no call for it");
  }

  @Test
  void withoutAnyCheckTheDiagnosisHasNoLines() {
    assertThat(platform.diagnose()).isEqualTo(new Diagnosis(PlatformId.of("peerland"), List.of()));

    platform.close();

    assertThatThrownBy(platform::diagnose)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was closed");
  }

  @Test
  void closingHappensOnceAndEndsTheUse() {
    platform.close();
    platform.close();

    assertThat(closed).hasValue(1);
    assertThat(platform).hasToString("RecruitingPlatform[peerland, closed]");
    assertThat(platform.id()).hasToString("peerland");
    assertThatThrownBy(() -> platform.port(TalentLookup.class))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was closed");
    assertThatThrownBy(() -> platform.find(TalentLookup.class))
        .isInstanceOf(ConfigurationException.class);
  }
}
