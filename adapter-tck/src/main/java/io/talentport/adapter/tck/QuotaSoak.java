package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Quota;
import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten threads that ask as fast as they can, against a platform that refuses every call too many, in
 * the machine's own time. What {@link RecruitingAdapterContract} holds of quotas it holds in a time
 * of its own; this one needs an idle machine, and runs only where the tag {@code soak} is asked
 * for.
 */
@Timeout(180)
@Tag("soak")
public abstract class QuotaSoak {

  private static final int THREADS = 10;
  private static final double USED = 0.97;

  private final OperationUnderTest operation;
  private final Quota quota;
  private final Duration measured;
  private final Sandbox sandbox;
  private final AdapterUnderTest adapter;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private RecruitingPlatform platform;

  /**
   * For the adapter's class.
   *
   * @param adapter the adapter, as for the contract
   * @param operation what is asked for; its document prints a quota of one second
   * @param measured for how long
   */
  protected QuotaSoak(AdapterUnderTest adapter, String operation, Duration measured) {
    this.adapter = adapter;
    this.operation = adapter.operation(operation);
    this.quota =
        adapter.spec().call(operation).quotas().stream()
            .filter(window -> window.period().equals(Duration.ofSeconds(1)))
            .findFirst()
            .orElseThrow();
    this.measured = measured;
    this.sandbox = adapter.describe(Sandbox.builder().quota(true)).start();
  }

  /** Connects the adapter as an application does. */
  protected abstract RecruitingPlatform connect(Map<String, String> settings);

  @AfterEach
  void stop() {
    threads.shutdownNow();
    clock.shutdownNow();
    platform.close();
    sandbox.close();
  }

  /**
   * What runs for the first time is slow, and a call that is late shortens the distance to the next
   * one: the figures shall be those of the gate, not of a class that is being loaded.
   */
  @BeforeEach
  void connectAndWarmUp() throws InterruptedException, ExecutionException {
    sandbox.seed().clear();
    operation.arrange(sandbox.seed());
    platform = connect(sandbox.settings(adapter.id()));
    asFastAsTheyCan(
        () -> {
          int[] left = {6};
          return () -> left[0]-- > 0;
        });
  }

  /**
   * Asks with all threads.
   *
   * @param makesTurns creates the condition under which a thread calls once more
   */
  private void asFastAsTheyCan(Supplier<BooleanSupplier> makesTurns)
      throws InterruptedException, ExecutionException {
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      BooleanSupplier more = makesTurns.get();
      running.add(
          threads.submit(
              () -> {
                while (more.getAsBoolean()) {
                  operation.call(platform);
                }
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  @Test
  @Tag("proves:quota-kept")
  void theQuotaIsUsedFullyAndNotOneCallIsRefused() throws InterruptedException, ExecutionException {
    int before = sandbox.journal().count(operation.operation());
    Future<?> enough =
        clock.schedule(
            () -> {}, measured.plus(Duration.ofMillis(500)).toMillis(), TimeUnit.MILLISECONDS);

    asFastAsTheyCan(() -> () -> !enough.isDone());

    List<RecordedRequest> all = sandbox.journal().requests(operation.operation());
    List<RecordedRequest> requests = all.subList(before, all.size());
    // Warming up was answered, so that its first reply shows what a success looks like.
    assertThat(all)
        .allMatch(request -> request.status() == 200)
        .extracting(RecordedRequest::platformCode)
        .containsOnly(all.get(0).platformCode());
    Instant start = requests.get(0).time();
    long used = requests.stream().filter(one -> one.time().isBefore(start.plus(measured))).count();
    double permitted = quota.permits() * (double) measured.toSeconds();
    assertThat(used / permitted).as("part of the quota that was used").isBetween(USED, 1.0);
  }
}
