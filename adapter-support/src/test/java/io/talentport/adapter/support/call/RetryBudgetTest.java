package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.core.error.PlatformUnavailableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RetryBudgetTest {

  private static final int RESERVE = 20;

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private static int withdrawAll(RetryBudget budget) {
    int repeats = 0;
    while (budget.withdraw()) {
      repeats++;
    }
    return repeats;
  }

  @Test
  void withoutAnyCallThereIsAReserve() {
    RetryBudget budget = new RetryBudget();

    assertThat(withdrawAll(budget)).isEqualTo(RESERVE);
    assertThat(budget.withdraw()).isFalse();
  }

  @Test
  @Tag("proves:retry-budget")
  void tenCallsPayForOneRepeat() {
    RetryBudget budget = new RetryBudget();
    withdrawAll(budget);

    for (int call = 1; call <= 9; call++) {
      budget.deposit();
      assertThat(budget.withdraw()).as("after %d calls", call).isFalse();
    }
    budget.deposit();

    assertThat(withdrawAll(budget)).isEqualTo(1);
  }

  @Test
  void askingInVainCostsNothing() {
    RetryBudget budget = new RetryBudget();
    withdrawAll(budget);
    for (int call = 1; call <= 25; call++) {
      budget.deposit();
    }
    assertThat(withdrawAll(budget)).isEqualTo(2);

    budget.withdraw();
    for (int call = 1; call <= 5; call++) {
      budget.deposit();
    }

    assertThat(withdrawAll(budget)).isEqualTo(1);
  }

  @Test
  void noNumberOfCallsSavesUpMoreThanTheReserve() {
    RetryBudget budget = new RetryBudget();
    for (int call = 1; call <= 10_000; call++) {
      budget.deposit();
    }

    assertThat(withdrawAll(budget)).isEqualTo(RESERVE);
  }

  @Test
  void manyThreadsTogetherGetNoMoreThanThereIs() throws InterruptedException, ExecutionException {
    RetryBudget budget = new RetryBudget();
    AtomicInteger repeats = new AtomicInteger();
    Callable<Void> asking =
        () -> {
          for (int call = 0; call < 500; call++) {
            budget.deposit();
            if (budget.withdraw()) {
              repeats.incrementAndGet();
            }
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Void> done : threads.invokeAll(Collections.nCopies(8, asking))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }

    int calls = 8 * 500;
    // A deposit into the full reserve is lost, of which the first ones of each thread may be.
    assertThat(repeats.get()).isBetween(calls / 10, RESERVE + calls / 10);
  }

  @Test
  @Tag("proves:retry-budget")
  void anOutageIsNotMultiplied() {
    rig.peer.always(Answer.reply(500, ""));
    PeerApi api = rig.api();
    int calls = 500;

    for (int call = 0; call < calls; call++) {
      assertThatThrownBy(() -> api.list(null, null, null))
          .isInstanceOf(PlatformUnavailableException.class);
    }

    assertThat(rig.peer.received()).hasSizeBetween(calls + RESERVE, calls + RESERVE + calls / 10);
  }

  @Test
  @Tag("proves:retry-budget")
  void theApisOfOnePlatformShareTheBudgetAndPlatformsDoNot() {
    rig.peer.always(Answer.reply(500, ""));
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    PeerApi one = client.api(PeerApi.SPEC, rig.base());
    PeerApi other = client.api(PeerApi.SPEC, rig.base());
    exhaust(one);
    int before = rig.peer.received().size();

    assertThatThrownBy(() -> other.list(null, null, null))
        .isInstanceOf(PlatformUnavailableException.class);
    assertThat(rig.peer.received()).hasSize(before + 1);

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .isInstanceOf(PlatformUnavailableException.class);
    assertThat(rig.peer.received()).hasSize(before + 4);
  }

  @Test
  void aRenewedTokensRepeatIsNotPaidFor() {
    List<AccessToken> given = new ArrayList<>();
    PeerApi api =
        rig.tokenApi(
            () -> {
              given.add(rig.token("token-" + given.size()));
              return given.get(given.size() - 1);
            });
    rig.peer.always(Answer.reply(500, ""));
    exhaust(api);
    int before = rig.peer.received().size();

    rig.peer.always(Answer.json("{\"code\":0}")).then(Answer.json("{\"code\":100}"));

    assertThat(api.add(PeerFixture.thing("a")).code).isZero();
    assertThat(rig.peer.received()).hasSize(before + 2);
    assertThat(given).hasSize(2);
  }

  /** Calls until a failing call is sent only once, and stops right after a repeat was paid for. */
  private void exhaust(PeerApi api) {
    for (int call = 0; call < 2 * RESERVE; call++) {
      int before = rig.peer.received().size();
      assertThatThrownBy(() -> api.list(null, null, null))
          .isInstanceOf(PlatformUnavailableException.class);
      if (rig.peer.received().size() == before + 1) {
        return;
      }
    }
    throw new AssertionError("Every call was repeated");
  }
}
