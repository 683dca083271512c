package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.failure.TlsFailure;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.SystemTls;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.error.ConfigurationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks an address by name, connection and certificate, as calls do: every address of the name,
 * one after the other, and TLS with the settings of the calls. Thread-safe.
 */
public final class NetworkCheck {

  private final ConnectionOptions options;
  private final Duration connectTimeout;
  private final Resolver resolver;
  private final SystemTls tls;

  /** Resolves a name; the addresses are in the order in which calls try them. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] addressesOf(String host) throws UnknownHostException;
  }

  /**
   * Makes a check with the timeouts and the proxy of the calls.
   *
   * @param limit upper limit of the time to connect
   */
  public NetworkCheck(ConnectionOptions options, CallLimit limit, TimeSource time) {
    this(options, limit, time, InetAddress::getAllByName);
  }

  NetworkCheck(ConnectionOptions options, CallLimit limit, TimeSource time, Resolver resolver) {
    this.options = options;
    this.connectTimeout = limit.cap(options.connectTimeout());
    this.resolver = resolver;
    this.tls = new SystemTls(connectTimeout, time);
  }

  List<DiagnosisLine> check(BaseUrl address) {
    String place = address.host() + ":" + address.port();
    if (options.proxy() != null) {
      String finding = place + " is reached through the proxy";
      return List.of(line("connection", DiagnosisStatus.NOT_CHECKED, finding, ""));
    }
    try {
      InetAddress[] found = resolver.addressesOf(withoutBrackets(address.host()));
      List<DiagnosisLine> lines = new ArrayList<>();
      lines.add(line("name", DiagnosisStatus.OK, address.host() + " has an address", ""));
      lines.addAll(bestOf(found, address, place));
      return lines;
    } catch (UnknownHostException unknown) {
      return List.of(
          line(
              "name",
              DiagnosisStatus.FAILED,
              address.host() + " has no address",
              "Check " + address.setting() + " and this machine's DNS."));
    }
  }

  /** The lines of the first working address, which a call would use, or of the last one. */
  private List<DiagnosisLine> bestOf(InetAddress[] found, BaseUrl address, String place) {
    List<DiagnosisLine> tried = List.of();
    for (InetAddress one : found) {
      List<DiagnosisLine> lines = connect(one, address, place);
      if (lines.size() >= tried.size()) {
        tried = lines;
      }
      if (lines.stream().noneMatch(line -> line.status() == DiagnosisStatus.FAILED)) {
        return lines;
      }
    }
    return tried;
  }

  private List<DiagnosisLine> connect(InetAddress one, BaseUrl address, String place) {
    int timeout = Math.max(1, (int) Math.min(Integer.MAX_VALUE, connectTimeout.toMillis()));
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(one, address.port()), timeout);
      return List.of(
          line("connection", DiagnosisStatus.OK, place + " accepts connections", ""),
          certificate(socket, address));
    } catch (IOException failed) {
      return List.of(
          line(
              "connection",
              DiagnosisStatus.FAILED,
              place + " does not accept connections (" + failed.getClass().getSimpleName() + ")",
              "Check the network, the firewall, and whether a proxy must be set."));
    }
  }

  private DiagnosisLine certificate(Socket socket, BaseUrl address) {
    if (!address.scheme().equals("https")) {
      return line(
          "certificate",
          DiagnosisStatus.NOT_CHECKED,
          address.isLoopback()
              ? "plain http on the loopback"
              : "plain http, as allow-plain-http-to says",
          "");
    }
    try {
      tls.upgrade(socket, withoutBrackets(address.host()), address.port()).close();
      return line("certificate", DiagnosisStatus.OK, "trusted and for " + address.host(), "");
    } catch (ConfigurationException unusable) {
      return noCertificate(String.valueOf(unusable.getMessage()), unusable.remedy().orElse(""));
    } catch (IOException failed) {
      TlsFailure failure = TlsFailure.during(failed);
      return noCertificate(
          address.host() + " " + failure.finding(),
          "Check " + address.setting() + ". " + failure.remedy());
    }
  }

  private static DiagnosisLine noCertificate(String finding, String remedy) {
    return line("certificate", DiagnosisStatus.FAILED, finding, remedy);
  }

  private static DiagnosisLine line(
      String subject, DiagnosisStatus status, String finding, String remedy) {
    return new DiagnosisLine(subject, status, finding, remedy);
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
