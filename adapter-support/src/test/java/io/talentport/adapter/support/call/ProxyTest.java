package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.token.AccessToken;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The peer is the proxy here; the platform behind it exists only as an address. */
@Timeout(60)
class ProxyTest {

  private Rig rig;

  @BeforeEach
  void start() throws IOException {
    rig = new Rig();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private PeerApi api(String base) {
    InetSocketAddress proxy = InetSocketAddress.createUnresolved("127.0.0.1", rig.peer.port());
    ConnectionOptions options =
        Rig.options(Duration.ofSeconds(5), Duration.ofSeconds(30), proxy, 1_000_000);
    return rig.client(options, rig.time)
        .api(PeerApi.class, BaseUrl.of("key", base), rig.tokens(this::token), Rig.BOTH);
  }

  private AccessToken token() {
    return rig.token("tok/en==");
  }

  @Test
  void aPlainRequestGoesThroughTheProxyWithItsWholeAddressQueryAndCredential() {
    PeerApi api = api("http://127.9.9.9:8099/prefix");
    api.list("eyJ+==", null, 5);
    api.add(Rig.thing("张三"));

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
    assertThat(write.connection()).isEqualTo(read.connection());
  }

  @Test
  void aTunnelIsAskedForWithoutAnythingOfTheRequest() {
    rig.peer.always(Answer.reply(407, "{\"code\":0}", "Proxy-Authenticate: Basic realm=\"x\""));
    PeerApi api = api("https://127.9.9.9:8443/prefix");

    assertThatThrownBy(() -> api.add(Rig.thing("marker-name")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("The proxy refused a connection to https://127.9.9.9:8443")
        .hasMessageContaining("407")
        .hasMessageContaining("Nothing was sent");

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
      assertThatThrownBy(() -> api("https://127.9.9.9:8443").add(Rig.thing("a")))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("Nothing was sent");
    }
  }

  @Test
  void aRefusalWithoutEndIsNotKept() {
    CountDownLatch hungUp = new CountDownLatch(1);
    rig.peer.always(
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n");
          return Answer.flood(connection, hungUp);
        });

    assertThatThrownBy(() -> api("https://127.9.9.9:8443").add(Rig.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("it answered 403");
    assertThat(hungUp.getCount()).isZero();
  }

  @Test
  void aTunnelWithoutTlsBehindItIsAFailedConnection() {
    rig.peer.always(
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 200 Established\r\n\r\nthis is not TLS at all\r\n");
          return false;
        });

    assertThatThrownBy(() -> api("https://127.9.9.9:8443").add(Rig.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("No connection to https://127.9.9.9:8443");
  }

  @Test
  void aProxyThatIsNotThereIsAFailedConnection() throws IOException {
    PeerApi api = api("https://127.9.9.9:8443");
    rig.peer.close();

    assertThatThrownBy(() -> api.add(Rig.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .isInstanceOf(RecruitingException.class)
        .hasMessageContaining("Check the network, the proxy and base-url");
  }
}
