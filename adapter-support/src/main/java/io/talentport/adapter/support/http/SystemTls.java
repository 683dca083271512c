package io.talentport.adapter.support.http;

import io.talentport.adapter.support.failure.SafeCause;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.jspecify.annotations.Nullable;

/**
 * TLS as the JVM's system properties say: {@code javax.net.ssl.keyStore*} and {@code trustStore*},
 * {@code https.protocols} and {@code https.cipherSuites}. Certificates and host names are always
 * verified, and a handshake is limited by the connect timeout. The stores are read once for all
 * platforms, and again when a property or a file has changed. Thread-safe.
 */
public final class SystemTls {

  private static final String STORES = "javax.net.ssl.";

  private static volatile @Nullable Shared shared;

  private final Duration within;
  private final TimeSource time;
  private final ExchangeWatch watch;

  private record Shared(List<String> properties, TlsSocketStrategy strategy) {}

  /**
   * Makes a strategy; reads nothing yet.
   *
   * @param within time limit of one handshake
   */
  public SystemTls(Duration within, TimeSource time) {
    this(within, time, new ExchangeWatch());
  }

  SystemTls(Duration within, TimeSource time, ExchangeWatch watch) {
    this.within = within;
    this.time = time;
    this.watch = watch;
  }

  /**
   * Performs the handshake over a connected socket, and verifies the other side.
   *
   * @throws ConfigurationException if what the system properties name cannot be used
   */
  public SSLSocket upgrade(Socket socket, String host, int port) throws IOException {
    return upgrade(socket, host, port, null, HttpClientContext.create());
  }

  SSLSocket upgrade(
      Socket socket, String host, int port, @Nullable Object attachment, HttpContext context)
      throws IOException {
    TlsSocketStrategy strategy = strategy();
    ExchangeWatch.Watched watched =
        watch.begin(
            () -> {
              Closer.closeQuietly(socket);
              return true;
            },
            Deadline.in(within, time));
    try (watched) {
      return strategy.upgrade(socket, host, port, attachment, context);
    } catch (IOException failed) {
      if (watched.reason() == null) {
        throw failed instanceof SocketException ? cutOff(failed) : failed;
      }
      SocketTimeoutException late = new SocketTimeoutException("TLS handshake");
      late.initCause(failed);
      throw late;
    }
  }

  /** A server that refuses a handshake may close before its alert has arrived. */
  private static SSLHandshakeException cutOff(IOException failed) {
    SSLHandshakeException cutOff = new SSLHandshakeException("The handshake was cut off");
    cutOff.initCause(failed);
    return cutOff;
  }

  /** Reads the stores, unless they were read before. */
  static TlsSocketStrategy strategy() {
    List<String> properties = properties();
    Shared known = shared;
    if (known == null || !known.properties().equals(properties)) {
      known = new Shared(properties, read());
      shared = known;
    }
    return known.strategy();
  }

  private static List<String> properties() {
    Stream<String> names =
        Stream.concat(
            Stream.of("keyStore", "trustStore")
                .flatMap(store -> Stream.of("", "Password", "Type", "Provider").map(store::concat))
                .map(STORES::concat),
            Stream.of("https.protocols", "https.cipherSuites"));
    return names
        .map(name -> System.getProperty(name, ""))
        .flatMap(value -> Stream.of(value, Long.toString(new File(value).lastModified())))
        .toList();
  }

  private static TlsSocketStrategy read() {
    try {
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      // Without a store, it reads the one of the system properties, or Java's own.
      trust.init((KeyStore) null);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys(), trust.getTrustManagers(), null);
      return new DefaultClientTlsStrategy(
          context,
          HttpsSupport.getSystemProtocols(),
          HttpsSupport.getSystemCipherSuits(),
          SSLBufferMode.STATIC,
          HostnameVerificationPolicy.CLIENT,
          // Java's own verification accepts no host names with underscores.
          HttpsSupport.getDefaultHostnameVerifier());
    } catch (GeneralSecurityException | IOException | IllegalArgumentException unusable) {
      throw unusable(unusable);
    }
  }

  private static ConfigurationException unusable(Exception cause) {
    return new ConfigurationException(
        ErrorDetails.of(
                "The key store or trust store that the system properties javax.net.ssl.* name"
                    + " cannot be used ("
                    + cause.getClass().getSimpleName()
                    + ")")
            .remedy(
                "Check the file, its type and its password: javax.net.ssl.keyStore,"
                    + " keyStoreType, keyStorePassword, and the same for trustStore.")
            .cause(SafeCause.of(cause))
            .build());
  }

  private static KeyManager @Nullable [] keys() throws GeneralSecurityException, IOException {
    String location = System.getProperty(STORES + "keyStore", "");
    if (location.isEmpty()) {
      return null;
    }
    String type = System.getProperty(STORES + "keyStoreType", KeyStore.getDefaultType());
    String provider = System.getProperty(STORES + "keyStoreProvider", "");
    String given = System.getProperty(STORES + "keyStorePassword");
    char[] password = given == null ? null : given.toCharArray();
    KeyStore store =
        provider.isEmpty() ? KeyStore.getInstance(type) : KeyStore.getInstance(type, provider);
    if (location.equals("NONE")) {
      // A hardware token has no file.
      store.load(null, password);
    } else {
      try (InputStream file = Files.newInputStream(Path.of(location))) {
        store.load(file, password);
      }
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    return keys.getKeyManagers();
  }
}
