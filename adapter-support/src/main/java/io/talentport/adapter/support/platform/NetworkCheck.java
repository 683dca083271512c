package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.call.BaseUrl;
import io.talentport.adapter.support.call.ConnectionOptions;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Checks an address by name, connection and certificate; what the calls themselves need. */
public final class NetworkCheck {

  private final ConnectionOptions options;

  /** Makes a check with the timeouts and the proxy of the calls. */
  public NetworkCheck(ConnectionOptions options) {
    this.options = options;
  }

  List<DiagnosisLine> check(BaseUrl address) {
    String place = address.host() + ":" + address.port();
    List<DiagnosisLine> lines = new ArrayList<>();
    if (options.proxy() != null) {
      lines.add(
          line(
              "connection",
              DiagnosisStatus.NOT_CHECKED,
              place + " is reached through the proxy",
              ""));
      return lines;
    }
    try {
      InetAddress.getByName(address.host());
      lines.add(line("name", DiagnosisStatus.OK, address.host() + " has an address", ""));
    } catch (UnknownHostException unknown) {
      lines.add(
          line(
              "name",
              DiagnosisStatus.FAILED,
              address.host() + " has no address",
              "Check " + address.setting() + " and this machine's DNS."));
      return lines;
    }
    connect(address, place, lines);
    return lines;
  }

  private void connect(BaseUrl address, String place, List<DiagnosisLine> lines) {
    int timeout =
        Math.max(1, (int) Math.min(Integer.MAX_VALUE, options.connectTimeout().toMillis()));
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.host(), address.port()), timeout);
      lines.add(line("connection", DiagnosisStatus.OK, place + " accepts connections", ""));
      socket.setSoTimeout(timeout);
      lines.add(certificate(socket, address));
    } catch (IOException failed) {
      lines.add(
          line(
              "connection",
              DiagnosisStatus.FAILED,
              place + " does not accept connections (" + failed.getClass().getSimpleName() + ")",
              "Check the network, the firewall, and whether a proxy must be set."));
    }
  }

  private static DiagnosisLine certificate(Socket socket, BaseUrl address) {
    if (!address.scheme().equals("https")) {
      return line("certificate", DiagnosisStatus.NOT_CHECKED, "plain http on the loopback", "");
    }
    try {
      handshake(socket, address);
      return line("certificate", DiagnosisStatus.OK, "trusted and for " + address.host(), "");
    } catch (SSLHandshakeException refused) {
      return line(
          "certificate",
          DiagnosisStatus.FAILED,
          "not trusted, or not for " + address.host(),
          "Check "
              + address.setting()
              + "; behind a company's proxy, add its certificate authority to the Java"
              + " trust store. Verification cannot be switched off.");
    } catch (IOException noTls) {
      return line(
          "certificate",
          DiagnosisStatus.FAILED,
          "what answers there does not speak TLS (" + noTls.getClass().getSimpleName() + ")",
          "Check the port in "
              + address.setting()
              + ", and that no proxy or gateway before it ends TLS.");
    }
  }

  private static void handshake(Socket socket, BaseUrl address) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    try (SSLSocket tls =
        (SSLSocket) factory.createSocket(socket, address.host(), address.port(), true)) {
      SSLParameters parameters = tls.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      tls.setSSLParameters(parameters);
      tls.startHandshake();
    }
  }

  private static DiagnosisLine line(
      String subject, DiagnosisStatus status, String finding, String remedy) {
    return new DiagnosisLine(subject, status, finding, remedy);
  }
}
