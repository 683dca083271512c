package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Tenants are put, removed and called by many threads at once. */
class TenantRacesTest {

  private static final int THREADS = 8;
  private static final int TURNS = 500;
  private static final TalentQuery QUERY =
      TalentQuery.builder().addEmails(EmailAddress.of("li@example.com")).build();

  private final EchoPlatform.Adapter adapter =
      new EchoPlatform.Adapter("paper", TalentLookup.class);
  private final RecruitingPlatforms platforms =
      TenantRegistry.create(new PlatformDiscovery(List.of(adapter)), ConnectOptions.none());
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
    platforms.close();
  }

  private void put(String tenant, int version) {
    platforms.put(tenant, Map.of("talentport.paper.secret", tenant + "/" + version));
  }

  private void run(Runnable... works) {
    CyclicBarrier start = new CyclicBarrier(works.length);
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (Runnable work : works) {
      running.add(
          CompletableFuture.runAsync(
              () -> {
                awaitAll(start);
                work.run();
              },
              threads));
    }
    running.forEach(CompletableFuture::join);
  }

  private static void awaitAll(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @RepeatedTest(5)
  void everyCallReachesItsOwnTenantOrIsRefusedAsRemoved() {
    AtomicInteger answered = new AtomicInteger();
    Runnable changes =
        () -> {
          for (int turn = 0; turn < TURNS; turn++) {
            put("acme", turn);
            put("globex", turn);
            if (turn % 7 == 0) {
              platforms.remove("globex");
            }
          }
        };
    Runnable calls =
        () -> {
          for (int turn = 0; turn < TURNS; turn++) {
            for (String tenant : platforms.tenants()) {
              Optional<RecruitingPlatform> platform = platforms.find(tenant);
              try {
                platform.ifPresent(
                    found -> {
                      String id =
                          found.port(TalentLookup.class).find(QUERY).get(0).talentId().value();
                      assertThat(id).startsWith(tenant + "/");
                      answered.incrementAndGet();
                    });
              } catch (ConfigurationException removed) {
                assertThat(removed).hasMessageContaining("was removed");
              }
            }
          }
        };
    put("acme", 0);

    run(changes, changes, calls, calls, calls, calls);

    assertThat(answered).hasPositiveValue();
    put("acme", TURNS);
    assertThat(
            platforms
                .platform("acme")
                .port(TalentLookup.class)
                .find(QUERY)
                .get(0)
                .talentId()
                .value())
        .isEqualTo("acme/" + TURNS);
  }

  @RepeatedTest(20)
  void theFirstUseByManyThreadsConnectsOnce() {
    put("acme", 1);
    RecruitingPlatform acme = platforms.platform("acme");
    Runnable use = () -> acme.port(TalentLookup.class).find(QUERY);

    run(use, use, use, use, use, use, use, use);

    assertThat(adapter.open()).hasSize(1);
  }

  @RepeatedTest(20)
  void nothingIsConnectedOnceAllWasClosed() {
    put("acme", 1);
    RecruitingPlatform acme = platforms.platform("acme");
    Runnable use = () -> refusedOrDone(() -> acme.port(TalentLookup.class).find(QUERY));
    Runnable add = () -> refusedOrDone(() -> put("globex", 1));

    run(use, use, add, add, platforms::close);

    assertThat(adapter.open()).isEmpty();
    assertThat(platforms.tenants()).isEmpty();
  }

  private static void refusedOrDone(Runnable call) {
    try {
      call.run();
    } catch (ConfigurationException refused) {
      assertThat(refused).hasMessageContaining("closed");
    }
  }
}
