package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten threads that ask as fast as they can, against a platform that refuses every call too many.
 */
@Timeout(180)
@Tag("soak")
class QuotaIT {

  private static final int THREADS = 10;
  private static final int PERMITS_A_SECOND = 20;
  private static final Duration MEASURED = Duration.ofSeconds(30);

  /** Of the sandbox's default data; it has applications. */
  private static final TalentId TALENT = TalentId.of("7500000000000000001");

  private final Sandbox sandbox = Sandbox.builder().quota(true).start();
  private final RecruitingPlatform platform =
      Feishu.connect(FeishuSettingKeys.read(sandbox.settings("feishu")));
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
    platform.close();
    sandbox.close();
  }

  /**
   * What runs for the first time is slow, and a call that is late shortens the distance to the next
   * one: the figures shall be those of the gate, not of a class that is being loaded.
   */
  @BeforeEach
  void warmUp() throws InterruptedException, ExecutionException {
    asFastAsTheyCan(
        calls(3),
        () ->
            platform.port(ResumeSources.class).list(PageRequest.first().size(1)).iterator().next());
    asFastAsTheyCan(calls(3), this::ask);
  }

  private static Supply calls(int each) {
    return () -> {
      int[] left = {each};
      return () -> left[0]-- > 0;
    };
  }

  /** Makes what tells a thread whether to ask once more. */
  private interface Supply {

    BooleanSupplier forOneThread();
  }

  private void ask() {
    platform
        .port(ExternalApplications.class)
        .ofTalent(TALENT, PageRequest.first().size(1))
        .iterator()
        .next();
  }

  private void asFastAsTheyCan(Supply supply, Runnable call)
      throws InterruptedException, ExecutionException {
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      BooleanSupplier more = supply.forOneThread();
      running.add(
          threads.submit(
              () -> {
                while (more.getAsBoolean()) {
                  call.run();
                }
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  @Test
  void theQuotaIsUsedFullyAndNotOneCallIsRefused() throws Exception {
    long end = System.nanoTime() + MEASURED.plus(Duration.ofMillis(500)).toNanos();
    int before = sandbox.journal().count("listExternalApplications");

    asFastAsTheyCan(() -> () -> System.nanoTime() - end < 0, this::ask);

    List<RecordedRequest> all = sandbox.journal().requests("listExternalApplications");
    List<RecordedRequest> requests = all.subList(before, all.size());
    assertThat(all)
        .allMatch(request -> request.status() == 200 && "0".equals(request.platformCode()));
    Instant start = requests.get(0).time();
    long measured =
        requests.stream().filter(one -> one.time().isBefore(start.plus(MEASURED))).count();
    double permitted = PERMITS_A_SECOND * (double) MEASURED.toSeconds();
    assertThat(measured / permitted).as("part of the quota that was used").isBetween(0.97, 1.0);
  }
}
