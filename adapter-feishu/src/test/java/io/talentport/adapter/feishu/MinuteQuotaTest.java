package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The talent look-up is limited to 50 calls a second and to 1,000 a minute. Ten threads ask as fast
 * as they can for minutes that both sides share and that pass in an instant.
 */
@Timeout(120)
@Tag("slow")
class MinuteQuotaTest {

  private static final String OPERATION = "batchGetTalentIds";
  private static final int THREADS = 10;
  private static final Duration MINUTES = Duration.ofMinutes(3);
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  private static final TalentQuery QUERY =
      TalentQuery.builder().addEmails(EmailAddress.of("talent1@example.org")).build();

  private static void noMoreThan(int permits, Duration period, List<Instant> moments) {
    for (int one = 0; one + permits < moments.size(); one++) {
      assertThat(Duration.between(moments.get(one), moments.get(one + permits)))
          .as("from call %s to the %s-th after it", one, permits)
          .isGreaterThanOrEqualTo(period);
    }
  }

  @Test
  void bothWindowsAreKeptAndTheSmallerOneIsUsedFully() throws Exception {
    ManualClock clock = ManualClock.at(START);
    SharedTime time = new SharedTime(clock);
    try (Sandbox sandbox = Sandbox.builder().clock(clock).quota(true).start();
        RecruitingPlatform feishu =
            Feishu.connect(FeishuSettingsSchema.SCHEMA.read(sandbox.settings("feishu")), time)) {
      TalentLookup talents = feishu.port(TalentLookup.class);

      // For the first token all callers would wait without letting time pass.
      int first = time.run(List.<Callable<Integer>>of(() -> talents.find(QUERY).size())).get(0);
      List<Integer> found =
          time.run(
              Collections.nCopies(
                  THREADS,
                  () -> {
                    int hits = 0;
                    while (clock.instant().isBefore(START.plus(MINUTES))) {
                      hits += talents.find(QUERY).size();
                    }
                    return hits;
                  }));

      List<RecordedRequest> requests = sandbox.journal().requests(OPERATION);
      assertThat(requests)
          .hasSize(sandbox.journal().count(OPERATION))
          .hasSize(first + found.stream().mapToInt(Integer::intValue).sum())
          .allMatch(request -> request.status() == 200 && request.fault() == null);
      List<Instant> moments =
          requests.stream()
              .map(RecordedRequest::time)
              .filter(at -> at.isBefore(START.plus(MINUTES)))
              .sorted()
              .toList();
      noMoreThan(50, Duration.ofSeconds(1), moments);
      noMoreThan(1000, Duration.ofMinutes(1), moments);
      assertThat(moments.size() / (1000.0 * MINUTES.toMinutes()))
          .as("part of the quota that was used")
          .isBetween(0.97, 1.0);
    }
  }
}
