package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.support.coordination.InMemoryTokenStore;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.EverythingStored;
import io.talentport.core.ConnectOptions;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.SharedResources;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several instances of one application, which share nothing but a store of tokens. */
@Tag("slow")
class SharedTokensTest {

  private static final String TOKEN = "getTenantAccessToken";
  private static final String APP_TOKEN = "getAppAccessToken";
  private static final String TENANT_TOKEN = "getStoreTenantAccessToken";
  private static final int THREADS = 10;

  private final Sandbox sandbox = Sandbox.start();
  private final EverythingStored store =
      new EverythingStored(new InMemoryTokenStore(TimeSource.system()));
  private final List<RecruitingPlatform> connected = new ArrayList<>();
  private final List<SharedResources> processes = new ArrayList<>();

  @AfterEach
  void stop() {
    connected.forEach(RecruitingPlatform::close);
    processes.forEach(SharedResources::close);
    sandbox.close();
  }

  private RecruitingPlatform instance() {
    return instance(store);
  }

  private RecruitingPlatform instance(TokenStore tokens) {
    return connect(process(tokens), sandbox.settings("feishu"));
  }

  private static ConnectOptions.Builder sharing(TokenStore tokens) {
    return ConnectOptions.builder()
        .component(Coordination.class, Coordination.builder().tokens(tokens).build());
  }

  /** What the connections of one process are made with. */
  private ConnectOptions process(TokenStore tokens) {
    SharedResources resources = SharedResources.create();
    processes.add(resources);
    return sharing(tokens)
        .component(SharedResources.class, resources)
        .component(AppTicketSource.class, appId -> Optional.of(sandbox.storeApp("feishu").ticket()))
        .build();
  }

  private RecruitingPlatform connect(ConnectOptions process, Map<String, String> settings) {
    RecruitingPlatform platform = Feishu.connect(FeishuSettings.of(settings), process);
    connected.add(platform);
    return platform;
  }

  private static int sources(RecruitingPlatform platform) {
    return Math.toIntExact(
        platform.port(ResumeSources.class).list(PageRequest.first()).stream().count());
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
                    return sources(platform);
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

  @Test
  void coldInstancesFetchOneToken() throws Exception {
    sandbox.faults().next(TOKEN, Fault.latency(Duration.ofMillis(200)));

    readAtOnce(List.of(instance(), instance(), instance()));

    assertThat(sandbox.journal().count(TOKEN)).isEqualTo(1);
  }

  @Test
  void aRefusedTokenIsRenewedOnce() throws Exception {
    List<RecruitingPlatform> instances = List.of(instance(), instance());
    instances.forEach(SharedTokensTest::sources);
    sandbox.revokeTokens();

    readAtOnce(instances);

    assertThat(sandbox.journal().count(TOKEN)).isEqualTo(2);
  }

  @Test
  void aWrongSecretIsToldToAllAndFetchedOnce() {
    sandbox.faults().always(TOKEN, Fault.code(10014));
    RecruitingPlatform one = instance();
    RecruitingPlatform two = instance();

    for (RecruitingPlatform platform : List.of(one, two)) {
      AuthenticationFailedException failure =
          Objects.requireNonNull(
              catchThrowableOfType(AuthenticationFailedException.class, () -> sources(platform)));
      assertThat(failure.platformCode()).contains("10014");
    }
    assertThat(sandbox.journal().count(TOKEN)).isEqualTo(1);
  }

  @Test
  void tenantsOfAStoreAppShareTheAppsTokenAndTheirOwn() throws Exception {
    SandboxOrganization acme = sandbox.organization("acme");
    SandboxOrganization globex = sandbox.organization("globex");
    List<RecruitingPlatform> tenants = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      ConnectOptions process = process(store);
      tenants.add(connect(process, acme.storeAppSettings("feishu")));
      tenants.add(connect(process, globex.storeAppSettings("feishu")));
    }

    readAtOnce(tenants);

    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(1);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(2);
  }

  @Test
  void aRefusedTokenOfTheAppIsRenewedOnce() {
    SandboxOrganization acme = sandbox.organization("acme");
    RecruitingPlatform one = connect(process(store), acme.storeAppSettings("feishu"));
    RecruitingPlatform two = connect(process(store), acme.storeAppSettings("feishu"));
    sources(one);
    sources(two);
    sandbox.storeApp("feishu").tokens().revoke();
    acme.revokeTokens();

    assertThat(sources(one)).isPositive();
    assertThat(sources(two)).isPositive();
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(2);
  }

  @Test
  void theStoreIsGivenNothingInClear() {
    SandboxOrganization acme = sandbox.organization("acme");
    sources(instance());
    sources(connect(process(store), acme.storeAppSettings("feishu")));
    List<String> secrets = new ArrayList<>(sandbox.settings("feishu").values());
    secrets.addAll(acme.storeAppSettings("feishu").values());
    List<String> tokens =
        sandbox.journal().requests("listResumeSources").stream()
            .map(request -> request.header("Authorization").orElseThrow())
            .map(header -> header.substring("Bearer ".length()))
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

  /** Refuses everything, as a store that is down. */
  private static final class DownStore implements TokenStore {

    private CoordinationUnavailableException down() {
      return new CoordinationUnavailableException(
          ErrorDetails.of("The store is down").remedy("Start it.").build());
    }

    @Override
    public Optional<String> find(String key, Duration within) {
      throw down();
    }

    @Override
    public void put(String key, String token, Duration lifetime, Duration within) {
      throw down();
    }

    @Override
    public void drop(String key, String token, Duration within) {
      throw down();
    }

    @Override
    public Optional<Lease> tryLease(String key, Duration length, Duration within) {
      throw down();
    }
  }

  @Test
  void whileTheStoreIsDownReadsGoOnAndWritesFailBeforeAnythingIsSent() {
    RecruitingPlatform platform = instance(new DownStore());

    assertThatExceptionOfType(CoordinationUnavailableException.class)
        .isThrownBy(() -> platform.port(ResumeIntake.class).submit(FullResume.plain()));
    assertThat(sandbox.journal().counts()).isEmpty();
    assertThat(sources(platform)).isPositive();
    assertThat(sandbox.journal().count(TOKEN)).isEqualTo(1);
  }

  /** An application that goes on without the store is not to be taken down for it. */
  @Test
  void whileTheStoreIsDownTheSelfCheckSaysSoAndFindsNoFailure() {
    Diagnosis diagnosis = instance(new DownStore()).diagnoseCredentials();

    assertThat(diagnosis.healthy()).isTrue();
    assertThat(diagnosis.lines())
        .last()
        .satisfies(
            line -> {
              assertThat(line.subject()).isEqualTo("shared token store");
              assertThat(line.status()).isEqualTo(DiagnosisStatus.NOT_CHECKED);
              assertThat(line.finding())
                  .startsWith("it does not answer; until it does, reads use tokens");
              assertThat(line.remedy()).isEqualTo("Start it.");
            });
    assertThat(instance().diagnose().toString()).doesNotContain("shared");
  }

  @Test
  void settingsOfTwoApplicationsShareNothing() {
    Map<String, String> other = new HashMap<>(sandbox.settings("feishu"));
    other.put("talentport.feishu.app-secret", "another-secret");
    sources(instance());

    assertThatExceptionOfType(AuthenticationFailedException.class)
        .isThrownBy(() -> sources(connect(process(store), other)));
  }
}
