package io.talentport.adapter.support.platform;

import static io.talentport.core.DiagnosisStatus.FAILED;
import static io.talentport.core.DiagnosisStatus.NOT_CHECKED;
import static io.talentport.core.DiagnosisStatus.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.call.BaseUrl;
import io.talentport.adapter.support.call.ConnectionOptions;
import io.talentport.core.DiagnosisLine;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NetworkCheckTest {

  private static final String PASSWORD = "only-for-this-test";

  /** No resolver asks a network for a name whose label is longer than names allow. */
  private static final String UNKNOWN_HOST = "x".repeat(70) + ".invalid";

  @TempDir static Path directory;
  private static Path loopback;
  private static Path elsewhere;

  @BeforeAll
  static void makeCertificates() throws Exception {
    loopback = certificate("loopback", "san=ip:127.0.0.1");
    elsewhere = certificate("elsewhere", "san=dns:elsewhere.example");
  }

  private static List<DiagnosisLine> check(String address) {
    return check(address, null);
  }

  private static List<DiagnosisLine> check(String address, @Nullable InetSocketAddress proxy) {
    ConnectionOptions options =
        new ConnectionOptions(
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            1,
            1,
            false,
            proxy,
            1_000);
    return new NetworkCheck(options).check(BaseUrl.of("key", address));
  }

  @Test
  void aHostWithoutAnAddressFailsByNameAndIsNotConnectedTo() {
    assertThat(check("https://" + UNKNOWN_HOST))
        .containsExactly(
            new DiagnosisLine(
                "name",
                FAILED,
                UNKNOWN_HOST + " has no address",
                "Check key and this machine's DNS."));
  }

  @Test
  void aPortWhereNobodyListensFailsByConnection() throws IOException {
    int port = LoopbackServer.deadPort();

    assertThat(check("https://127.0.0.1:" + port))
        .containsExactly(
            new DiagnosisLine("name", OK, "127.0.0.1 has an address", ""),
            new DiagnosisLine(
                "connection",
                FAILED,
                "127.0.0.1:" + port + " does not accept connections (ConnectException)",
                "Check the network, the firewall, and whether a proxy must be set."));
  }

  @Test
  void plainHttpOnTheLoopbackHasNoCertificateToCheck() throws IOException {
    try (LoopbackServer server = LoopbackServer.plain()) {
      assertThat(check("http://127.0.0.1:" + server.port() + "/path"))
          .containsExactly(
              new DiagnosisLine("name", OK, "127.0.0.1 has an address", ""),
              new DiagnosisLine(
                  "connection", OK, "127.0.0.1:" + server.port() + " accepts connections", ""),
              new DiagnosisLine("certificate", NOT_CHECKED, "plain http on the loopback", ""));
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForFails() throws Exception {
    try (LoopbackServer server = secure(loopback)) {
      List<DiagnosisLine> lines = check("https://127.0.0.1:" + server.port());

      assertThat(lines)
          .extracting(DiagnosisLine::subject)
          .containsExactly("name", "connection", "certificate");
      assertThat(lines.get(1).status()).isEqualTo(OK);
      assertThat(lines.get(2).status()).isEqualTo(FAILED);
      assertThat(lines.get(2).finding()).isEqualTo("not trusted, or not for 127.0.0.1");
      assertThat(lines.get(2).remedy())
          .startsWith("Check key;")
          .contains("Java trust store")
          .contains("Verification cannot be switched off");
    }
  }

  @Test
  void aTrustedCertificateOfAnotherHostFails() throws Exception {
    try (LoopbackServer server = secure(elsewhere)) {
      assertThat(trusting(elsewhere, "https://127.0.0.1:" + server.port()))
          .last()
          .extracting(DiagnosisLine::subject, DiagnosisLine::status)
          .containsExactly("certificate", FAILED);
    }
  }

  @Test
  void aTrustedCertificateOfTheHostIsFine() throws Exception {
    try (LoopbackServer server = secure(loopback)) {
      assertThat(trusting(loopback, "https://127.0.0.1:" + server.port()))
          .last()
          .isEqualTo(new DiagnosisLine("certificate", OK, "trusted and for 127.0.0.1", ""));
    }
  }

  @Test
  @Timeout(10)
  void aServerThatNeverShakesHandsFailsWithinTheConnectTimeout() throws IOException {
    try (LoopbackServer mute = LoopbackServer.plain()) {
      List<DiagnosisLine> lines = check("https://127.0.0.1:" + mute.port());

      assertThat(lines).last().extracting(DiagnosisLine::status).isEqualTo(FAILED);
      assertThat(lines.get(lines.size() - 1).remedy()).isNotEmpty();
    }
  }

  @Test
  void behindAProxyNothingIsCheckedSinceOnlyTheProxyKnowsTheWay() throws IOException {
    try (LoopbackServer proxy = LoopbackServer.plain()) {
      assertThat(
              check(
                  "https://" + UNKNOWN_HOST + ":8443",
                  InetSocketAddress.createUnresolved("127.0.0.1", proxy.port())))
          .containsExactly(
              new DiagnosisLine(
                  "connection",
                  NOT_CHECKED,
                  UNKNOWN_HOST + ":8443 is reached through the proxy",
                  ""));
      assertThat(proxy.accepted()).isZero();
    }
  }

  private static List<DiagnosisLine> trusting(Path store, String address) throws Exception {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys(store));
    SSLContext trusting = SSLContext.getInstance("TLS");
    trusting.init(null, trust.getTrustManagers(), null);
    SSLContext before = SSLContext.getDefault();
    SSLContext.setDefault(trusting);
    try {
      return check(address);
    } finally {
      SSLContext.setDefault(before);
    }
  }

  private static LoopbackServer secure(Path store) throws Exception {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys(store), PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return new LoopbackServer(tls.getServerSocketFactory());
  }

  private static KeyStore keys(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    // A self-signed certificate that is to be trusted stands by itself, without its key.
    keys.setCertificateEntry("trusted", keys.getCertificate(keys.aliases().nextElement()));
    return keys;
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
