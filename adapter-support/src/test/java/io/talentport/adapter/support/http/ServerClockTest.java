package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ServerClockTest {

  private static final Instant ARRIVAL = Instant.parse("2026-01-01T00:00:00Z");

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 01 Jan 2026 00:00:00 GMT | PT0S",
        "Thu, 01 Jan 2026 00:02:03 GMT | PT2M3S",
        "Wed, 31 Dec 2025 23:59:30 GMT | PT-30S",
        "Thu, 1 Jan 2026 08:00:01 +0800 | PT1S",
      })
  void theDifferenceIsThatOfTheTwoClocks(String date, Duration ahead) {
    assertThat(new ServerClock(date, ARRIVAL).ahead()).contains(ahead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "0",
        "2026-01-01T00:00:00Z",
        "Fri, 01 Jan 2026 00:00:00 GMT",
        "Thu, 32 Jan 2026 00:00:00 GMT",
      })
  void whatIsNoDateTellsNothing(String date) {
    assertThat(new ServerClock(date, ARRIVAL).ahead()).isEmpty();
  }

  @Test
  void beforeAnyReplyNothingIsKnown() {
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);

    assertThat(client.clockSkew()).isEmpty();
  }

  @Test
  void theNewestReplyWithADateCountsAlsoIfItIsARefusal() {
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    PeerApi api = client.api(PeerApi.SPEC, rig.base());
    rig.peer.then(
        Answer.reply(200, "{\"code\":0}", "Date: Thu, 01 Jan 2026 00:00:05 GMT"),
        Answer.reply(400, "{\"code\":103}", "Date: Thu, 01 Jan 2026 00:03:00 GMT"),
        Answer.reply(200, "{\"code\":0}"));

    api.list(null, null, null);
    assertThat(client.clockSkew()).contains(Duration.ofSeconds(5));
    assertThatThrownBy(() -> api.list(null, null, null)).isInstanceOf(RecruitingException.class);
    assertThat(client.clockSkew()).contains(Duration.ofMinutes(3));
    api.list(null, null, null);
    assertThat(client.clockSkew()).contains(Duration.ofMinutes(3));
  }

  @Test
  void theTimeThatPassesAfterTheReplyIsNoDifference() {
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    PeerApi api = client.api(PeerApi.SPEC, rig.base());
    rig.peer.then(Answer.reply(200, "{\"code\":0}", "Date: Thu, 01 Jan 2026 00:00:05 GMT"));
    api.list(null, null, null);

    rig.time.advance(Duration.ofHours(3));

    assertThat(client.clockSkew()).contains(Duration.ofSeconds(5));
  }

  @Test
  void aProxysClockIsNotTakenForThePlatforms() {
    InetSocketAddress proxy = InetSocketAddress.createUnresolved("127.0.0.1", rig.peer.port());
    PlatformClient client =
        rig.client(
            PeerFixture.options(Duration.ofSeconds(5), Duration.ofSeconds(30), proxy, 1_000_000),
            rig.time);
    rig.peer.always(Answer.reply(502, "", "Date: Thu, 01 Jan 2026 05:00:00 GMT"));
    PeerApi api = client.api(PeerApi.SPEC, BaseUrl.of("key", "https://127.9.9.9:8443"));

    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class);

    assertThat(rig.peer.received()).isNotEmpty();
    assertThat(client.clockSkew()).isEmpty();
  }
}
