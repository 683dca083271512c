package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
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

  /** Feishu's adapter is measured for half a minute; the gate is the same, its window as well. */
  private static final Duration MEASURED = Duration.ofSeconds(10);

  private static final Resume RESUME =
      Resume.builder()
          .person(PersonalDetails.builder().name(PersonName.of("林一")).build())
          .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900000001")).build())
          .channel(ResumeChannel.BOSS)
          .build();

  private final Sandbox sandbox = Sandbox.builder().quota(true).start();
  private final RecruitingPlatform platform =
      DingTalk.connect(DingTalkSettingKeys.read(sandbox.settings("dingtalk")));
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
    asFastAsTheyCan(calls(3), () -> platform.port(ResumeIntake.class).submit(RESUME));
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
    platform.port(ResumeRecords.class).list(PageRequest.first().size(1)).iterator().next();
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
    int before = sandbox.journal().count("listResumeRecords");

    asFastAsTheyCan(() -> () -> System.nanoTime() - end < 0, this::ask);

    List<RecordedRequest> all = sandbox.journal().requests("listResumeRecords");
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
