package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaTurns;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryQuotaStoreTest {

  private static final Duration WITHIN = Duration.ofSeconds(1);
  private static final Duration INTERVAL = Duration.ofNanos(51_282_052);
  private static final Duration LONG = Duration.ofDays(1);

  private final ManualTime time = new ManualTime();
  private final InMemoryQuotaStore store = new InMemoryQuotaStore(time);

  private QuotaTurns reserve(int turns, Duration longestWait, QuotaPace... paces) {
    return store.reserve("one", new QuotaDemand(List.of(paces), turns, longestWait), WITHIN);
  }

  private QuotaLevel level(QuotaPace... paces) {
    return store.level("one", new QuotaDemand(List.of(paces), 1, Duration.ZERO), WITHIN);
  }

  @Test
  void turnsComeAtThePaceAfterThoseThatWereSavedUp() {
    QuotaPace pace = new QuotaPace(2, INTERVAL);

    QuotaTurns turns = reserve(4, LONG, pace);

    assertThat(turns.waits())
        .containsExactly(Duration.ZERO, Duration.ZERO, INTERVAL, INTERVAL.multipliedBy(2));
    assertThat(turns.untilNext()).isEqualTo(INTERVAL.multipliedBy(3));
    assertThat(turns.paused()).isFalse();
    time.advance(INTERVAL);
    assertThat(reserve(1, LONG, pace).waits()).containsExactly(INTERVAL.multipliedBy(2));
  }

  @Test
  void onlyTurnsWithinTheLongestWaitAreReserved() {
    QuotaPace pace = new QuotaPace(1, INTERVAL);

    assertThat(reserve(5, INTERVAL, pace).waits()).containsExactly(Duration.ZERO, INTERVAL);
    assertThat(reserve(5, INTERVAL, pace).waits()).isEmpty();
    assertThat(reserve(1, LONG, pace).waits()).containsExactly(INTERVAL.multipliedBy(2));
  }

  @Test
  void turnsComeAfterAPauseAtTheirPace() {
    QuotaPace pace = new QuotaPace(1, INTERVAL);
    reserve(1, LONG, pace);
    Duration pause = Duration.ofSeconds(3);
    store.pause("one", pause, WITHIN);
    store.pause("one", Duration.ofSeconds(1), WITHIN);

    assertThat(level(pace)).isEqualTo(new QuotaLevel(0, pause));
    assertThat(reserve(1, pause, pace).waits()).isEmpty();
    QuotaTurns turns = reserve(2, LONG, pace);

    assertThat(turns.paused()).isTrue();
    assertThat(turns.waits())
        .containsExactly(pause.plus(INTERVAL), pause.plus(INTERVAL.multipliedBy(2)));
    time.advance(pause.plus(INTERVAL.multipliedBy(3)));
    assertThat(level(pace)).isEqualTo(new QuotaLevel(1, Duration.ZERO));
    assertThat(reserve(1, Duration.ZERO, pace).paused()).isFalse();
  }

  @Test
  void withoutAPaceOnlyPausesCount() {
    assertThat(reserve(3, Duration.ZERO).waits()).hasSize(3).containsOnly(Duration.ZERO);
    assertThat(level()).isEqualTo(new QuotaLevel(Long.MAX_VALUE, Duration.ZERO));

    store.pause("one", Duration.ofSeconds(3), WITHIN);

    assertThat(reserve(1, Duration.ofSeconds(2)).waits()).isEmpty();
    assertThat(reserve(1, Duration.ofSeconds(3)).waits()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void whoAsksAtAnotherPaceFindsWhatWasTakenAtTheOneBefore() {
    reserve(9, LONG, new QuotaPace(1, INTERVAL));

    assertThat(reserve(1, LONG, new QuotaPace(3, INTERVAL)).waits())
        .containsExactly(INTERVAL.multipliedBy(9));
  }
}
