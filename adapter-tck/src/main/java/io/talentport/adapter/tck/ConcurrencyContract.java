package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.platform.OperationDriver;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One platform serves many threads, and lets go of them when it must. */
abstract class ConcurrencyContract extends ContractGroup {

  private static final int THREADS = 32;
  private static final int ROUNDS = 5;
  private static final Duration VERY_LATE = Duration.ofMinutes(5);

  ConcurrencyContract(RecruitingAdapterContract contract) {
    super(contract);
  }

  @Test
  @Promise("C102")
  @DisplayName("C102 serves 32 threads at once, each with its own answers")
  void required_servesManyThreadsAtOnce() {
    List<OperationDriver> reads = operations(true).toList();
    reads.forEach(operation -> operation.arrange(rig().sandbox().seed()));
    RecruitingPlatform platform = rig().connect();
    List<List<?>> expected =
        reads.stream().<List<?>>map(operation -> operation.call(platform)).toList();

    Together.run(
        THREADS,
        thread -> {
          for (int round = 0; round < ROUNDS; round++) {
            int which = (thread + round) % reads.size();
            assertThat(reads.get(which).call(platform)).isEqualTo(expected.get(which));
          }
        });

    assertThat(rig().tokenCalls()).isEqualTo(1);
    assertThat(rig().callsOfPorts()).isEqualTo(reads.size() + THREADS * ROUNDS);
  }

  /** A call that the platform has received and will not answer for long. */
  private Fault arrival(CountDownLatch arrived) {
    return Fault.mutate(
            reply -> {
              arrived.countDown();
              return reply;
            })
        .after(VERY_LATE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @Promise("C103")
  @DisplayName("C103 ends the calls under way when it is closed")
  void required_endsCallsUnderWayWhenItIsClosed(OperationDriver operation) {
    operation.arrange(rig().sandbox().seed());
    RecruitingPlatform platform = rig().connect("read-timeout", "PT1M");
    int calls = 4;
    CountDownLatch arrived = new CountDownLatch(calls);
    rig().sandbox().faults().always(operation.operation(), arrival(arrived));
    ExecutorService threads = Executors.newFixedThreadPool(calls);
    try {
      List<? extends Future<RecruitingException>> running =
          IntStream.range(0, calls)
              .mapToObj(i -> threads.submit(() -> Failing.with(() -> operation.call(platform))))
              .toList();
      Together.await(arrived);

      platform.close();

      running.forEach(call -> assertThat(Together.join(call)).isNotNull());
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @Promise("C104")
  @DisplayName("C104 ends a call whose thread is interrupted, and keeps the interruption")
  void required_endsAnInterruptedCall(OperationDriver operation) {
    operation.arrange(rig().sandbox().seed());
    RecruitingPlatform platform = rig().connect("read-timeout", "PT1M");
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    Thread[] caller = new Thread[1];
    rig().sandbox().faults().always(operation.operation(), arrival(arrived));
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> interrupted =
          threads.submit(
              () -> {
                caller[0] = Thread.currentThread();
                started.countDown();
                Failing.with(() -> operation.call(platform));
                return Thread.interrupted();
              });
      Together.await(started);
      Together.await(arrived);

      caller[0].interrupt();

      assertThat(Together.join(interrupted)).as("the flag is kept").isTrue();
    } finally {
      threads.shutdownNow();
    }
  }
}
