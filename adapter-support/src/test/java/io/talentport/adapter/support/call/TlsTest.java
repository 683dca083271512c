package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.PlatformUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {

  private static final String PASSWORD = "only-for-this-test";
  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String TRUST_PASSWORD = "javax.net.ssl.trustStorePassword";

  @TempDir static Path directory;
  private static Path loopback;
  private static Path elsewhere;

  @BeforeAll
  static void makeCertificates() throws Exception {
    loopback = certificate("loopback", "san=ip:127.0.0.1");
    elsewhere = certificate("elsewhere", "san=dns:elsewhere.example");
  }

  @AfterEach
  void trustNobodyNew() {
    System.clearProperty(TRUST_STORE);
    System.clearProperty(TRUST_PASSWORD);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (Rig rig = rig(loopback)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("No connection to https://127.0.0.1")
          .hasMessageContaining("Nothing was sent");
      assertThat(rig.peer.received()).isEmpty();
    }
  }

  @Test
  void aTrustedCertificateOfAnotherHostIsRefused() throws Exception {
    trust(elsewhere);
    try (Rig rig = rig(elsewhere)) {
      assertThatThrownBy(() -> call(rig))
          .isInstanceOf(PlatformUnavailableException.class)
          .hasMessageContaining("No connection to https://127.0.0.1");
      assertThat(rig.peer.received()).isEmpty();
    }
  }

  @Test
  void aTrustedCertificateOfTheHostIsAccepted() throws Exception {
    trust(loopback);
    try (Rig rig = rig(loopback)) {
      assertThat(call(rig).code).isZero();
      assertThat(rig.peer.only().text()).isEqualTo("{\"id\":\"over-tls\"}");
    }
  }

  private static ThingsReply call(Rig rig) {
    BaseUrl base = BaseUrl.of("key", "https://127.0.0.1:" + rig.peer.port());
    return rig.client(Rig.options(), rig.time).api(PeerApi.class, base).add(Rig.thing("over-tls"));
  }

  private static void trust(Path store) {
    System.setProperty(TRUST_STORE, store.toString());
    System.setProperty(TRUST_PASSWORD, PASSWORD);
  }

  private static Rig rig(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return new Rig(new Peer(tls.getServerSocketFactory()));
  }

  private static Path certificate(String name, String extension)
      throws IOException, InterruptedException {
    Path store = directory.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    name,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-ext",
                    extension,
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).isZero();
    return store;
  }
}
