package io.talentport.adapter.support.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.core.Capability;
import io.talentport.core.ConnectOptions;
import io.talentport.core.Diagnosis;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServedPlatformTest {

  private static final PlatformListeners LISTENERS =
      PlatformListeners.of("peerland", ConnectOptions.none());

  private static final ResumeIntake INTAKE =
      resume -> {
        throw new IllegalStateException("nothing is submitted here");
      };

  private final AtomicInteger closed = new AtomicInteger();
  private final TalentLookup lookup = query -> List.of();
  private final ServedPlatform platform =
      ServedPlatform.of(PlatformId.of("peerland"), LISTENERS, closed::incrementAndGet)
          .serve(TalentLookup.class, limit -> lookup)
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
        ServedPlatform.of(PlatformId.of("peerland"), LISTENERS, () -> {})
            .serve(TalentLookup.class, limit -> lookup)
            .serve(ResumeIntake.class, limit -> INTAKE, partial)
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
        ServedPlatform.of(PlatformId.of("peerland"), LISTENERS, () -> {})
            .serve(TalentLookup.class, limit -> lookup)
            .serve(Runnable.class, limit -> () -> {})
            .serve(ResumeIntake.class, limit -> INTAKE)
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

  @Test
  void aViewMakesItsPortsWithItsLimitAndIsClosedWithThePlatform() {
    List<CallLimit> limits = new ArrayList<>();
    ServedPlatform limited =
        ServedPlatform.of(PlatformId.of("peerland"), LISTENERS, closed::incrementAndGet)
            .serve(
                TalentLookup.class,
                limit -> {
                  limits.add(limit);
                  return query -> List.of();
                })
            .build();
    RecruitingPlatform view = limited.within(Duration.ofSeconds(5));

    assertThat(view.port(TalentLookup.class)).isSameAs(view.port(TalentLookup.class));
    assertThat(limited.find(TalentLookup.class)).isPresent();
    assertThat(view.within(Duration.ofSeconds(9)).find(TalentLookup.class)).isPresent();
    assertThat(view.within(Duration.ofSeconds(2)).find(TalentLookup.class)).isPresent();

    CallLimit five = CallLimit.of(Duration.ofSeconds(5));
    assertThat(limits)
        .containsExactly(five, CallLimit.NONE, five, CallLimit.of(Duration.ofSeconds(2)));
    assertThat(view.capabilities()).isEqualTo(limited.capabilities());
    assertThat(view.ports()).isEqualTo(limited.ports());
    assertThat(view).hasToString("RecruitingPlatform[peerland, within PT5S]");
    view.close();
    assertThat(closed).hasValue(1);
    assertThatThrownBy(() -> limited.port(TalentLookup.class))
        .isInstanceOf(ConfigurationException.class);
    assertThat(limited.state().closed()).isTrue();
  }

  static Stream<Duration> noLimits() {
    return Stream.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(1).plusNanos(1), null);
  }

  @ParameterizedTest
  @MethodSource("noLimits")
  void aTimeThatLimitsNothingIsRefused(@Nullable Duration longest) {
    assertThatThrownBy(() -> platform.within(longest))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("longest must be longer than zero and at most a day");
  }

  @Test
  void withoutAReportTheStateIsWhetherItIsClosed() {
    PlatformState open =
        PlatformState.builder().platform(PlatformId.of("peerland")).closed(false).build();

    assertThat(platform.state()).isEqualTo(open);
  }
}
