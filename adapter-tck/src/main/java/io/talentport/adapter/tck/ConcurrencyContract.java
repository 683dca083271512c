package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One platform serves many threads, and releases them when it is closed or they are interrupted.
 */
abstract class ConcurrencyContract extends ContractGroup {

  private static final int THREADS = 32;
  private static final int ROUNDS = 5;
  private static final Duration VERY_LATE = Duration.ofMinutes(5);

  @Test
  @ContractCase("C102")
  @DisplayName("C102 serves 32 threads at once, each with its own answers")
  void required_servesManyThreadsAtOnce() {
    List<OperationUnderTest> reads = operations(true).toList();
    reads.forEach(operation -> operation.arrange(fixture().sandbox().seed()));
    RecruitingPlatform platform = fixture().connect();
    List<List<?>> expected =
        reads.stream().<List<?>>map(operation -> operation.call(platform)).toList();

    Concurrently.run(
        THREADS,
        thread -> {
          for (int round = 0; round < ROUNDS; round++) {
            int which = (thread + round) % reads.size();
            assertThat(reads.get(which).call(platform)).isEqualTo(expected.get(which));
          }
        });

    assertThat(fixture().tokenCalls()).isEqualTo(1);
    int calls = reads.stream().mapToInt(ConcurrencyContract::calls).sum();
    for (int turn = 0; turn < THREADS; turn++) {
      for (int round = 0; round < ROUNDS; round++) {
        calls += calls(reads.get((turn + round) % reads.size()));
      }
    }
    assertThat(fixture().callsOfPorts()).isEqualTo(calls);
  }

  private static int calls(OperationUnderTest operation) {
    return 1 + operation.others().size();
  }

  @Test
  @ContractCase(value = "C120", port = ResumeIntake.class)
  @DisplayName("C120 submits what 32 threads give it, to each its own person")
  void required_submitsEachThreadsOwnPerson() {
    RecruitingPlatform platform = fixture().connect("call-deadline", "PT10M");
    ResumeIntake intake = platform.port(ResumeIntake.class);
    Map<Integer, ResumeReceipt> receipts = new ConcurrentHashMap<>();

    Concurrently.run(
        THREADS, thread -> receipts.put(thread, intake.submit(person(thread, name(thread)))));

    assertThat(receipts.values().stream().map(ConcurrencyContract::id))
        .as("ids of the receipts")
        .hasSize(THREADS)
        .doesNotHaveDuplicates();
    for (int thread = 0; thread < THREADS; thread++) {
      int me = thread;
      String mine = name(thread);
      assertThat(fixture().sandbox().journal().requests())
          .as("requests with the name of thread %s", thread)
          .filteredOn(request -> request.body().contains(mine))
          .singleElement()
          .satisfies(
              request ->
                  assertThat(request.body().split(number(me), -1))
                      .as("the number, in the name and by itself")
                      .hasSize(3));
    }
  }

  private static Resume person(int thread, String name) {
    return SampleResumes.minimal()
        .person(PersonalDetails.builder().name(PersonName.of(name)).build())
        .contacts(ContactDetails.builder().mobile(MobileNumber.of(number(thread))).build())
        .build();
  }

  private static String name(int thread) {
    return "Person-of-" + number(thread);
  }

  private static String number(int thread) {
    return "139876" + (10_000 + thread);
  }

  private static String id(ResumeReceipt receipt) {
    return receipt
        .talentId()
        .map(TalentId::value)
        .or(() -> receipt.resumeId().map(ResumeId::value))
        .orElseThrow();
  }

  /** A call that has reached the platform and is not answered for a long time. */
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
  @ContractCase("C103")
  @DisplayName("C103 ends the calls under way when it is closed")
  @Tag("proves:close")
  void required_endsCallsUnderWayWhenItIsClosed(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect("read-timeout", "PT1M");
    int calls = 4;
    CountDownLatch arrived = new CountDownLatch(calls);
    fixture().sandbox().faults().always(operation.operation(), arrival(arrived));
    ExecutorService threads = Executors.newFixedThreadPool(calls);
    try {
      List<? extends Future<RecruitingException>> running =
          IntStream.range(0, calls)
              .mapToObj(
                  i -> threads.submit(() -> ExpectedFailure.of(() -> operation.call(platform))))
              .toList();
      Concurrently.await(arrived);

      platform.close();

      running.forEach(call -> assertThat(Concurrently.join(call)).isNotNull());
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C104")
  @DisplayName("C104 ends a call whose thread is interrupted, and keeps the interruption")
  @Tag("proves:interruption")
  void required_endsAnInterruptedCall(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect("read-timeout", "PT1M");
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    Thread[] caller = new Thread[1];
    fixture().sandbox().faults().always(operation.operation(), arrival(arrived));
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> interrupted =
          threads.submit(
              () -> {
                caller[0] = Thread.currentThread();
                started.countDown();
                ExpectedFailure.of(() -> operation.call(platform));
                return Thread.interrupted();
              });
      Concurrently.await(started);
      Concurrently.await(arrived);

      caller[0].interrupt();

      assertThat(Concurrently.join(interrupted)).as("the flag is kept").isTrue();
    } finally {
      threads.shutdownNow();
    }
  }
}
