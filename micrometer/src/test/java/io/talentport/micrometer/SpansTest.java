package io.talentport.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a tracer exports of calls. */
class SpansTest {

  private static final CallTarget TOKEN =
      CallTarget.builder().platform("feishu").operation("getToken").write(false).build();

  private final RecordedSpans spans = new RecordedSpans();
  private final ObservationRegistry observations = spans.tracing(ObservationRegistry.create());
  private final MicrometerCallListener listener =
      MicrometerCallListener.of(new SimpleMeterRegistry(), observations);

  @AfterEach
  void noScopeStaysOpen() {
    assertThat(observations.getCurrentObservation()).isNull();
    assertThat(spans.tracer().currentSpan()).isNull();
  }

  @Test
  void aCallWithOneRetryIsASpanWithTwoChildrenAndItsEvents() {
    Events.retried(listener, Events.LOOKUP);

    SpanData call = spans.one("talentport batch-get-talent-ids");
    assertThat(spans.childrenOf(call))
        .hasSize(2)
        .allMatch(
            child -> RecordedSpans.name(child).equals("talentport batch-get-talent-ids attempt"))
        .extracting(child -> child.getAttributes().get(stringKey("attempt.number")))
        .containsExactly("1", "2");
    assertThat(spans.childrenOf(call))
        .extracting(RecordedSpans::isError)
        .containsExactly(true, false);
    assertThat(call.getEvents())
        .extracting(EventData::getName)
        .containsExactly(
            "waited 500 ms for the quota", "RateLimitedException, next attempt in 500 ms");
    assertThat(RecordedSpans.isError(call)).isFalse();
    assertThat(call.getAttributes().get(stringKey("request.id"))).isEqualTo("log-1");
    assertThat(call.getAttributes().get(stringKey("attempts"))).isEqualTo("2");
  }

  @Test
  void aRefusalUnderStatus200IsAnErrorWithoutTextOfThePlatformAndWithoutFrames() {
    Events.refusal(listener, Events.LOOKUP, "1002", true);

    SpanData attempt = spans.one("talentport batch-get-talent-ids attempt");
    assertThat(attempt.getAttributes().get(stringKey("http.status"))).isEqualTo("200");
    for (SpanData failed : spans.all()) {
      assertThat(RecordedSpans.isError(failed)).isTrue();
      assertThat(failed.getAttributes().get(stringKey("code"))).isEqualTo("1002");
      assertThat(failed.getEvents())
          .singleElement()
          .satisfies(
              exception -> {
                assertThat(exception.getAttributes().get(stringKey("exception.type")))
                    .isEqualTo("io.talentport.core.error.PermissionDeniedException");
                assertThat(exception.getAttributes().get(stringKey("exception.message")))
                    .isEqualTo("feishu batchGetTalentIds: The platform refused the request.");
                assertThat(exception.getAttributes().get(stringKey("exception.stacktrace")))
                    .doesNotContain("\tat ");
              });
    }
  }

  @Test
  void anUndocumentedCodeIsInNoSpan() {
    Events.refusal(listener, Events.LOOKUP, "Zhang San", false);

    assertThat(spans.all()).hasSize(2);
    assertThat(spans.text()).doesNotContain("Zhang");
  }

  @Test
  void theTokenCallOfACallIsItsChildAndItsRenewalAnEvent() {
    CallListener call = listener.onCallStarted(Events.LOOKUP);
    Events.success(listener, TOKEN);
    call.onTokenRenewal(Events.renewal());
    call.onTokenRenewal(Events.refusedRenewal());
    Events.attempt(call, Events.LOOKUP, 1);
    call.onCall(Events.ended(Events.LOOKUP, 1).build());

    SpanData outer = spans.one("talentport batch-get-talent-ids");
    assertThat(spans.childrenOf(outer))
        .extracting(RecordedSpans::name)
        .containsExactly("talentport get-token", "talentport batch-get-talent-ids attempt");
    assertThat(spans.childrenOf(spans.one("talentport get-token"))).hasSize(1);
    assertThat(outer.getEvents())
        .extracting(EventData::getName)
        .containsExactly("token renewed in 500 ms", "no token: AuthenticationFailedException");
  }

  @Test
  void aCallIsTheChildOfWhatItsCallerObserves() {
    Observation.createNotStarted("submit form", observations)
        .observe(() -> Events.success(listener, Events.LOOKUP));

    assertThat(spans.childrenOf(spans.one("submit form")))
        .extracting(RecordedSpans::name)
        .containsExactly("talentport batch-get-talent-ids");
  }

  @Test
  void tenantAndPortAreAttributes() {
    Events.success(listener, Events.LOOKUP_OF_ACME);

    assertThat(spans.all())
        .hasSize(2)
        .allSatisfy(
            span -> {
              assertThat(span.getAttributes().get(stringKey("tenant"))).isEqualTo("acme");
              assertThat(span.getAttributes().get(stringKey("port"))).isEqualTo("TalentLookup");
              assertThat(span.getAttributes().get(stringKey("outcome"))).isEqualTo("SUCCESS");
            });
  }
}
