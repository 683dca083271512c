package io.talentport.adapter.support.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final ManualTime time = new ManualTime();

  private Deadline in(int seconds) {
    return Deadline.in(Duration.ofSeconds(seconds), time);
  }

  @Test
  void aDeadlinePassesAlsoWhereTheClocksReadingOverflows() {
    Deadline deadline = in(10);

    assertThat(deadline.left()).isEqualTo(Duration.ofSeconds(10));
    assertThat(deadline.allows(Duration.ofSeconds(9))).isTrue();
    assertThat(deadline.allows(Duration.ofSeconds(10))).isFalse();
    time.advance(Duration.ofSeconds(10));
    assertThat(deadline.hasPassed()).isTrue();
    assertThat(deadline.left()).isZero();
    time.advance(Duration.ofDays(1));
    assertThat(deadline.left()).isZero();
  }

  @Test
  void withinACallTheTighterDeadlineCounts() {
    Deadline around = in(10);

    DeadlineScope.within(
        around,
        () -> {
          assertThat(DeadlineScope.tightest(in(20))).isEqualTo(around);
          assertThat(DeadlineScope.tightest(in(5))).isEqualTo(in(5));
          return DeadlineScope.within(
              in(20),
              () -> {
                assertThat(DeadlineScope.tightest(in(30))).isEqualTo(around);
                return around;
              });
        });

    assertThat(DeadlineScope.tightest(in(30))).isEqualTo(in(30));
  }

  @Test
  void aScopeEndsWithAnException() {
    assertThatThrownBy(
            () ->
                DeadlineScope.within(
                    in(1),
                    () -> {
                      throw new IllegalStateException("inside");
                    }))
        .hasMessage("inside");
    assertThat(DeadlineScope.tightest(in(30))).isEqualTo(in(30));
  }

  @Test
  void theSystemsTimePassesAndItsPauseEndsByInterruption() {
    TimeSource system = TimeSource.system();
    long before = system.nanos();
    assertThat(system.nanos()).isGreaterThanOrEqualTo(before);
    assertThat(system.now()).isNotNull();

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> system.pause(Duration.ofHours(1)))
        .isInstanceOf(InterruptedException.class);
  }
}
