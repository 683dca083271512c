package io.talentport.adapter.support.http;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hosts, besides the loopback, to which plain http is accepted. Immutable and thread-safe.
 *
 * @param names their names in lower case and ASCII
 */
public record PlainHttpHosts(Set<String> names) {

  /** Only the loopback. */
  public static final PlainHttpHosts NONE = new PlainHttpHosts(Set.of());

  private static final Pattern HOST = Pattern.compile("\\[[0-9a-f:.]+]|[a-z0-9._-]+");

  /** Copies the names. */
  public PlainHttpHosts {
    names = Set.copyOf(names);
  }

  /**
   * Takes over an application's setting.
   *
   * @throws ConfigurationException if one is no host name alone; the message names the key
   */
  public static PlainHttpHosts of(String platform, Collection<String> given) {
    String key = "talentport." + platform + ".allow-plain-http-to";
    Set<String> names =
        given.stream()
            .map(name -> BaseUrl.ascii(key, Blanks.strip(name)))
            .collect(Collectors.toUnmodifiableSet());
    if (!names.stream().allMatch(name -> HOST.matcher(name).matches())) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  key + " must be host names, each without scheme, port, path" + " and wildcard")
              .remedy("Write it like gateway.internal, 10.0.0.8, [fd00::8].")
              .build());
    }
    return new PlainHttpHosts(names);
  }

  boolean contains(String host) {
    return names.contains(host);
  }
}
