package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.http.ConnectionLimit.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

  private final ConnectionLimit limit = new ConnectionLimit(2);

  @Test
  void theNextOneWaitsUntilOneIsGivenBack() {
    Turn first = limit.ask();
    Turn second = limit.ask();
    Turn third = limit.ask();
    Turn fourth = limit.ask();
    assertThat(List.of(first, second)).allMatch(CompletableFuture::isDone);
    assertThat(third).isNotDone();

    limit.giveBack(second);

    assertThat(third).isDone();
    assertThat(fourth).isNotDone();
  }

  @Test
  void whoGivesUpIsPassedOver() {
    Turn first = limit.ask();
    limit.ask();
    Turn givenUp = limit.ask();
    Turn cancelled = limit.ask();
    Turn last = limit.ask();

    limit.giveBack(givenUp);
    cancelled.cancel(false);
    limit.giveBack(first);

    assertThat(last).isCompletedWithValue(null);
    limit.giveBack(cancelled);
    assertThat(limit.ask()).isNotDone();
  }

  @Test
  void whatNobodyWaitsForIsFreeAgain() {
    Turn first = limit.ask();
    Turn second = limit.ask();
    limit.giveBack(first);
    limit.giveBack(second);

    assertThat(List.of(limit.ask(), limit.ask())).allMatch(CompletableFuture::isDone);
    assertThat(limit.ask()).isNotDone();
  }

  @Test
  void manyThreadsNeverHaveMoreThanTheLimitAndAllGetTheirTurn() throws Exception {
    int callers = 16;
    AtomicInteger inUse = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      CyclicBarrier start = new CyclicBarrier(callers);
      List<CompletableFuture<Integer>> turns = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        boolean impatient = caller % 4 == 0;
        turns.add(
            CompletableFuture.supplyAsync(
                () -> {
                  await(start);
                  int had = 0;
                  for (int turn = 0; turn < 1_000; turn++) {
                    had += oneTurn(impatient, inUse, most);
                  }
                  return had;
                },
                threads));
      }
      int patient = 0;
      for (int caller = 0; caller < callers; caller++) {
        int had = turns.get(caller).join();
        patient += caller % 4 == 0 ? 0 : had;
      }
      assertThat(patient).isEqualTo(12 * 1_000);
      assertThat(most).hasValueLessThanOrEqualTo(2);
    } finally {
      threads.shutdownNow();
    }
    assertThat(List.of(limit.ask(), limit.ask())).allMatch(CompletableFuture::isDone);
    assertThat(limit.ask()).isNotDone();
  }

  private int oneTurn(boolean impatient, AtomicInteger inUse, AtomicInteger most) {
    Turn turn = limit.ask();
    if (impatient && turn.cancel(false)) {
      limit.giveBack(turn);
      return 0;
    }
    turn.join();
    most.accumulateAndGet(inUse.incrementAndGet(), Math::max);
    inUse.decrementAndGet();
    limit.giveBack(turn);
    return 1;
  }

  private static void await(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
