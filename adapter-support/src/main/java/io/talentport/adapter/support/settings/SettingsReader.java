package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.text.Blanks;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One platform's settings as text. Every failure names the key and the rule, never the value: a
 * secret may stand under the wrong key.
 */
public final class SettingsReader {

  private static final Pattern SEPARATOR = Pattern.compile("[=;\uff1b\uff0c\u3001\uff1d]");
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)");
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(?i)http://([a-z0-9._-]+|\\[[0-9a-f:.]+]):([0-9]{1,5})/?");

  /** As far as a key can be shown: what comes after may be a value that was meant for it. */
  private static final Pattern KEY_PART = Pattern.compile("[A-Za-z0-9._-]*");

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
            shown(key) + " is not a setting of this adapter",
            "Correct or remove it; the known keys are "
                + String.join(", ", new TreeSet<>(known))
                + ".");
      }
    }
  }

  private static String shown(String key) {
    Matcher part = KEY_PART.matcher(key);
    String start = part.lookingAt() ? part.group() : "";
    return start.length() == key.length() ? key : start + "*** (a key with other characters)";
  }

  /** The key, secret or id that must be there. */
  public String required(String name) {
    return optional(name).orElseThrow(() -> SettingText.missing(prefix + name));
  }

  /**
   * A key, secret or id, unless it is missing or blank.
   *
   * @throws ConfigurationException if there is a blank, invisible or control character in it
   */
  public Optional<String> optional(String name) {
    return text(name).map(text -> SettingText.identifier(prefix + name, text));
  }

  /**
   * Words on a single line, such as a password, unless they are missing or blank.
   *
   * @throws ConfigurationException if there is an invisible or control character in them
   */
  public Optional<String> phrase(String name) {
    return text(name).map(text -> SettingText.phrase(prefix + name, text));
  }

  /** The value without blank characters around it, unless it is missing or blank. */
  private Optional<String> text(String name) {
    return Optional.ofNullable(settings.get(prefix + name))
        .map(Blanks::strip)
        .filter(text -> !text.isEmpty());
  }

  /**
   * A length of time, longer than zero and at most a day: in ISO-8601 form ({@code PT10S}), or a
   * number with a unit ({@code 10s}; also ms, m, h, d).
   */
  public Optional<Duration> duration(String name) {
    return text(name).map(text -> DurationText.read(prefix + name, text));
  }

  /** A whole number, in ASCII digits. */
  public Optional<Integer> number(String name) {
    return text(name)
        .map(
            text -> {
              try {
                if (WHOLE.matcher(text).matches()) {
                  return Integer.valueOf(text);
                }
              } catch (NumberFormatException tooLarge) {
                // It is refused below, by the same rule.
              }
              throw failure(
                  prefix
                      + name
                      + " must be a whole number from "
                      + Integer.MIN_VALUE
                      + " to "
                      + Integer.MAX_VALUE,
                  "Write it in digits, like 3.");
            });
  }

  /** A decimal number, in ASCII digits and without an exponent. */
  public Optional<Double> decimal(String name) {
    return text(name)
        .map(
            text -> {
              if (!DECIMAL.matcher(text).matches()) {
                throw failure(
                    prefix + name + " must be a decimal number without an exponent",
                    "Write it like 0.5 or 2.");
              }
              return Double.valueOf(text);
            });
  }

  /** A number of bytes, plain or with a unit: {@code 16777216}, {@code 16MB} or {@code 16MiB}. */
  public Optional<Integer> size(String name) {
    return text(name).map(text -> SizeText.read(prefix + name, text));
  }

  /** Whether something is wanted: true or yes, false or no, in any case. */
  public Optional<Boolean> flag(String name) {
    return text(name)
        .map(
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "true", "yes" -> true;
                  case "false", "no" -> false;
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
    for (String pair : text(name).map(text -> text.split(",", -1)).orElse(new String[0])) {
      int equalsAt = pair.indexOf('=');
      String key = equalsAt < 0 ? "" : Blanks.strip(pair.substring(0, equalsAt));
      String value = Blanks.strip(pair.substring(equalsAt + 1));
      if (key.isEmpty()
          || value.isEmpty()
          || SEPARATOR.matcher(key + value).find()
          || pairs.put(
                  SettingText.phrase(prefix + name, key), SettingText.phrase(prefix + name, value))
              != null) {
        throw failure(
            prefix + name + " must be pairs with each name once, separated by commas (,)",
            "Write it like one=1, two=2.");
      }
    }
    return pairs;
  }

  /** Words such as {@code one.corp, two.corp}, in their order; empty if there are none. */
  public List<String> list(String name) {
    return text(name).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(
            word -> {
              String stripped = Blanks.strip(word);
              if (stripped.isEmpty() || SEPARATOR.matcher(stripped).find()) {
                throw failure(
                    prefix + name + " must be words separated by commas (,)",
                    "Write it like one, two.");
              }
              return stripped;
            })
        .toList();
  }

  /**
   * One word of several, in any case.
   *
   * @param meanings what each word means; in lower case
   */
  public <T> Optional<T> word(String name, Map<String, T> meanings) {
    return text(name)
        .map(
            text -> {
              T meaning = meanings.get(text.toLowerCase(Locale.ROOT));
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
    return text(name)
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
    return text(name)
        .map(
            text -> {
              Matcher address = HOST_AND_PORT.matcher(text);
              int port = address.matches() ? Integer.parseInt(address.group(2)) : 0;
              if (port < 1 || port > 65_535) {
                throw failure(
                    prefix + name + " must name an HTTP proxy by host and port only",
                    "Write it like http://proxy.example.org:3128.");
              }
              return InetSocketAddress.createUnresolved(address.group(1), port);
            });
  }
}
