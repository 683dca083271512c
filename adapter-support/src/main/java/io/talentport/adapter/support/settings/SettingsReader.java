package io.talentport.adapter.support.settings;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.FailureDetails;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One platform's settings as text. Every failure names the key and the rule, never the value: a
 * secret may stand under the wrong key.
 */
public final class SettingsReader {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final String DURATION_EXAMPLE =
      "Write it like PT10S (ten seconds) or PT1M (one minute).";

  private static final Pattern SEPARATOR = Pattern.compile("[=;\uff1b\uff0c\u3001\uff1d\\n]");

  private final String prefix;
  private final Map<String, String> settings;

  /**
   * Makes a reader and refuses unknown keys.
   *
   * @param platform the platform's name; its keys begin with {@code talentport.<platform>.}
   * @param known every key of the platform, in full
   * @throws ConfigurationException if there is a key of this platform that is not among them
   */
  public SettingsReader(String platform, Set<String> known, Map<String, String> settings) {
    this.prefix = "talentport." + platform + ".";
    this.settings = settings;
    for (String key : new TreeSet<>(settings.keySet())) {
      if (key.startsWith(prefix) && !known.contains(key)) {
        throw failure(
            key + " is not a setting of this adapter",
            "Correct or remove it; the known keys are "
                + String.join(", ", new TreeSet<>(known))
                + ".");
      }
    }
  }

  /** The value that must be there. */
  public String required(String name) {
    return optional(name)
        .orElseThrow(
            () ->
                failure(
                    prefix + name + " is missing or blank",
                    "Set it in the settings map, as a system property, or as the environment"
                        + " variable "
                        + (prefix + name)
                            .toUpperCase(Locale.ROOT)
                            .replace('.', '_')
                            .replace('-', '_')
                        + "."));
  }

  /** The value, unless it is missing or blank. */
  public Optional<String> optional(String name) {
    return Optional.ofNullable(settings.get(prefix + name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** A length of time, longer than zero and at most a day, in ISO-8601 form. */
  public Optional<Duration> duration(String name) {
    return optional(name)
        .map(
            text -> {
              Duration duration = parsedDuration(name, text);
              if (duration.isZero() || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
                throw failure(
                    prefix + name + " must be longer than zero and at most one day",
                    DURATION_EXAMPLE);
              }
              return duration;
            });
  }

  private Duration parsedDuration(String name, String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException wrong) {
      throw failure(prefix + name + " must be an ISO-8601 duration", DURATION_EXAMPLE);
    }
  }

  /** A whole number. */
  public Optional<Integer> number(String name) {
    return optional(name)
        .map(
            text -> {
              try {
                return Integer.valueOf(text);
              } catch (NumberFormatException wrong) {
                throw failure(
                    prefix + name + " must be a whole number", "Write it in digits, like 3.");
              }
            });
  }

  /** A decimal number. */
  public Optional<Double> decimal(String name) {
    return optional(name)
        .map(
            text -> {
              try {
                return Double.valueOf(text);
              } catch (NumberFormatException wrong) {
                throw failure(
                    prefix + name + " must be a decimal number", "Write it like 0.5 or 2.");
              }
            });
  }

  /** Whether something is wanted: {@code true} or {@code false}. */
  public Optional<Boolean> flag(String name) {
    return optional(name)
        .map(
            text ->
                switch (text) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw failure(
                          prefix + name + " must be true or false", "Write true or false.");
                });
  }

  /**
   * Pairs such as {@code lagou=7001, boss=7002}, in their order; empty if there are none. Neither a
   * name nor a value may hold what separates pairs, here or in other writing systems.
   */
  public Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : optional(name).map(text -> text.split(",", -1)).orElse(new String[0])) {
      int equalsAt = pair.indexOf('=');
      String key = equalsAt < 0 ? "" : pair.substring(0, equalsAt).strip();
      String value = pair.substring(equalsAt + 1).strip();
      if (key.isEmpty()
          || value.isEmpty()
          || SEPARATOR.matcher(key + value).find()
          || pairs.put(key, value) != null) {
        throw failure(
            prefix + name + " must be pairs with each name once, separated by commas (,)",
            "Write it like one=1, two=2.");
      }
    }
    return pairs;
  }

  /**
   * One word of several.
   *
   * @param meanings what each word means
   */
  public <T> Optional<T> word(String name, Map<String, T> meanings) {
    return optional(name)
        .map(
            text -> {
              T meaning = meanings.get(text);
              if (meaning == null) {
                throw failure(
                    prefix
                        + name
                        + " must be one of "
                        + String.join(", ", new TreeSet<>(meanings.keySet())),
                    "Write one of these words, or leave the setting out.");
              }
              return meaning;
            });
  }

  /** An address. */
  public Optional<URI> address(String name) {
    return optional(name)
        .map(
            text -> {
              try {
                return new URI(text);
              } catch (URISyntaxException wrong) {
                throw failure(
                    prefix + name + " is not an address (" + wrong.getReason() + ")",
                    "Write it like https://host/path.");
              }
            });
  }

  /** A proxy's host and port. */
  public Optional<InetSocketAddress> proxy(String name) {
    return address(name)
        .map(
            uri -> {
              if (!"http".equalsIgnoreCase(uri.getScheme())
                  || uri.getHost() == null
                  || uri.getPort() < 1
                  || uri.getPort() > 65_535
                  || uri.getUserInfo() != null
                  || uri.getQuery() != null
                  || uri.getFragment() != null
                  || !(uri.getPath() == null || uri.getPath().length() <= 1)) {
                throw failure(
                    prefix + name + " must name an HTTP proxy by host and port only",
                    "Write it like http://proxy.example.org:3128.");
              }
              return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
            });
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(FailureDetails.of(problem).remedy(remedy).build());
  }
}
