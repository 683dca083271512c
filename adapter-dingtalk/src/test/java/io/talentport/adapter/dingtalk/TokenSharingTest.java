package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How often a token is asked for, when many threads want one at once. */
@Timeout(120)
class TokenSharingTest {

  private static final String TOKENS = "createAccessToken";
  private static final String RECORDS = "listResumeRecords";

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform =
      DingTalk.connect(DingTalkSettingKeys.read(settings()));
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What is shown here is not the quota, which would let twenty calls a second pass. */
  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(sandbox.settings("dingtalk"));
    settings.put("talentport.dingtalk.quota-share", "1000");
    return settings;
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    platform.close();
    sandbox.close();
  }

  private String ask() {
    return platform
        .port(ResumeRecords.class)
        .list(PageRequest.first().size(1))
        .iterator()
        .next()
        .toString();
  }

  private <T> List<T> atOnce(int count, Callable<T> call) throws Exception {
    CyclicBarrier together = new CyclicBarrier(count);
    List<Future<T>> running = new ArrayList<>();
    for (int thread = 0; thread < count; thread++) {
      running.add(
          threads.submit(
              () -> {
                together.await();
                return call.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> one : running) {
      results.add(one.get());
    }
    return results;
  }

  @Test
  void twoHundredColdThreadsCostOneTokenCall() throws Exception {
    List<String> replies = atOnce(200, this::ask);

    assertThat(replies).hasSize(200).containsOnly(ask());
    assertThat(sandbox.journal().count(TOKENS)).isEqualTo(1);
    assertThat(sandbox.journal().count(RECORDS)).isEqualTo(201);
  }

  @Test
  void aTokenThatIsRevokedInMidRunCostsOneRenewalAndNoCall() throws Exception {
    int count = 16;
    int each = 60;
    AtomicInteger asked = new AtomicInteger();

    List<Integer> done =
        atOnce(
            count,
            () -> {
              int replies = 0;
              for (int call = 0; call < each; call++) {
                if (asked.incrementAndGet() == count * each / 2) {
                  sandbox.revokeTokens();
                }
                replies += ask().isEmpty() ? 0 : 1;
              }
              return replies;
            });

    assertThat(done).hasSize(count).containsOnly(each);
    assertThat(sandbox.journal().count(TOKENS)).isEqualTo(2);
    List<RecordedRequest> refused =
        sandbox.journal().requests(RECORDS).stream()
            .filter(request -> "40014".equals(request.platformCode()))
            .toList();
    assertThat(refused).hasSizeBetween(1, count);
    assertThat(sandbox.journal().count(RECORDS)).isEqualTo(count * each + refused.size());
  }
}
