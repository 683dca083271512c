package io.talentport.adapter.support.platform;

import static io.talentport.core.DiagnosisStatus.FAILED;
import static io.talentport.core.DiagnosisStatus.NOT_CHECKED;
import static io.talentport.core.DiagnosisStatus.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.ProxyAccess;
import io.talentport.adapter.support.peer.SelfSignedKeys;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.DiagnosisLine;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
@Tag("slow")
class NetworkCheckTest {

  /** A handshake may take its time on a busy machine. */
  private static final Duration PATIENT = Duration.ofSeconds(10);

  private static final Duration IMPATIENT = Duration.ofMillis(500);

  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String TRUST_PASSWORD = "javax.net.ssl.trustStorePassword";

  /** No resolver asks a network for a name whose label is longer than names allow. */
  private static final String UNKNOWN_HOST = "x".repeat(70) + ".invalid";

  @TempDir static Path directory;
  private static Path loopback;
  private static Path elsewhere;

  @BeforeAll
  static void makeCertificates() throws Exception {
    loopback = SelfSignedKeys.store(directory, "loopback", "san=ip:127.0.0.1");
    elsewhere = SelfSignedKeys.store(directory, "elsewhere", "san=dns:elsewhere.example");
  }

  private static List<DiagnosisLine> check(String address) {
    return check(address, options(PATIENT, null));
  }

  private static List<DiagnosisLine> check(String address, ConnectionOptions options) {
    return new NetworkCheck(options, CallLimit.NONE, TimeSource.system())
        .check(BaseUrl.of("key", address));
  }

