package io.talentport.adapter.support.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SystemTimeTest {

  private final TimeSource time = TimeSource.system();

  @Test
  void aPauseTellsWhetherItHappened() throws InterruptedException {
    CountDownLatch happened = new CountDownLatch(1);
    assertThat(time.pauseUnless(happened, Duration.ofNanos(1))).isFalse();

    happened.countDown();
    assertThat(time.pauseUnless(happened, Duration.ofHours(1))).isTrue();
  }

  @Test
  void otherTimesPauseAndLookAfterwards() throws InterruptedException {
    ManualTime manual = new ManualTime();
    CountDownLatch happened = new CountDownLatch(1);
    assertThat(manual.pauseUnless(happened, Duration.ofSeconds(1))).isFalse();

    happened.countDown();
    assertThat(manual.pauseUnless(happened, Duration.ofSeconds(1))).isTrue();
    assertThat(manual.pauses()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void readingsMoveOn() {
    long first = time.nanos();
    assertThat(time.nanos() - first).isNotNegative();
    assertThat(first).isNotZero();
  }
}
