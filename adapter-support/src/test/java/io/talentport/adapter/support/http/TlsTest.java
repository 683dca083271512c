package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.Peer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.SelfSignedKeys;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.PlatformUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("slow")
class TlsTest {

  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String TRUST_PASSWORD = "javax.net.ssl.trustStorePassword";
  private static final String KEY_STORE = "javax.net.ssl.keyStore";
  private static final String KEY_PASSWORD = "javax.net.ssl.keyStorePassword";

  @TempDir static Path directory;
  private static Path loopback;
  private static Path elsewhere;

  @BeforeAll
  static void makeCertificates() throws Exception {
    loopback = SelfSignedKeys.store(directory, "loopback", "san=ip:127.0.0.1");
    elsewhere = SelfSignedKeys.store(directory, "elsewhere", "san=dns:elsewhere.example");
  }

  @AfterEach
  void trustNobodyNew() {
    List.of(TRUST_STORE, TRUST_PASSWORD, KEY_STORE, KEY_PASSWORD, "https.protocols")
        .forEach(System::clearProperty);
  }

  @Test
  @Tag("proves:tls-verified")
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (PeerFixture rig = rig(loopback)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("No connection to https://127.0.0.1")
          .hasMessageContaining("Nothing was sent");
      assertThat(rig.peer.received()).isEmpty();
    }
  }

  @Test
  @Tag("proves:tls-verified")
  void aTrustedCertificateOfAnotherHostIsRefused() throws Exception {
    trust(elsewhere);
    try (PeerFixture rig = rig(elsewhere)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("No connection to https://127.0.0.1");
      assertThat(rig.peer.received()).isEmpty();
    }
  }

  @Test
  void aTrustedCertificateOfTheHostIsAccepted() throws Exception {
    trust(loopback);
    try (PeerFixture rig = rig(loopback)) {
      assertThat(call(rig).code).isZero();
      assertThat(rig.peer.only().text()).isEqualTo("{\"id\":\"over-tls\"}");
    }
  }

  @Test
  @Tag("C5")
  void theKeyStoreOfTheSystemPropertiesIsShownToAServerThatAsksForIt() throws Exception {
    trust(loopback);
    identify(loopback);
    try (PeerFixture rig = demandingRig(loopback)) {
      assertThat(call(rig).code).isZero();
      assertThat(call(rig).code).isZero();
    }
  }

  @Test
  @Tag("C5")
  void withoutAKeyStoreNothingWasExecutedAndTheRemedyNamesIt() throws Exception {
    trust(loopback);
    try (PeerFixture rig = demandingRig(loopback)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("client certificate")
          .hasMessageContaining("javax.net.ssl.keyStore")
          .hasMessageContaining("Nothing was");
      assertThat(rig.peer.received()).isEmpty();
    }
  }

  @Test
  @Tag("C5")
  void aKeyThatTheServerDoesNotKnowIsRefusedInTheSameWay() throws Exception {
    trust(loopback);
    identify(elsewhere);
    try (PeerFixture rig = demandingRig(loopback)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("client certificate");
      assertThat(rig.peer.received()).isEmpty();
    }
  }

  @Test
  @Tag("C5")
  void aKeyStoreThatCannotBeReadIsNamedBeforeAnythingIsSent() throws Exception {
    trust(loopback);
    System.setProperty(KEY_STORE, directory.resolve("missing.p12").toString());
    try (PeerFixture rig = rig(loopback)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("javax.net.ssl.*")
          .hasMessageContaining("javax.net.ssl.keyStore")
          .hasMessageNotContaining("missing.p12");
    }
  }

  @Test
  @Tag("C5")
  void theProtocolsOfTheSystemPropertiesAreTheOnesThatAreSpoken() throws Exception {
    trust(loopback);
    System.setProperty("https.protocols", "TLSv1.2");
    AtomicReference<String> spoken = new AtomicReference<>();
    try (PeerFixture rig = rig(loopback)) {
      rig.peer.always(
          (request, connection) -> {
            spoken.set(((SSLSocket) connection).getSession().getProtocol());
            return Answer.json("{\"code\":0}").to(request, connection);
          });

      assertThat(call(rig).code).isZero();
      assertThat(spoken).hasValue("TLSv1.2");
    }
  }

  @Test
  @Tag("G10")
  @Timeout(20)
  void aHandshakeThatDripsEndsWithTheConnectTimeout() throws Exception {
    ConnectionOptions options =
        new ConnectionOptions(
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            1,
            1000,
            false,
            null,
            1000,
            64);
    CountDownLatch dripped = new CountDownLatch(1);
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        PeerFixture rig = new PeerFixture()) {
      Thread dripping =
          new Thread(
              () -> {
                try (Socket connection = server.accept()) {
                  connection.getInputStream().read(new byte[4096]);
                  connection.getOutputStream().write(new byte[] {0x16, 3, 3, 0x40, 0});
                  connection.setSoTimeout(50);
                  while (true) {
                    try {
                      connection.getOutputStream().write(2);
                      if (connection.getInputStream().read() < 0) {
                        return;
                      }
                    } catch (SocketTimeoutException stillThere) {
                      dripped.countDown();
                    }
                  }
                } catch (IOException gone) {
                  return;
                }
              });
      dripping.start();
      PeerApi api =
          rig.client(options, TimeSource.system())
              .api(PeerApi.SPEC, BaseUrl.of("key", "https://127.0.0.1:" + server.getLocalPort()));

      assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("Nothing was sent");
      assertThat(dripped.getCount()).isZero();
    }
  }

  private static void identify(Path store) {
    System.setProperty(KEY_STORE, store.toString());
    System.setProperty(KEY_PASSWORD, SelfSignedKeys.PASSWORD);
  }

  private static ThingsReply call(PeerFixture rig) {
    BaseUrl base = BaseUrl.of("key", "https://127.0.0.1:" + rig.peer.port());
    return rig.client(PeerFixture.options(), rig.time)
        .api(PeerApi.SPEC, base)
        .add(PeerFixture.thing("over-tls"));
  }

  private static void trust(Path store) {
    System.setProperty(TRUST_STORE, store.toString());
    System.setProperty(TRUST_PASSWORD, SelfSignedKeys.PASSWORD);
  }

  private static PeerFixture rig(Path store) throws Exception {
    return new PeerFixture(new Peer(context(store).getServerSocketFactory()));
  }

  /** A server that accepts clients with its own certificate only. */
  private static PeerFixture demandingRig(Path store) throws Exception {
    ServerSocketFactory factory = context(store).getServerSocketFactory();
    return new PeerFixture(
        new Peer(
            new ServerSocketFactory() {
              @Override
              public ServerSocket createServerSocket(int port) throws IOException {
                return createServerSocket(port, 50, InetAddress.getLoopbackAddress());
              }

              @Override
              public ServerSocket createServerSocket(int port, int backlog) throws IOException {
                return createServerSocket(port, backlog, InetAddress.getLoopbackAddress());
              }

              @Override
              public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
                  throws IOException {
                SSLServerSocket socket =
                    (SSLServerSocket) factory.createServerSocket(port, backlog, address);
                socket.setNeedClientAuth(true);
                return socket;
              }
            }));
  }

  private static SSLContext context(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, SelfSignedKeys.PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, SelfSignedKeys.PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("own", keys.getCertificate(keys.aliases().nextElement()));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
    return tls;
  }
}
