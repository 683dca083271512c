package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.RequestLine;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That calls go through the gate of their own operation, and that refusals close it. */
@Timeout(30)
class PipelineQuotaTest {

  private interface LimitedApi {

    SpecApi<LimitedApi> SPEC = SpecApi.of(LimitedApi.class).reply(ThingsReply::new).build();

    @SpecOperation(
        id = "twoASecond",
        retrySafe = true,
        quotas = @SpecQuota(permits = 2, period = "PT1S"),
        errors =
            @SpecError(
                code = "105",
                category = ErrorCategory.RATE,
                meaning = "Too many calls.",
                remedy = "Ask less often."))
    @RequestLine("GET /limited")
    ThingsReply limited();

    @SpecOperation(id = "unlimited", retrySafe = true)
    @RequestLine("GET /unlimited")
    ThingsReply unlimited();
  }

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private LimitedApi api(double share, Duration deadline) {
    return client(share, deadline).api(LimitedApi.SPEC, rig.base());
  }

  private PlatformClient client(double share, Duration deadline) {
    return rig.client(
        new ConnectionOptions(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            deadline,
            1,
            share,
            false,
            null,
            1_000_000,
            64),
        rig.time);
  }

  @Test
  void apisOfOneClientShareTheQuotaOfAnOperation() {
    PlatformClient client = client(1, Duration.ofMinutes(1));
    LimitedApi one = client.api(LimitedApi.SPEC, rig.base());
    LimitedApi other = client.api(LimitedApi.SPEC, rig.base());
    for (int call = 0; call < 3; call++) {
      one.limited();
      other.limited();
    }

    // All but the first of the six wait for half a second, and for what is left unused.
    assertThat(waited()).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(2_650));
  }

  private Duration waited() {
    return rig.time.pauses().stream().reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void callsPassAtThePaceOfTheirOwnOperationsQuota() {
    LimitedApi api = api(1, Duration.ofMinutes(1));
    for (int call = 0; call < 5; call++) {
      api.limited();
      api.unlimited();
    }

    // Four of the five wait for half a second, and for the part of the quota that is left unused.
    assertThat(waited()).isBetween(Duration.ofMillis(2_000), Duration.ofMillis(2_100));
    assertThat(rig.peer.received()).hasSize(10);
  }

  @Test
  void aProcessWithHalfAShareWaitsTwiceAsLong() {
    LimitedApi api = api(0.5, Duration.ofMinutes(1));
    for (int call = 0; call < 5; call++) {
      api.limited();
    }

    assertThat(waited()).isBetween(Duration.ofMillis(4_000), Duration.ofMillis(4_200));
  }

  @Test
  void aRefusalHoldsTheNextCallsOfThisOperationBackForTheTimeAsked() {
    LimitedApi api = api(1000, Duration.ofMinutes(1));
    rig.peer.then(Answer.reply(200, "{\"code\":105}", "Retry-After: 7"));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(api::limited)
        .satisfies(refused -> assertThat(refused.retryAfter()).hasValue(Duration.ofSeconds(7)));

    api.unlimited();
    assertThat(waited()).isZero();
    api.limited();
    assertThat(waited()).isEqualTo(Duration.ofSeconds(7));
    assertThat(rig.peer.received()).hasSize(3);
  }

  @Test
  void anotherRefusalHoldsNobodyBack() {
    LimitedApi api = api(1000, Duration.ofMinutes(1));
    rig.peer.then(Answer.reply(503, "", "Retry-After: 7"));
    assertThatExceptionOfType(RecruitingException.class).isThrownBy(api::limited);

    api.limited();
    assertThat(waited()).isZero();
  }

  @Test
  void aCallWhoseTurnComesAfterItsDeadlineIsNotSent() {
    LimitedApi api = api(1, Duration.ofMillis(300));
    api.limited();

    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(api::limited)
        .withMessageContaining("peerland twoASecond")
        .withMessageContaining("Nothing was sent");
    assertThat(rig.peer.received()).hasSize(1);
  }
}
