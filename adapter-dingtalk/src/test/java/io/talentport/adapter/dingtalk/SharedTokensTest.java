package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.coordination.InMemoryTokenStore;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.EverythingStored;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several instances of one application, which share nothing but a store of tokens. */
@Tag("slow")
class SharedTokensTest {

  private static final int THREADS = 10;

  private final Sandbox sandbox = Sandbox.start();
  private final SandboxOrganization first = sandbox.organization("first");
  private final SandboxOrganization second = sandbox.organization("second");
  private final EverythingStored store =
      new EverythingStored(new InMemoryTokenStore(TimeSource.system()));
  private final List<RecruitingPlatform> connected = new ArrayList<>();

  @AfterEach
  void stop() {
    connected.forEach(RecruitingPlatform::close);
    sandbox.close();
  }

  private RecruitingPlatform instance(SandboxOrganization organization, String endpoint) {
    boolean ofThirdParty = endpoint.startsWith("corp");
    Map<String, String> settings =
        new HashMap<>(
            ofThirdParty
                ? organization.storeAppSettings("dingtalk")
                : organization.settings("dingtalk"));
    settings.put("talentport.dingtalk.token-endpoint", endpoint);
    ConnectOptions options =
        ConnectOptions.builder()
            .component(Coordination.class, Coordination.builder().tokens(store).build())
            .component(
                SuiteTicketSource.class,
                suiteKey -> Optional.of(sandbox.storeApp("dingtalk").ticket()))
            .build();
    RecruitingPlatform platform = DingTalk.connect(DingTalkSettings.of(settings), options);
    connected.add(platform);
    return platform;
  }

  private static int records(RecruitingPlatform platform) {
    return Math.toIntExact(
        platform.port(ResumeRecords.class).list(PageRequest.first()).stream().count());
  }

  private static void readAtOnce(List<RecruitingPlatform> platforms) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Future<Integer>> reads = new ArrayList<>();
      for (RecruitingPlatform platform : platforms) {
        for (int thread = 0; thread < THREADS; thread++) {
          reads.add(
              threads.submit(
                  () -> {
                    start.await();
                    return records(platform);
                  }));
        }
      }
      start.countDown();
      for (Future<Integer> read : reads) {
        assertThat(read.get(60, TimeUnit.SECONDS)).isPositive();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gettoken, getToken",
    "oauth2, createAccessToken",
    "corp, createCorpToken",
    "corp-with-ticket, createCorpAccessToken"
  })
  void coldInstancesFetchOneToken(String endpoint, String operation) throws Exception {
    sandbox.faults().next(operation, Fault.latency(Duration.ofMillis(200)));

    readAtOnce(List.of(instance(first, endpoint), instance(first, endpoint)));

    assertThat(sandbox.journal().count(operation)).isEqualTo(1);
  }

  @Test
  void aRefusedTokenIsRenewedOnce() throws Exception {
    List<RecruitingPlatform> instances = List.of(instance(first, "corp"), instance(first, "corp"));
    instances.forEach(SharedTokensTest::records);
    first.revokeTokens();

    readAtOnce(instances);

    assertThat(sandbox.journal().count("createCorpToken")).isEqualTo(2);
  }

  @Test
  void organisationsHaveEachTheirToken() {
    first.seed().resumes(2);
    second.seed().resumes(3);

    for (int instance = 0; instance < 2; instance++) {
      assertThat(records(instance(first, "corp"))).isEqualTo(2);
      assertThat(records(instance(second, "corp"))).isEqualTo(3);
    }
    assertThat(sandbox.journal().count("createCorpToken")).isEqualTo(2);
  }

  @Test
  void theStoreIsGivenNothingInClear() {
    records(instance(first, "corp-with-ticket"));
    records(instance(first, "oauth2"));
    List<String> secrets = new ArrayList<>(first.settings("dingtalk").values());
    secrets.addAll(first.storeAppSettings("dingtalk").values());
    secrets.add(sandbox.storeApp("dingtalk").ticket());
    List<String> tokens =
        sandbox.journal().requests("listResumeRecords").stream()
            .map(request -> String.valueOf(request.query().get("access_token")))
            .distinct()
            .toList();

    assertThat(tokens).hasSize(2);
    assertThat(store.texts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).matches("[A-Za-z0-9_-]+"))
        .allSatisfy(text -> assertThat(tokens).noneMatch(text::contains))
        .allSatisfy(text -> assertThat(secrets).noneMatch(text::contains));
    assertThat(EverythingLogged.text()).doesNotContain(tokens);
  }
}
