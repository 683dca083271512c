package io.talentport.adapter.support.failure;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Why a TLS handshake failed.
 *
 * @param finding what happened, as the end of a sentence about the other side
 * @param remedy what to do
 */
public record TlsFailure(String finding, String remedy) {

  private static final Pattern OWN_ALERT = Pattern.compile("^\\([a-z_]+\\) ");
  private static final String RECEIVED = "Received fatal alert: ";
  private static final String NO_SWITCH = " Verification cannot be switched off.";

  /** The reason, if the failure is one of a TLS handshake; without the other side's text. */
  public static Optional<TlsFailure> of(Throwable failure) {
    if (causes(failure).noneMatch(SSLException.class::isInstance)) {
      return Optional.empty();
    }
    return Optional.of(
        certificate(failure).or(() -> alert(failure)).orElseGet(() -> other(failure)));
  }

  /** The reason of any failure during a handshake. */
  public static TlsFailure during(IOException failure) {
    return of(failure)
        .orElseGet(
            () ->
                failure instanceof SocketTimeoutException
                    ? new TlsFailure(
                        "did not complete the TLS handshake within connect-timeout",
                        "Check the port and what is in front of the platform, or allow more time.")
                    : other(failure));
  }

  private static Optional<TlsFailure> certificate(Throwable failure) {
    if (has(failure, CertificateExpiredException.class)) {
      return certificate("has a certificate that has expired", "Have it renewed");
    }
    if (has(failure, CertificateNotYetValidException.class)) {
      return certificate("has a certificate that is not valid yet", "Check this machine's clock");
    }
    if (has(failure, CertPathBuilderException.class)
        || has(failure, CertPathValidatorException.class)) {
      return certificate(
          "has a certificate that is not trusted",
          "Behind a company's proxy, add its certificate authority to the Java trust store");
    }
    if (has(failure, SSLPeerUnverifiedException.class)) {
      return certificate(
          "has a certificate for another host", "Use the host name that the certificate is for");
    }
    if (has(failure, CertificateException.class)) {
      return certificate(
          "has a certificate that is not trusted",
          "Add its certificate authority to the Java trust store");
    }
    return Optional.empty();
  }

  private static Optional<TlsFailure> certificate(String finding, String remedy) {
    return Optional.of(new TlsFailure(finding, remedy + "." + NO_SWITCH));
  }

  /** The alerts of the TLS standards, as Java names them. */
  private static Optional<TlsFailure> alert(Throwable failure) {
    String text =
        causes(failure)
            .filter(SSLException.class::isInstance)
            .map(thrown -> withoutOwnAlert(String.valueOf(thrown.getMessage())))
            .findFirst()
            .orElse("");
    if (speaksOfVersion(text)) {
      return Optional.of(
          new TlsFailure(
              "speaks no version of TLS that this JVM accepts",
              "Have TLS 1.2 or 1.3 enabled there; https.protocols and Java's"
                  + " jdk.tls.disabledAlgorithms say what is accepted here."));
    }
    if (speaksOfClientCertificate(text)) {
      return Optional.of(
          new TlsFailure(
              "asks for a client certificate that it accepts (" + alertName(text) + ")",
              "Set the system properties javax.net.ssl.keyStore, keyStoreType and keyStorePassword"
                  + " to a key that it knows."));
    }
    return text.startsWith(RECEIVED)
        ? Optional.of(
            new TlsFailure(
                "refused the TLS handshake (" + alertName(text) + ")",
                "It may want other cipher suites, another host name, or a client certificate"
                    + " (javax.net.ssl.keyStore)."))
        : Optional.empty();
  }

  private static boolean speaksOfVersion(String text) {
    return text.endsWith("protocol_version")
        || text.contains("protocol version")
        || text.contains("appropriate protocol");
  }

  private static boolean speaksOfClientCertificate(String text) {
    return text.startsWith(RECEIVED) && text.contains("certificate")
        || text.endsWith("unknown_ca")
        || text.endsWith("access_denied");
  }

  /** Newer JDKs put their own alert before the text, in brackets. */
  private static String withoutOwnAlert(String text) {
    return OWN_ALERT.matcher(text).replaceFirst("");
  }

  private static String alertName(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static TlsFailure other(Throwable failure) {
    if (has(failure, EOFException.class) || has(failure, SocketException.class)) {
      return new TlsFailure(
          "closed the connection during the TLS handshake",
          "Check the port, what is in front of the platform, and whether it wants a client"
              + " certificate.");
    }
    if (has(failure, SSLHandshakeException.class)) {
      return new TlsFailure(
          "speaks TLS, but nothing that this JVM accepts",
          "Have TLS 1.2 or 1.3 with a current cipher suite enabled there; Java's"
              + " jdk.tls.disabledAlgorithms says what is not accepted here.");
    }
    return new TlsFailure(
        "does not speak TLS (" + failure.getClass().getSimpleName() + ")",
        "Check the port, and that no proxy or gateway in front of it ends TLS.");
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    return causes(failure).anyMatch(kind::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause).limit(20);
  }
}
