package io.talentport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.talentport.core.listener.CallListener;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a listener adds to a call, which itself allocates tens of thousands of bytes. */
class ListenerCostTest {

  private static final int CALLS = 2_000;
  private static final int ROUNDS = 9;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final CallListener NOBODY = new CallListener() {};

  /** Beyond what the events themselves take, which any listener is told. */
  private static long bytesPerCall(CallListener listener) {
    return measured(listener) - measured(NOBODY);
  }

  private static long measured(CallListener listener) {
    for (int call = 0; call < CALLS; call++) {
      Events.success(listener, Events.LOOKUP);
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int call = 0; call < CALLS; call++) {
      Events.success(listener, Events.LOOKUP);
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS;
  }

  @Test
  void metersOfACallTakeAFewThousandBytes() {
    assertThat(bytesPerCall(MicrometerCallListener.of(new SimpleMeterRegistry())))
        .isBetween(1L, 5_000L);
  }

  @Test
  void observationsThatAreTimedTakeLittleMore() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();

    assertThat(bytesPerCall(MicrometerCallListener.of(meters, EventMetersTest.timing(meters))))
        .isBetween(1L, 16_000L);
  }

  @Test
  void aRegistryWithoutHandlersCostsWhatNoneCosts() {
    CallListener without = MicrometerCallListener.of(new SimpleMeterRegistry());
    CallListener with =
        MicrometerCallListener.of(new SimpleMeterRegistry(), ObservationRegistry.create());

    // In turn: the compiler does away with objects from some round on, which differs in each run.
    long[] more =
        LongStream.generate(() -> measured(with) - measured(without))
            .limit(ROUNDS)
            .sorted()
            .toArray();
    assertThat(more[ROUNDS / 2]).isBetween(-200L, 200L);
  }
}
