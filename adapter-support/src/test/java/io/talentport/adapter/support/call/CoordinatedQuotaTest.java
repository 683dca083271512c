package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.call.QuotaClients.LimitedApi;
import io.talentport.adapter.support.coordination.InMemoryQuotaStore;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.listener.RecordingListener;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.core.ConnectOptions;
import io.talentport.core.OperationState;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CompletedCall;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that share nothing but a store, as in two processes, count against one quota. */
@Timeout(30)
class CoordinatedQuotaTest {

  private static final QuotaStore DOWN =
      new QuotaStore() {
        @Override
        public QuotaTurns reserve(String key, QuotaDemand demand, Duration within) {
          throw down();
        }

        @Override
        public void pause(String key, Duration length, Duration within) {
          throw down();
        }

        @Override
        public QuotaLevel level(String key, QuotaDemand demand, Duration within) {
          throw down();
        }
      };

  private static CoordinationUnavailableException down() {
    return new CoordinationUnavailableException(ErrorDetails.of("The store is down").build());
  }

  private QuotaClients clients;
  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    clients = new QuotaClients();
    rig = clients.rig;
  }

  @AfterEach
  void stop() throws IOException {
    clients.close();
  }

  private PlatformClient client(Coordination coordination, String application, double share) {
    ConnectOptions options =
        ConnectOptions.builder().component(Coordination.class, coordination).build();
    return clients.client(options, application, share);
  }

  private Coordination shared(double share) {
    return Coordination.builder()
        .quotas(new InMemoryQuotaStore(rig.time))
        .quotaShare(share)
        .build();
  }

  private LimitedApi api(PlatformClient client) {
    return clients.api(client);
  }

  private Duration waitedForThreeCallsOfEach(PlatformClient... several) {
    for (int call = 0; call < 3; call++) {
      for (PlatformClient client : several) {
        api(client).limited();
      }
    }
    return clients.waited();
  }

  @Test
  void instancesOfOneApplicationWaitForEachOtherWhateverTheirOwnShareIs() {
    Coordination shared = shared(1);

    Duration waited =
        waitedForThreeCallsOfEach(client(shared, "app", 0.5), client(shared, "app", 0.01));

    // All but the first of the six wait for half a second, and for what is left unused.
    assertThat(waited).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(2_650));
  }

  @Test
  void instancesOfTwoApplicationsDoNot() {
    Coordination shared = shared(1);

    Duration waited =
        waitedForThreeCallsOfEach(client(shared, "app", 1), client(shared, "other", 1));

    assertThat(waited).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(2_150));
  }

  @Test
  void theShareOfAllInstancesIsThatOfTheCoordination() {
    Coordination half = shared(0.5);

    Duration waited = waitedForThreeCallsOfEach(client(half, "app", 1), client(half, "app", 1));

    assertThat(waited).isBetween(Duration.ofMillis(5_000), Duration.ofMillis(5_300));
  }

  @Test
  void aRefusalOfOneInstanceHoldsBackTheOther() {
    rig.peer.then(Answer.reply(429, "", "Retry-After: 30"));
    Coordination shared = shared(1000);
    LimitedApi refused = api(client(shared, "app", 1));
    PlatformClient other = client(shared, "app", 1);
    assertThatThrownBy(refused::limited).isInstanceOf(RateLimitedException.class);

    assertThat(api(other).limited().code).isZero();

    assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void withoutAStoreAReadIsSentAndAWriteIsNot() {
    RecordingListener heard = new RecordingListener();
    rig.listeners =
        PlatformListeners.of("peerland", ConnectOptions.builder().addListener(heard).build());
    PlatformClient client =
        client(Coordination.builder().quotas(DOWN).build(), "marker-app-7741", 1);

    assertThat(api(client).limited().code).isZero();
    assertThatExceptionOfType(CoordinationUnavailableException.class)
        .isThrownBy(api(client)::write)
        .withMessageContaining("peerland write")
        .satisfies(
            failure -> {
              assertThat(failure.retryable()).isTrue();
              assertThat(failure).hasStackTraceContaining("The store is down");
              assertThat(failure.getMessage()).doesNotContain("marker-app-7741");
            });

    assertThat(rig.peer.received()).hasSize(1);
    OperationState write =
        client.operations().stream()
            .filter(operation -> operation.operation().equals("write"))
            .findFirst()
            .orElseThrow();
    assertThat(write.lastOutcome()).contains(CallOutcome.NOT_SENT);
    assertThat(write.lastCategory()).contains(FailureCategory.COORDINATION);
    assertThat(heard.all(CompletedCall.class))
        .extracting(CompletedCall::outcome)
        .containsExactly(CallOutcome.SUCCESS, CallOutcome.NOT_SENT);
    assertThat(write.permitsLeft()).isEqualTo(OptionalLong.of(1));
  }
}
