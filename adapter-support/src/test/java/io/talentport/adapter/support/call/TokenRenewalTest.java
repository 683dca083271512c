package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.Received;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
class TokenRenewalTest {

  private static final Answer REFUSED = Answer.reply(400, "{\"code\":100,\"msg\":\"stale\"}");

  private PeerFixture rig;
  private final AtomicInteger fetched = new AtomicInteger();

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private AccessToken fetch() {
    return rig.token("token+" + fetched.incrementAndGet());
  }

  private List<String> tokensSeen() {
    return rig.peer.received().stream()
        .map(request -> request.query().getOrDefault("access_token", ""))
        .toList();
  }

  @Test
  void theTokenTravelsWhereThePlatformWantsIt() {
    rig.tokenApi(this::fetch).list("a b", null, 5);

    Received request = rig.peer.only();
    assertThat(request.headers()).containsEntry("Authorization", "Bearer token+1");
    assertThat(request.query())
        .containsEntry("access_token", "token+1")
        .containsEntry("page_token", "a b")
        .containsEntry("page_size", "5");
  }

  @Test
  void aTokenInTheQueryNeedsNoOtherParameter() {
    rig.tokenApi(this::fetch).add(PeerFixture.thing("a"));

    assertThat(rig.peer.only().target()).isEqualTo("/things?access_token=token%2B1");
  }

  @Test
  void aRefusedTokenIsRenewedAndTheCallRepeatedOnceAlsoForAWrite() {
    rig.peer.then(REFUSED);

    assertThat(rig.tokenApi(this::fetch).add(PeerFixture.thing("a")).code).isZero();

    assertThat(tokensSeen()).containsExactly("token+1", "token+2");
    assertThat(rig.time.pauses()).isEmpty();
  }

  @Test
  void aGatewaysRefusalWithoutACodeRenewsTheTokenToo() {
    rig.peer.then(Answer.reply(401, "<html>"));

    rig.tokenApi(this::fetch).list(null, null, null);

    assertThat(tokensSeen()).containsExactly("token+1", "token+2");
  }

  @Test
  void aSecondRefusalIsFinal() {
    rig.peer.always(REFUSED);

    assertThatThrownBy(() -> rig.tokenApi(this::fetch).add(PeerFixture.thing("a")))
        .isInstanceOf(AuthenticationFailedException.class)
        .hasMessageContaining("100");

    assertThat(tokensSeen()).containsExactly("token+1", "token+2");
  }

  @Test
  void renewalDoesNotCostAnAttempt() {
    rig.peer.then(
        Answer.reply(500, ""), REFUSED, Answer.reply(500, ""), Answer.json("{\"code\":0}"));

    rig.tokenApi(this::fetch).list(null, null, null);

    assertThat(rig.peer.received()).hasSize(4);
  }

  @Test
  void theTokenIsFetchedOnceForManyCalls() {
    PeerApi api = rig.tokenApi(this::fetch);
    for (int call = 0; call < 5; call++) {
      api.list(null, null, null);
    }
    assertThat(fetched).hasValue(1);
  }

  @Test
  @Tag("proves:newer-token-kept")
  void aTokenRevokedUnderManyCallsIsRenewedOnce() throws Exception {
    int threads = 16;
    CountDownLatch allRefused = new CountDownLatch(threads);
    rig.peer.always(
        (request, connection) -> {
          if (!request.query().getOrDefault("access_token", "").equals("token+1")) {
            return Answer.json("{\"code\":0}").to(request, connection);
          }
          allRefused.countDown();
          try {
            allRefused.await();
          } catch (InterruptedException stopped) {
            return false;
          }
          return REFUSED.to(request, connection);
        });
    PeerApi api = rig.tokenApi(this::fetch);

    ExecutorService callers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<ThingsReply>> calls = new ArrayList<>();
      for (int call = 0; call < threads; call++) {
        calls.add(callers.submit(() -> api.add(PeerFixture.thing("a"))));
      }
      for (Future<ThingsReply> call : calls) {
        assertThat(call.get().code).isZero();
      }
    } finally {
      callers.shutdownNow();
    }
    assertThat(fetched).hasValue(2);
    assertThat(rig.peer.received()).hasSize(2 * threads);
  }

  @Test
  void aFailingTokenCallFailsTheCallWithoutSendingIt() {
    AuthenticationFailedException refusal =
        new AuthenticationFailedException(ErrorDetails.of("no token").build());

    assertThatThrownBy(
            () ->
                rig.tokenApi(
                        () -> {
                          throw refusal;
                        })
                    .add(PeerFixture.thing("a")))
        .isSameAs(refusal);
    assertThat(rig.peer.received()).isEmpty();
  }

  @Test
  @Tag("proves:one-deadline")
  void aTokenCallInsideACallSharesItsDeadline() throws ExecutionException, InterruptedException {
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    PeerApi tokenCalls = client.api(PeerApi.SPEC, rig.base());
    TokenSource tokens =
        rig.tokens(
            () -> {
              tokenCalls.list("token", null, null);
              return fetch();
            });
    PeerApi api =
        client.api(PeerApi.SPEC, rig.base(), ApiOptions.withToken(tokens, PeerFixture.BOTH));
    // The first token call costs 20 of the 30 seconds; the call itself would wait 20 more.
    rig.peer.then(
        Answer.reply(429, "", "Retry-After: 20"),
        Answer.json("{\"code\":0}"),
        Answer.reply(429, "", "Retry-After: 20"));

    assertThatThrownBy(() -> api.list("main", null, null)).isInstanceOf(RecruitingException.class);
    assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(20));

    // A token call that would outlast the call is given up at the call's deadline.
    rig.time.advance(Duration.ofHours(3));
    rig.peer.then(
        Answer.reply(503, "", "Retry-After: 29"), Answer.reply(503, "", "Retry-After: 2"));
    assertThatThrownBy(() -> api.list("main", null, null))
        .isInstanceOf(PlatformUnavailableException.class);
    assertThat(rig.time.pauses()).hasSize(2);
  }

  @Test
  void theDeadlineMayPassBeforeTheCallIsSent() {
    PeerApi api =
        rig.tokenApi(
            () -> {
              rig.time.advance(Duration.ofSeconds(31));
              return fetch();
            });

    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("before it was sent");
    assertThat(rig.peer.received()).isEmpty();
  }
}
