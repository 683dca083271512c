package io.talentport.adapter.feishu.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.model.EndedBy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EndReasonsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Map<String, EndedBy> list = new HashMap<>(Map.of("1", EndedBy.ORGANIZATION));
  private Duration passed = Duration.ZERO;
  private int readings;

  private final EndReasons reasons =
      new EndReasons(
          new TimeSource() {
            @Override
            public Instant now() {
              return Instant.EPOCH.plus(passed);
            }

            @Override
            public long nanos() {
              return passed.toNanos();
            }

            @Override
            public void pause(Duration duration) {
              throw new AssertionError("nobody waits here");
            }
          });

  private Optional<EndedBy> endedBy(String... ids) {
    return reasons.endedBy(List.of(ids), this::read, PATIENCE);
  }

  private Map<String, EndedBy> read() {
    readings++;
    return list;
  }

  @Test
  void theListIsReadOnce() {
    assertThat(endedBy("1")).contains(EndedBy.ORGANIZATION);
    assertThat(endedBy("1")).contains(EndedBy.ORGANIZATION);

    assertThat(readings).isEqualTo(1);
  }

  @Test
  void theFirstReasonThatIsKnownCounts() {
    list.put("2", EndedBy.TALENT);

    assertThat(endedBy("2", "1")).contains(EndedBy.TALENT);
    assertThat(endedBy("unknown", "1", "2")).contains(EndedBy.ORGANIZATION);
  }

  @Test
  void aReasonThatIsUnknownIsLookedForAgainButNotAtOnce() {
    assertThat(endedBy("new")).isEmpty();
    list.put("new", EndedBy.TALENT);

    assertThat(endedBy("new")).isEmpty();
    passed = Duration.ofMinutes(10).minusNanos(1);
    assertThat(endedBy("new")).isEmpty();
    assertThat(readings).isEqualTo(1);
    passed = Duration.ofMinutes(10);
    assertThat(endedBy("new")).contains(EndedBy.TALENT);
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void withoutAReasonNothingIsRead() {
    assertThat(endedBy()).isEmpty();

    assertThat(readings).isZero();
  }

  @Test
  void aListThatMayNotBeReadLeavesItUnknownForAWhile() {
    assertThat(
            reasons.endedBy(
                List.of("1"),
                () -> {
                  throw new PermissionDeniedException(
                      ErrorDetails.of("no").build(), List.of("hire:application"));
                },
                PATIENCE))
        .isEmpty();

    assertThat(endedBy("1")).isEmpty();
    assertThat(readings).isZero();
    passed = Duration.ofMinutes(10);
    assertThat(endedBy("1")).contains(EndedBy.ORGANIZATION);
  }

  @Test
  void aFailureIsToldAndNotKept() {
    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(
            () ->
                reasons.endedBy(
                    List.of("1"),
                    () -> {
                      throw new PlatformUnavailableException(ErrorDetails.of("later").build());
                    },
                    PATIENCE));

    assertThat(endedBy("1")).contains(EndedBy.ORGANIZATION);
  }

  @Test
  void threadsThatMeetTheFirstReasonTogetherReadTheListOnce()
      throws InterruptedException, ExecutionException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Optional<EndedBy>> first =
          threads.submit(
              () ->
                  reasons.endedBy(
                      List.of("1"),
                      () -> {
                        started.countDown();
                        awaited(goOn);
                        return read();
                      },
                      PATIENCE));
      started.await();
      Future<Optional<EndedBy>> second = threads.submit(() -> endedBy("1"));
      goOn.countDown();

      assertThat(first.get()).contains(EndedBy.ORGANIZATION);
      assertThat(second.get()).contains(EndedBy.ORGANIZATION);
      assertThat(readings).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoeverWaitsInVainReadsTheListItself() throws InterruptedException, ExecutionException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Optional<EndedBy>> slow =
          thread.submit(
              () ->
                  reasons.endedBy(
                      List.of("1"),
                      () -> {
                        started.countDown();
                        awaited(goOn);
                        return list;
                      },
                      PATIENCE));
      started.await();

      assertThat(reasons.endedBy(List.of("1"), this::read, Duration.ZERO))
          .contains(EndedBy.ORGANIZATION);

      goOn.countDown();
      assertThat(slow.get()).contains(EndedBy.ORGANIZATION);
      assertThat(readings).isEqualTo(1);
    } finally {
      thread.shutdownNow();
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }
}
