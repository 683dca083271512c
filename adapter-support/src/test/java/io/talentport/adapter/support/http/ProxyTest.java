package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.CapturedLogs;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.Received;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The peer is the proxy here; the platform behind it exists only as an address. */
@Timeout(60)
class ProxyTest {

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private PeerApi api(String base) {
    InetSocketAddress proxy = InetSocketAddress.createUnresolved("127.0.0.1", rig.peer.port());
    ConnectionOptions options =
        PeerFixture.options(Duration.ofSeconds(5), Duration.ofSeconds(30), proxy, 1_000_000);
    return rig.client(options, rig.time)
        .api(
            PeerApi.SPEC,
            BaseUrl.of("key", base),
            ApiOptions.withToken(rig.tokens(this::token), PeerFixture.BOTH));
  }

  private AccessToken token() {
    return rig.token("tok/en==");
  }

  @Test
  void aPlainRequestGoesThroughTheProxyWithItsWholeAddressQueryAndCredential() {
    PeerApi api = api("http://127.9.9.9:8099/prefix");
    api.list("eyJ+==", null, 5);
    api.add(PeerFixture.thing("张三"));

    Received read = rig.peer.received().get(0);
    assertThat(read.target())
        .isEqualTo(
            "http://127.9.9.9:8099/prefix/things?page_token=eyJ%2B%3D%3D&page_size=5"
                + "&access_token=tok%2Fen%3D%3D");
    assertThat(read.headers())
        .containsEntry("Host", "127.9.9.9:8099")
        .containsEntry("Authorization", "Bearer tok/en==");
    Received write = rig.peer.received().get(1);
    assertThat(write.target())
        .isEqualTo("http://127.9.9.9:8099/prefix/things?access_token=tok%2Fen%3D%3D");
    assertThat(write.text()).isEqualTo("{\"id\":\"张三\"}");
    assertThat(read.headers()).doesNotContainKey("Proxy-Authorization");
  }

  private PeerApi apiAs(String user, String password, String base) {
    ConnectionOptions options =
        new ConnectionOptions(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            3,
            1000,
            false,
            new ProxyAccess(
                InetSocketAddress.createUnresolved("127.0.0.1", rig.peer.port()), user, password),
            1_000_000,
            64);
    return rig.client(options, rig.time).api(PeerApi.SPEC, BaseUrl.of("key", base));
  }

  @Test
  @Tag("D4")
  void theProxyIsAskedWithUserAndPassword() {
    PeerApi plain = apiAs("liu", "马克:pass", "http://127.9.9.9:8099");
    plain.list(null, null, null);
    PeerApi secure = apiAs("liu", "马克:pass", "https://127.9.9.9:8443");
    rig.peer.always(Answer.reply(403, ""));
    assertThatThrownBy(() -> secure.add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class);

    String expected =
        "Basic "
            + Base64.getEncoder().encodeToString("liu:马克:pass".getBytes(StandardCharsets.UTF_8));
    assertThat(rig.peer.received())
        .extracting(Received::method)
        .startsWith("GET", "CONNECT")
        .doesNotContain("POST");
    assertThat(rig.peer.received())
        .allSatisfy(
            request ->
                assertThat(request.headers()).containsEntry("Proxy-Authorization", expected));
    assertThat(rig.peer.received().get(1).target()).isEqualTo("127.9.9.9:8443");
  }

