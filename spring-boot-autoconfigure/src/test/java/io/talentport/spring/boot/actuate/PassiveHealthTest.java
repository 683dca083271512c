package io.talentport.spring.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.OperationState;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;
import io.talentport.spring.boot.actuate.HealthReport.Level;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the calls so far mean for health. */
class PassiveHealthTest {

  private static PlatformState.Builder platform() {
    return PlatformState.builder().platform(PlatformId.of("feishu")).closed(false);
  }

  private static OperationState.Builder ended(String operation, long second) {
    return OperationState.builder()
        .operation(operation)
        .closedFor(Duration.ZERO)
        .lastEndedAt(Instant.ofEpochSecond(second));
  }

  private static OperationState succeeded(String operation, long second) {
    return ended(operation, second).lastOutcome(CallOutcome.SUCCESS).build();
  }

  private static OperationState failed(String operation, long second, FailureCategory why) {
    return ended(operation, second).lastOutcome(CallOutcome.FAILED).lastCategory(why).build();
  }

  @Test
  void aPlatformThatWasNotCalledIsUnknown() {
    assertThat(PassiveHealth.of(platform().build())).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void aClosedPlatformIsOutOfService() {
    assertThat(PassiveHealth.of(platform().closed(true).addOperations(succeeded("a", 1)).build()))
        .isEqualTo(Level.OUT_OF_SERVICE);
  }

  @Test
  void refusedCredentialsAreDownUntilAnyOperationSucceeds() {
    PlatformState.Builder state =
        platform()
            .addOperations(succeeded("a", 1))
            .addOperations(failed("b", 2, FailureCategory.TOKEN));
    assertThat(PassiveHealth.of(state.build())).isEqualTo(Level.DOWN);

    assertThat(PassiveHealth.of(state.addOperations(succeeded("c", 3)).build()))
        .isEqualTo(Level.UP);
  }

  @Test
  void aSuccessOfTheSameMomentDoesNotOutweighARefusal() {
    assertThat(
            PassiveHealth.of(
                platform()
                    .addOperations(succeeded("a", 2))
                    .addOperations(failed("b", 2, FailureCategory.TOKEN))
                    .build()))
        .isEqualTo(Level.DOWN);
  }

  @ParameterizedTest
  @EnumSource(value = FailureCategory.class, names = "TOKEN", mode = EnumSource.Mode.EXCLUDE)
  void otherFailuresLeaveItUp(FailureCategory why) {
    assertThat(PassiveHealth.of(platform().addOperations(failed("a", 1, why)).build()))
        .isEqualTo(Level.UP);
  }
}
