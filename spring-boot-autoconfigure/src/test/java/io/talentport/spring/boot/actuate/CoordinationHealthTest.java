package io.talentport.spring.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.OperationState;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;
import io.talentport.spring.boot.actuate.HealthReport.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the calls so far mean for the health of what the instances share. */
class CoordinationHealthTest {

  private static final Coordination BY_DEFAULT = Coordination.builder().build();
  private static final Coordination FAIL =
      Coordination.builder().whenUnreachable(WhenUnreachable.FAIL).build();

  /** A platform whose one operation ended so. */
  private static PlatformState called(@Nullable FailureCategory failure) {
    OperationState.Builder operation =
        OperationState.builder()
            .operation("submit")
            .closedFor(Duration.ZERO)
            .lastEndedAt(Instant.ofEpochSecond(1))
            .lastOutcome(failure == null ? CallOutcome.SUCCESS : CallOutcome.NOT_SENT);
    if (failure != null) {
      operation.lastCategory(failure);
    }
    return platform().addOperations(operation.build()).build();
  }

  private static PlatformState.Builder platform() {
    return PlatformState.builder().platform(PlatformId.of("feishu")).closed(false);
  }

  @Test
  void beforeTheFirstCallItIsUnknown() {
    HealthReport report = CoordinationHealth.of(FAIL, List.of(platform().build()));

    assertThat(report.level()).isEqualTo(Level.UNKNOWN);
    assertThat(report.details())
        .containsEntry("tokens", "own")
        .containsEntry("whenUnreachable", "fail")
        .doesNotContainKey("failedSinceSuccess");
  }

  @Test
  void aStoreThatDoesNotAnswerIsADetailWhereReadsGoOn() {
    HealthReport report =
        CoordinationHealth.of(
            BY_DEFAULT, List.of(called(null), called(FailureCategory.COORDINATION)));

    assertThat(report.level()).isEqualTo(Level.UP);
    assertThat(report.details())
        .containsEntry("failedSinceSuccess", true)
        .doesNotContainKey("whenUnreachable");
  }

  @Test
  void aStoreThatDoesNotAnswerIsDownWhereEveryCallNeedsIt() {
    assertThat(CoordinationHealth.of(FAIL, List.of(called(FailureCategory.COORDINATION))).level())
        .isEqualTo(Level.DOWN);
  }

  @Test
  void otherFailuresSayNothingAboutTheStore() {
    HealthReport report = CoordinationHealth.of(FAIL, List.of(called(FailureCategory.UNAVAILABLE)));

    assertThat(report.level()).isEqualTo(Level.UP);
    assertThat(report.details()).containsEntry("failedSinceSuccess", false);
  }
}
