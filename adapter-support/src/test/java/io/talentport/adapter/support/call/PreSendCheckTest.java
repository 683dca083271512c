package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands between a call's turn and its being sent. */
class PreSendCheckTest {

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @Test
  void aCallIsCheckedOnceMoreBeforeItIsSent() {
    AtomicInteger checks = new AtomicInteger();
    PeerApi api =
        rig.client(PeerFixture.options(), rig.time)
            .api(
                PeerApi.SPEC,
                rig.base(),
                ApiOptions.withToken(rig.tokens(() -> rig.token("t")), PeerFixture.BOTH)
                    .preSendCheck(
                        () -> {
                          if (checks.incrementAndGet() == 2) {
                            throw new RateLimitedException(
                                ErrorDetails.of("too late").build(), null);
                          }
                        }));

    api.add(PeerFixture.thing("a"));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> api.add(PeerFixture.thing("b")))
        .withMessageContaining("too late");

    assertThat(checks).hasValue(2);
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  void aClosedConnectionFetchesNoTokenAndPausesNoMore() {
    AtomicInteger fetched = new AtomicInteger();
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    TimeSource time = client.time();
    PeerApi api =
        client.api(
            PeerApi.SPEC,
            rig.base(),
            ApiOptions.withToken(
                rig.tokens(
                    () -> {
                      fetched.incrementAndGet();
                      return rig.token("t");
                    }),
                PeerFixture.BOTH));
    assertThat(time.nanos()).isEqualTo(rig.time.nanos());
    assertThat(time.now()).isEqualTo(rig.time.now());

    client.close();

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> api.add(PeerFixture.thing("a")))
        .withMessageContaining("was closed");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> time.pause(Duration.ofHours(1)));
    assertThat(fetched).hasValue(0);
  }
}
