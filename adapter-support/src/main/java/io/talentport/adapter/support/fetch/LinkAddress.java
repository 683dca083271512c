package io.talentport.adapter.support.fetch;

import io.talentport.adapter.support.http.BaseUrl;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an address given by a platform may be fetched from: a reply must not lead this
 * process to a host in its own network. The name is resolved again for the connection, so this does
 * not protect against a name server that changes its answers.
 */
final class LinkAddress {

  private static final Pattern NUMERIC = Pattern.compile("\\[.*]|[0-9.]+|0[xX].*");

  /** A name of this machine, or of the proxy's machine. */
  private static final Pattern LOCAL = Pattern.compile("(.+\\.)?localhost\\.?");

  private LinkAddress() {}

  /**
   * What is wrong with it, as the end of a sentence; null if nothing is.
   *
   * @param platform whose own host is accepted, in its scheme
   * @param throughProxy whether a proxy resolves hosts, so that this process need not
   */
  static @Nullable String problem(URI url, BaseUrl platform, boolean throughProxy) {
    String written = UrlHost.of(url);
    if (written == null) {
      return "is not an absolute URL without user info";
    }
    String host = written.toLowerCase(Locale.ROOT);
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    boolean ofPlatform = host.equals(platform.host());
    if (!scheme.equals("https") && !(ofPlatform && scheme.equals(platform.scheme()))) {
      return "is not an https URL";
    }
    if (ofPlatform) {
      return null;
    }
    boolean lookedUpElsewhere = throughProxy && !NUMERIC.matcher(host).matches();
    boolean isPublic = !LOCAL.matcher(host).matches() && (lookedUpElsewhere || isPublic(host));
    return isPublic ? null : "is one of a private network, or of this machine";
  }

  /** An unknown name is not a private one: the connection reports it. */
  private static boolean isPublic(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(LinkAddress::isPublic);
    } catch (UnknownHostException unknown) {
      return !NUMERIC.matcher(host).matches();
    }
  }

  private static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    boolean sharedByCarrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && !uniqueLocal
        && !sharedByCarrier
        && bytes[0] != 0;
  }
}
