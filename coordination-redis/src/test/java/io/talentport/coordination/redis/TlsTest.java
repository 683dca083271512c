package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SslOptions;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.test.redis.RedisServerFixture;
import io.talentport.test.redis.SlowForwarder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS to Redis, which ends before the server. */
class TlsTest {

  private static final String PASSWORD = "of-the-key-store";

  @TempDir static Path folder;

  private final RedisServerFixture redis = RedisServerFixture.start();
  private SlowForwarder way = SlowForwarder.to(redis.port());

  @BeforeEach
  void startTls() throws Exception {
    way.close();
    way = SlowForwarder.to(redis.port(), tls(keyStore()));
  }

  @AfterEach
  void close() {
    way.close();
    redis.close();
  }

  @Test
  void certificateThatTheApplicationsClientTrustsIsAccepted() throws Exception {
    RedisClient client = RedisClient.create(address());
    client.setOptions(
        ClientOptions.builder()
            .sslOptions(SslOptions.builder().truststore(keyStore(), PASSWORD).build())
            .build());
    RedisCoordinationSettings patient = RedisCoordinationSettings.builder().timeout(WITHIN).build();
    try (Coordination shared = RedisCoordination.of(client, patient)) {
      works(shared);
    } finally {
      client.shutdown();
    }
  }

  @Test
  void certificateIsNotAskedForWhereTheAddressSaysSo() {
    try (Coordination shared = own(address() + "?verifyPeer=NONE")) {
      works(shared);
    }
  }

  @Test
  void certificateThatNobodyTrustsIsToldWithTheRemedy() {
    try (Coordination shared = own(address())) {
      assertThatThrownBy(() -> tokens(shared).find(newKey(), WITHIN))
          .isInstanceOf(CoordinationUnavailableException.class)
          .hasMessageContaining("TLS")
          .hasMessageContaining("trust")
          .hasMessageContaining(RedisAddress.KEY)
          .hasMessageNotContaining("localhost");
    }
  }

  private String address() {
    return "rediss://localhost:" + way.port();
  }

  private static Coordination own(String address) {
    return RedisCoordination.of(
        RedisCoordinationSettings.builder().redisUri(address).timeout(WITHIN).build());
  }

  private static void works(Coordination shared) {
    String key = newKey();
    tokens(shared).put(key, "token", Duration.ofMinutes(1), WITHIN);
    assertThat(tokens(shared).find(key, WITHIN)).contains("token");
  }

  /** A key and the certificate that it signed itself, made by the JDK's keytool. */
  private static File keyStore() throws IOException, InterruptedException {
    Path store = folder.resolve("keys.p12");
    if (Files.exists(store)) {
      return store.toFile();
    }
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-storetype",
                "PKCS12",
                "-alias",
                "redis",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost")
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    return store.toFile();
  }

  private static ServerSocketFactory tls(File store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(store.toPath())) {
      keys.load(bytes, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }
}