  @ParameterizedTest
  @Tag("D4")
  @CsvSource({
    "https://open.feishu.cn, open.feishu.cn:443",
    "https://localhost:8443/prefix, localhost:8443",
    "https://api_gateway.corp:8443, api_gateway.corp:8443",
    "https://[::1]:8443, [::1]:8443",
  })
  void aProxyWithAPasswordIsAskedForATunnelToTheHostByItsName(String base, String tunnel) {
    rig.peer.always(Answer.reply(403, ""));

    assertThatThrownBy(() -> apiAs("liu", "pass", base).add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class);

    assertThat(rig.peer.received())
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(request.method()).isEqualTo("CONNECT");
              assertThat(request.target()).isEqualTo(tunnel);
            });
  }

  @Test
  @Tag("D4")
  void aProxyThatRefusesThePasswordIsNotTakenForThePlatform() {
    rig.peer.always(Answer.reply(407, "", "Proxy-Authenticate: Basic realm=\"x\""));

    for (String base : List.of("http://127.9.9.9:8099", "https://127.9.9.9:8443")) {
      assertThatThrownBy(() -> apiAs("liu", "wrong", base).add(PeerFixture.thing("a")))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("407")
          .hasMessageContaining("proxy-user and proxy-password")
          .hasMessageNotContaining("wrong");
    }
  }

  @Test
  @Tag("D4")
  void theProxysPasswordReachesNoLogAtAnyLevel() {
    try (CapturedLogs logs = CapturedLogs.start()) {
      apiAs("marker-user", "marker-pass", "http://127.9.9.9:8099").list(null, null, null);
      rig.peer.always(Answer.reply(407, "", "Proxy-Authenticate: Basic realm=\"x\""));
      assertThatThrownBy(
              () ->
                  apiAs("marker-user", "marker-pass", "https://127.9.9.9:8443")
                      .add(PeerFixture.thing("a")))
          .isInstanceOf(PlatformUnavailableException.class);

      assertThat(logs.text())
          .isNotEmpty()
          .doesNotContain("marker-user", "marker-pass")
          .doesNotContain(
              Base64.getEncoder()
                  .encodeToString("marker-user:marker-pass".getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(
            new ProxyAccess(
                    InetSocketAddress.createUnresolved("h", 1), "marker-user", "marker-pass")
                .toString())
        .doesNotContain("marker");
  }

  @Test
  void aTunnelIsAskedForWithoutAnythingOfTheRequest() {
    rig.peer.always(Answer.reply(407, "{\"code\":0}", "Proxy-Authenticate: Basic realm=\"x\""));
    PeerApi api = api("https://127.9.9.9:8443/prefix");

    assertThatThrownBy(() -> api.add(PeerFixture.thing("marker-name")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("The proxy refused a connection to https://127.9.9.9:8443")
        .hasMessageContaining("407")
        .hasMessageContaining("Nothing was sent to the platform");

    assertThat(rig.peer.received())
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(request.method()).isEqualTo("CONNECT");
              assertThat(request.target()).isEqualTo("127.9.9.9:8443");
              assertThat(request.headers()).doesNotContainKey("Authorization");
              assertThat(request.headers().toString()).doesNotContain("tok/en", "marker-name");
            });
  }

  @Test
  void whateverAProxySaysInsteadOfATunnelIsNotTakenForThePlatform() {
    for (Answer answer :
        new Answer[] {
          Answer.reply(403, "{\"code\":0}"),
          Answer.reply(502, "<html>"),
          Answer.reply(302, "", "Location: http://login.example"),
          Answer.reset()
        }) {
      rig.peer.always(answer);
      assertThatThrownBy(() -> api("https://127.9.9.9:8443").add(PeerFixture.thing("a")))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("Nothing was sent");
    }
  }

  @Test
  void aRefusalWithoutEndIsNotKept() throws InterruptedException {
    CountDownLatch hungUp = new CountDownLatch(1);
    rig.peer.always(
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n");
          return Answer.flood(connection, hungUp);
        });

    assertThatThrownBy(() -> api("https://127.9.9.9:8443").add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("it answered 403");
    assertThat(hungUp.await(30, TimeUnit.SECONDS)).as("the connection was given up").isTrue();
  }

  @Test
  void aTunnelWithoutTlsBehindItIsAFailedConnection() {
    rig.peer.always(
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 200 Established\r\n\r\nthis is not TLS at all\r\n");
          return false;
        });

    assertThatThrownBy(() -> api("https://127.9.9.9:8443").add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("No connection to https://127.9.9.9:8443");
  }

  @Test
  void aProxyThatIsNotThereIsAFailedConnection() throws IOException {
    PeerApi api = api("https://127.9.9.9:8443");
    rig.peer.close();

    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .isInstanceOf(RecruitingException.class)
        .hasMessageContaining("Check the network, the proxy and base-url");
  }
}
