package io.talentport.adapter.support.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineScopeTest {

  private final ManualTime time = new ManualTime();

  private Deadline in(int seconds) {
    return Deadline.in(Duration.ofSeconds(seconds), time);
  }

  @Test
  void theTightestDeadlineAroundACallCounts() {
    Deadline own = in(10);

    assertThat(DeadlineScope.tightest(own)).isSameAs(own);
    Deadline around = in(5);
    assertThat(DeadlineScope.within(around, () -> DeadlineScope.tightest(own))).isSameAs(around);
    Deadline later = in(20);
    assertThat(DeadlineScope.within(later, () -> DeadlineScope.tightest(own))).isSameAs(own);
    Deadline equal = in(10);
    assertThat(DeadlineScope.within(equal, () -> DeadlineScope.tightest(own))).isSameAs(own);
  }

  @Test
  void anInnerScopeNeitherOutlastsNorOutlivesTheOuterOne() {
    Deadline outer = in(5);
    Deadline inner = in(3);
    Deadline own = in(10);

    Deadline afterwards =
        DeadlineScope.within(
            outer,
            () -> {
              assertThat(DeadlineScope.within(in(8), () -> DeadlineScope.tightest(own)))
                  .isSameAs(outer);
              assertThat(DeadlineScope.within(inner, () -> DeadlineScope.tightest(own)))
                  .isSameAs(inner);
              return DeadlineScope.tightest(own);
            });

    assertThat(afterwards).isSameAs(outer);
    assertThat(DeadlineScope.tightest(own)).isSameAs(own);
  }
}