  private static ConnectionOptions options(
      Duration connectTimeout, @Nullable InetSocketAddress proxy) {
    return new ConnectionOptions(
        connectTimeout,
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        1,
        1,
        false,
        proxy == null ? null : new ProxyAccess(proxy, null, null),
        1_000,
        64);
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
      assertThat(lines.get(2).finding())
          .isEqualTo("127.0.0.1 has a certificate that is not trusted");
      assertThat(lines.get(2).remedy())
          .startsWith("Check key.")
          .contains("Java trust store")
          .contains("Verification cannot be switched off");
    }
  }

  @Test
  void aTrustedCertificateOfAnotherHostFails() throws Exception {
    try (LoopbackServer server = secure(elsewhere)) {
      assertThat(trusting(elsewhere, "https://127.0.0.1:" + server.port()))
          .last()
          .extracting(DiagnosisLine::subject, DiagnosisLine::status, DiagnosisLine::finding)
          .containsExactly("certificate", FAILED, "127.0.0.1 has a certificate for another host");
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
      List<DiagnosisLine> lines =
          check("https://127.0.0.1:" + mute.port(), options(IMPATIENT, null));

      assertThat(lines).last().extracting(DiagnosisLine::status).isEqualTo(FAILED);
      assertThat(lines.get(lines.size() - 1).remedy()).isNotEmpty();
    }
  }

  @Test
  @Timeout(10)
  void theLimitOfAViewIsTighterThanTheConnectTimeout() throws IOException {
    ConnectionOptions patient =
        new ConnectionOptions(
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            1,
            1,
            false,
            null,
            1_000,
            64);
    CallLimit limit = CallLimit.of(Duration.ofMillis(300));
    try (LoopbackServer mute = LoopbackServer.plain()) {
      List<DiagnosisLine> lines =
          new NetworkCheck(patient, limit, TimeSource.system())
              .check(BaseUrl.of("key", "https://127.0.0.1:" + mute.port()));

      assertThat(lines).last().extracting(DiagnosisLine::status).isEqualTo(FAILED);
    }
  }

  @Test
  @Timeout(10)
  @Tag("G10")
  void aHandshakeThatDripsFailsWithinTheConnectTimeout() throws IOException {
    try (LoopbackServer dripping = LoopbackServer.answering(LoopbackServer::drip)) {
      assertThat(check("https://127.0.0.1:" + dripping.port(), options(IMPATIENT, null)))
          .last()
          .extracting(DiagnosisLine::status, DiagnosisLine::finding)
          .containsExactly(
              FAILED, "127.0.0.1 did not complete the TLS handshake within connect-timeout");
    }
  }

  @ParameterizedTest
  @Tag("G10")
  @CsvSource({
    // Alerts: protocol_version, handshake_failure, unrecognized_name, certificate_required.
    "15030100020246, speaks no version of TLS that this JVM accepts",
    "15030100020228, refused the TLS handshake (handshake_failure)",
    "15030300020270, refused the TLS handshake (unrecognized_name)",
    "15030300020274, asks for a client certificate that it accepts (certificate_required)",
    // Not TLS at all.
    "485454502f312e3120343030, does not speak TLS (SSLException)",
  })
  void theReasonForAFailedHandshakeIsTold(String answer, String finding) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(answer);
    try (LoopbackServer server =
        LoopbackServer.answering(connection -> connection.getOutputStream().write(bytes))) {
      DiagnosisLine certificate = lastOf(check("https://127.0.0.1:" + server.port()));

      assertThat(certificate.status()).isEqualTo(FAILED);
      assertThat(certificate.finding()).isEqualTo("127.0.0.1 " + finding);
      assertThat(certificate.remedy()).startsWith("Check key. ");
    }
  }

  @Test
  @Tag("C5")
  void aServerThatCutsTheHandshakeOffIsNotSaidToSpeakNoTls() throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            connection -> {
              connection.setSoLinger(true, 0);
              connection.close();
            })) {
      DiagnosisLine certificate = lastOf(check("https://127.0.0.1:" + server.port()));

      assertThat(certificate.finding())
          .isEqualTo("127.0.0.1 closed the connection during the TLS handshake");
      assertThat(certificate.remedy()).contains("client certificate");
    }
  }

  @ParameterizedTest
  @Tag("G10")
  @CsvSource({
    // Newer JDKs look at the cipher suite first: one that they offer, and one that some do not.
    "c013, speaks no version of TLS that this JVM accepts",
    "0000, 'speaks TLS, but nothing that this JVM accepts'",
  })
  void aServerThatChoosesWhatIsNotAcceptedIsNotCalledUntrusted(String suite, String finding)
      throws IOException {
    String version = suite.equals("0000") ? "0303" : "0301";
    byte[] hello =
        HexFormat.of()
            .parseHex("160301002a" + "02000026" + version + "00".repeat(32) + "00" + suite + "00");
    try (LoopbackServer server =
        LoopbackServer.answering(connection -> connection.getOutputStream().write(hello))) {
      assertThat(lastOf(check("https://127.0.0.1:" + server.port())).finding())
          .isEqualTo("127.0.0.1 " + finding);
    }
  }

  private static DiagnosisLine lastOf(List<DiagnosisLine> lines) {
    return lines.get(lines.size() - 1);
  }

  @Test
  @Tag("C6")
  void everyAddressOfANameIsTriedAsACallTriesThem() throws IOException {
    try (LoopbackServer server = LoopbackServer.plain()) {
      BaseUrl address = BaseUrl.of("key", "http://localhost:" + server.port());
      InetAddress deaf = InetAddress.getByName("127.0.0.2");
      InetAddress listening = InetAddress.getByName("127.0.0.1");

      assertThat(checkOf(address, InetAddress.getByName("::1"), listening))
          .allMatch(line -> line.status() != FAILED);
      assertThat(checkOf(address, deaf, deaf, listening)).allMatch(line -> line.status() != FAILED);
      assertThat(checkOf(address, listening, deaf)).allMatch(line -> line.status() != FAILED);
      assertThat(checkOf(address, deaf, deaf))
          .filteredOn(line -> line.status() == FAILED)
          .extracting(DiagnosisLine::subject)
          .containsExactly("connection");
    }
  }

  private static List<DiagnosisLine> checkOf(BaseUrl address, InetAddress... ofTheName) {
    return new NetworkCheck(
            options(PATIENT, null), CallLimit.NONE, TimeSource.system(), name -> ofTheName)
        .check(address);
  }

  @Test
  void behindAProxyNothingIsCheckedSinceOnlyTheProxyKnowsTheWay() throws IOException {
    try (LoopbackServer proxy = LoopbackServer.plain()) {
      assertThat(
              check(
                  "https://" + UNKNOWN_HOST + ":8443",
                  options(PATIENT, InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))))
          .containsExactly(
              new DiagnosisLine(
                  "connection",
                  NOT_CHECKED,
                  UNKNOWN_HOST + ":8443 is reached through the proxy",
                  ""));
      assertThat(proxy.accepted()).isZero();
    }
  }

  private static List<DiagnosisLine> trusting(Path store, String address) {
    System.setProperty(TRUST_STORE, store.toString());
    System.setProperty(TRUST_PASSWORD, SelfSignedKeys.PASSWORD);
    try {
      return check(address);
    } finally {
      System.clearProperty(TRUST_STORE);
      System.clearProperty(TRUST_PASSWORD);
    }
  }

  private static LoopbackServer secure(Path store) throws Exception {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys(store), SelfSignedKeys.PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return new LoopbackServer(tls.getServerSocketFactory());
  }

  private static KeyStore keys(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, SelfSignedKeys.PASSWORD.toCharArray());
    }
    // A self-signed certificate that is to be trusted stands by itself, without its key.
    keys.setCertificateEntry("trusted", keys.getCertificate(keys.aliases().nextElement()));
    return keys;
  }
}
