package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.coordination.InMemoryQuotaStore;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A store that takes its time, is down, or comes back without what it knew. */
final class UnsteadyStore implements QuotaStore {

  final AtomicInteger questions = new AtomicInteger();
  final List<Integer> wanted = Collections.synchronizedList(new ArrayList<>());
  private final TimeSource time;
  private volatile QuotaStore memory;
  private volatile Duration takes = Duration.ZERO;
  private volatile boolean down;

  UnsteadyStore(TimeSource time) {
    this.time = time;
    this.memory = new InMemoryQuotaStore(time);
  }

  void takes(Duration each) {
    takes = each;
  }

  void goDown() {
    down = true;
  }

  void comeBack() {
    down = false;
  }

  void forget() {
    memory = new InMemoryQuotaStore(time);
  }

  @Override
  public QuotaTurns reserve(String key, QuotaDemand demand, Duration within) {
    questions.incrementAndGet();
    wanted.add(demand.turns());
    answer(within);
    QuotaTurns turns = memory.reserve(key, demand, within);
    answer(within);
    return turns;
  }

  @Override
  public void pause(String key, Duration length, Duration within) {
    answer(within);
    memory.pause(key, length, within);
  }

  @Override
  public QuotaLevel level(String key, QuotaDemand demand, Duration within) {
    answer(within);
    return memory.level(key, demand, within);
  }

  /** One way of a question or of its answer. */
  private void answer(Duration within) {
    boolean inTime = takes.multipliedBy(2).compareTo(within) <= 0;
    if (!takes.isZero()) {
      try {
        time.pause(inTime ? takes : within);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    if (down || !inTime || Thread.currentThread().isInterrupted()) {
      throw new CoordinationUnavailableException(
          ErrorDetails.of("The store is down").remedy("Start it.").build());
    }
  }
}
