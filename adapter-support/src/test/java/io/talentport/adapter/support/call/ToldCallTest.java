package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.listener.RecordingListener;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.CapturedLogs;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerEnvelope;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.PeerReply;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.core.ConnectOptions;
import io.talentport.core.OperationState;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.StartedAttempt;
import io.talentport.core.listener.TokenRenewal;
import io.talentport.core.port.ResumeRecords;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What listeners are told of calls, and what is known of them afterwards. */
@Timeout(60)
class ToldCallTest {

  private static final Answer SUCCESS = Answer.reply(200, "{\"code\":0}", "X-Request-Id: r-7");
  private static final Answer TOO_MANY =
      Answer.reply(200, "{\"code\":105}", "X-Request-Id: r-8", "Retry-After: 20");

  private final RecordingListener heard = new RecordingListener();
  private PeerFixture rig;
  private PlatformClient client;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
    rig.listeners =
        PlatformListeners.of(
            "peerland", ConnectOptions.builder().tenant("acme").addListener(heard).build());
    client = rig.client(PeerFixture.options(), rig.time);
  }

  @AfterEach
  void stop() throws IOException {
    client.close();
    rig.close();
  }

  private PeerApi api(ApiOptions options) {
    return client.api(PeerApi.SPEC, rig.base(), options.port(ResumeRecords.class));
  }

  private PeerApi api() {
    return api(ApiOptions.withoutToken());
  }

  private static CallTarget target(String operation, boolean write) {
    return CallTarget.builder()
        .platform("peerland")
        .tenant("acme")
        .operation(operation)
        .port(ResumeRecords.class)
        .write(write)
        .build();
  }

  private static CompletedAttempt.Builder attempt(int number, CallOutcome outcome) {
    return CompletedAttempt.builder()
        .target(target("listThings", false))
        .number(number)
        .outcome(outcome)
        .codeDocumented(false)
        .httpStatus(200)
        .duration(Duration.ZERO);
  }

  private static CompletedCall.Builder call(CallOutcome outcome, int attempts) {
    return CompletedCall.builder()
        .target(target("listThings", false))
        .outcome(outcome)
        .attempts(attempts)
        .codeDocumented(false)
        .duration(Duration.ZERO)
        .quotaWait(Duration.ZERO);
  }

  private static StartedAttempt started(int number) {
    return StartedAttempt.builder().target(target("listThings", false)).number(number).build();
  }

  private OperationState state() {
    assertThat(client.operations()).hasSize(1);
    return client.operations().get(0);
  }

  @Test
  void aSuccessIsTheCallItsAttemptAndItsEndWithTheRequestId() {
    rig.peer.always(SUCCESS);

    api().list(null, null, null);

    assertThat(heard.events())
        .containsExactly(
            target("listThings", false),
            started(1),
            attempt(1, CallOutcome.SUCCESS).requestId("r-7").build(),
            call(CallOutcome.SUCCESS, 1).requestId("r-7").build());
    rig.time.advance(Duration.ofMinutes(3));
    assertThat(state())
        .isEqualTo(
            OperationState.builder()
                .operation("listThings")
                .closedFor(Duration.ZERO)
                .lastOutcome(CallOutcome.SUCCESS)
                .lastEndedAt(rig.time.now().minus(Duration.ofMinutes(3)))
                .build());
  }

  @Test
  void aRepeatIsToldBeforeItsPause() {
    rig.peer.then(Answer.reply(503, "", "Retry-After: 9")).always(SUCCESS);

    api().list(null, null, null);

    assertThat(heard.only(PlannedRetry.class))
        .isEqualTo(
            PlannedRetry.builder()
                .target(target("listThings", false))
                .failedAttempts(1)
                .category(FailureCategory.UNAVAILABLE)
                .pause(Duration.ofSeconds(9))
                .build());
    assertThat(heard.events())
        .element(2)
        .isEqualTo(
            attempt(1, CallOutcome.REFUSED)
                .category(FailureCategory.UNAVAILABLE)
                .httpStatus(503)
                .build());
    assertThat(heard.only(CompletedCall.class))
        .isEqualTo(
            call(CallOutcome.SUCCESS, 2).requestId("r-7").duration(Duration.ofSeconds(9)).build());
    assertThat(client.retriesLeft()).isEqualTo(19);
  }

  @Test
  void aRefusalHasItsCodeAndWhetherThePagesKnowIt() {
    rig.peer.then(Answer.json("{\"code\":109}"), Answer.json("{\"code\":4711}"));
    PeerApi api = api();

    assertThatThrownBy(() -> api.list(null, null, null)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> api.list(null, null, null)).isNotNull();

    assertThat(heard.all(CompletedCall.class))
        .extracting(
            CompletedCall::outcome,
            one -> one.platformCode().orElseThrow(),
            CompletedCall::codeDocumented)
        .containsExactly(
            tuple(CallOutcome.REFUSED, "109", true), tuple(CallOutcome.REFUSED, "4711", false));
  }

  @Test
  void aQuotaTellsOfThePlatformsRefusalOfTheWaitAndOfACallWithoutTime() {
    rig.peer.then(TOO_MANY, TOO_MANY).always(SUCCESS);
    PeerApi api = api();
    PeerApi hurried =
        client.api(
            PeerApi.SPEC,
            rig.base(),
            ApiOptions.withoutToken()
                .port(ResumeRecords.class)
                .within(CallLimit.of(Duration.ofSeconds(5))));

    // The second refusal asks for more time than is left.
    assertThatThrownBy(() -> api.list(null, null, null)).isInstanceOf(RateLimitedException.class);
    assertThat(state().closedFor()).isEqualTo(Duration.ofSeconds(20));
    assertThat(state().lastCategory()).contains(FailureCategory.RATE);
    assertThatThrownBy(() -> hurried.list(null, null, null))
        .isInstanceOf(RateLimitedException.class);
    api.list(null, null, null);

    QuotaRejection.Builder rejection =
        QuotaRejection.builder()
            .target(target("listThings", false))
            .retryAfter(Duration.ofSeconds(20));
    assertThat(heard.all(QuotaRejection.class))
        .containsExactly(
            rejection.byPlatform(true).build(),
            rejection.byPlatform(true).build(),
            rejection.byPlatform(false).build());
    assertThat(heard.only(QuotaWait.class).waited()).isEqualTo(Duration.ofSeconds(20));
    assertThat(heard.all(CompletedCall.class))
        .extracting(CompletedCall::outcome, CompletedCall::attempts, CompletedCall::quotaWait)
        .containsExactly(
            tuple(CallOutcome.REFUSED, 2, Duration.ZERO),
            tuple(CallOutcome.NOT_SENT, 0, Duration.ZERO),
            tuple(CallOutcome.SUCCESS, 1, Duration.ofSeconds(20)));
  }

  @Test
  void aTokenIsToldToTheCallThatNeededIt() {
    rig.peer.then(Answer.json("{\"code\":100}")).always(SUCCESS);

    api(ApiOptions.withToken(rig.tokens(() -> rig.token("t-1")), PeerFixture.BOTH))
        .add(PeerFixture.thing("a"));

    assertThat(heard.all(TokenRenewal.class))
        .hasSize(2)
        .allSatisfy(
            renewal -> {
              assertThat(renewal.successful()).isTrue();
              assertThat(renewal.expiresAt()).contains(rig.time.now().plus(Duration.ofHours(2)));
              assertThat(renewal.tenant()).contains("acme");
            });
    assertThat(heard.only(PlannedRetry.class).pause()).isZero();
    assertThat(heard.only(PlannedRetry.class).category()).isEqualTo(FailureCategory.TOKEN);
    assertThat(heard.only(CompletedCall.class).attempts()).isEqualTo(2);
    assertThat(heard.only(CompletedCall.class).target()).isEqualTo(target("addThing", true));
  }

  @Test
  void aCallWithoutATokenIsNotSent() {
    TokenEndpoint broken =
        () -> {
          throw new AuthenticationFailedException(
              ErrorDetails.of("no").platform("peerland").platformCode("101").build());
        };

    assertThatThrownBy(
            () ->
                api(ApiOptions.withToken(rig.tokens(broken), PeerFixture.BOTH))
                    .list(null, null, null))
        .isInstanceOf(AuthenticationFailedException.class);

    assertThat(heard.only(TokenRenewal.class).successful()).isFalse();
    assertThat(heard.only(TokenRenewal.class).category()).contains(FailureCategory.TOKEN);
    assertThat(heard.events())
        .last()
        .isEqualTo(
            call(CallOutcome.NOT_SENT, 0)
                .category(FailureCategory.TOKEN)
                .platformCode("101")
                .codeDocumented(true)
                .build());
    assertThat(state().lastOutcome()).contains(CallOutcome.NOT_SENT);
  }

  @Test
  void aWriteThatClosingCutOffIsToldBeforeTheEndOfItsCall() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    rig.peer.always(
        (request, connection) -> {
          client.close();
          closed.countDown();
          return false;
        });

    PeerApi api = api();
    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);

    assertThat(heard.events())
        .containsSubsequence("closed during addThing", heard.only(CompletedCall.class));
    assertThat(heard.only(CompletedCall.class).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    assertThat(state().lastCategory()).contains(FailureCategory.UNKNOWN_OUTCOME);
    closed.await();
    assertThat(client.connectionsInUse()).isZero();
  }

  @Test
  void anErrorOfAListenerHidesNoWriteThatSucceeded() {
    CallListener broken =
        new CallListener() {
          @Override
          public void onAttempt(CompletedAttempt attempt) {
            throw new StackOverflowError();
          }
        };
    rig.listeners =
        PlatformListeners.of(
            "peerland",
            ConnectOptions.builder().tenant("acme").addListener(broken).addListener(heard).build());
    client = rig.client(PeerFixture.options(), rig.time);
    rig.peer.always(SUCCESS);

    assertThat(api().add(PeerFixture.thing("a")).code).isZero();

    assertThat(heard.only(CompletedAttempt.class).outcome()).isEqualTo(CallOutcome.SUCCESS);
    assertThat(heard.only(CompletedCall.class).outcome()).isEqualTo(CallOutcome.SUCCESS);
  }

  @Test
  void aSuccessWhoseRequestIdCannotBeReadIsToldWithoutIt() {
    rig.peer.always(Answer.json("{\"code\":0}"));

    assertThat(breaking(Breakage.REQUEST_ID).add(PeerFixture.thing("a")).code).isZero();

    assertThat(heard.only(CompletedAttempt.class).outcome()).isEqualTo(CallOutcome.SUCCESS);
    assertThat(heard.only(CompletedCall.class).outcome()).isEqualTo(CallOutcome.SUCCESS);
    assertThat(heard.only(CompletedCall.class).requestId()).isEmpty();
  }

  @Test
  void aWriteThatAnErrorBrokeOffMayHaveBeenExecutedAndIsLogged() {
    rig.peer.always(SUCCESS);
    PeerApi api = breaking(Breakage.REPLY);

    try (CapturedLogs logs = CapturedLogs.start()) {
      assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
          .isInstanceOf(StackOverflowError.class);

      assertThat(logs.text())
          .contains(
              "peerland [acme] addThing: it is not known whether the platform executed the write,"
                  + " which StackOverflowError broke off")
          .doesNotContain("marker");
    }

    assertThat(heard.only(CompletedAttempt.class).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    assertThat(heard.only(CompletedCall.class).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    assertThat(state().lastOutcome()).contains(CallOutcome.UNKNOWN);
  }

  @Test
  void aReadThatAnErrorBrokeOffHasFailed() {
    rig.peer.always(SUCCESS);
    PeerApi api = breaking(Breakage.REPLY);

    try (CapturedLogs logs = CapturedLogs.start()) {
      assertThatThrownBy(() -> api.list(null, null, null)).isInstanceOf(StackOverflowError.class);

      assertThat(logs.text()).doesNotContain("it is not known");
    }

    assertThat(heard.only(CompletedCall.class).outcome()).isEqualTo(CallOutcome.FAILED);
  }

  /** What of a reply cannot be read. */
  private enum Breakage {
    REPLY,
    REQUEST_ID
  }

  /** An API whose replies end in an error of the JVM. */
  private PeerApi breaking(Breakage breakage) {
    PeerEnvelope envelope = new PeerEnvelope();
    EnvelopeReader<PeerReply> broken =
        new EnvelopeReader<>() {
          @Override
          public Class<PeerReply> type() {
            return envelope.type();
          }

          @Override
          public EnvelopeResult interpret(PeerReply reply) {
            breakIf(Breakage.REPLY);
            return envelope.interpret(reply);
          }

          @Override
          public Optional<String> requestId(Function<String, Optional<String>> header) {
            return envelope.requestId(header);
          }

          @Override
          public @Nullable String requestId(PeerReply reply) {
            breakIf(Breakage.REQUEST_ID);
            return null;
          }

          private void breakIf(Breakage here) {
            if (breakage == here) {
              throw new StackOverflowError("marker-text");
            }
          }
        };
    client =
        new PlatformClient(
            "peerland",
            PeerFixture.options(),
            broken,
            rig.time,
            rig.listeners,
            PeerFixture.nothingShared());
    return api();
  }

  @Test
  void aCallOfAClosedPlatformIsNotSent() {
    PeerApi api = api();
    client.close();

    assertThatThrownBy(() -> api.list(null, null, null)).isNotNull();

    assertThat(heard.events())
        .containsExactly(
            target("listThings", false),
            call(CallOutcome.NOT_SENT, 0).category(FailureCategory.CONFIGURATION).build());
  }

  @Test
  @Tag("proves:listener-facts")
  void aRequestIdThatRepeatsWhatWasSentIsMasked() {
    rig.peer.always(Answer.reply(200, "{\"code\":0}", "X-Request-Id: marker-query"));

    api().list(null, "marker-query", null);

    assertThat(heard.only(CompletedCall.class).requestId()).contains("***");
  }

  @Test
  @Tag("proves:view-deadline")
  void aLimitShortensACallWhateverTheSettingsAllow() {
    ConnectionOptions patient = PeerFixture.options().withCallDeadline(Duration.ofHours(1));
    PeerApi limited =
        rig.client(patient, rig.time)
            .api(
                PeerApi.SPEC,
                rig.base(),
                ApiOptions.withoutToken()
                    .callDeadline(Duration.ofHours(2))
                    .within(CallLimit.of(Duration.ofSeconds(3))));
    rig.peer.always(Answer.reply(503, "", "Retry-After: 4"));

    assertThatThrownBy(() -> limited.list(null, null, null)).isNotNull();

    assertThat(rig.peer.received()).hasSize(1);
  }
}
