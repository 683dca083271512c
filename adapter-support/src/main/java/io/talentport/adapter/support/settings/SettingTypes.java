package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.text.Blanks;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of values that settings have. */
public final class SettingTypes {

  private static final Pattern SEPARATOR = Pattern.compile("[=;\uff1b\uff0c\u3001\uff1d]");
  private static final Pattern WHOLE = Pattern.compile("[+-]?0*[0-9]{1,10}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)");
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(?i)http://([a-z0-9._-]+|\\[[0-9a-f:.]+]):([0-9]{1,5})/?");

  private SettingTypes() {}

  /** A key, a secret or an id: no blank, invisible or control character within. */
  public static SettingType<String> identifier() {
    return text(SettingText::identifier);
  }

  /** Words on a single line, such as a password: no invisible or control character within. */
  public static SettingType<String> phrase() {
    return text(SettingText::phrase);
  }

  private static SettingType<String> text(BiFunction<String, String, String> rule) {
    return type(rule, rule);
  }

  /** One of these words, as it is written here. */
  public static SettingType<String> word(String... words) {
    return text(
        (key, text) -> {
          if (!List.of(words).contains(text)) {
            throw noneOf(key, List.of(words));
          }
          return text;
        });
  }

  /** A type of the core that is made of text. */
  public static <T> SettingType<T> of(
      SettingType<String> text, Function<String, T> typed, Function<T, String> value) {
    return type(
        (key, written) -> typed.apply(text.read(key, written)),
        (key, given) -> typed.apply(text.checked(key, value.apply(given))));
  }

  /** A constant by its name, in any case and with hyphens. */
  public static <T extends Enum<T>> SettingType<T> choice(T[] constants) {
    Map<String, T> byWord = new TreeMap<>();
    for (T constant : constants) {
      byWord.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return (key, text) -> {
      T constant = byWord.get(text.toLowerCase(Locale.ROOT));
      if (constant == null) {
        throw noneOf(key, byWord.keySet());
      }
      return constant;
    };
  }

  private static ConfigurationException noneOf(String key, Iterable<String> words) {
    return failure(
        key + " must be one of " + String.join(", ", words),
        "Write one of these words, or leave the setting out.");
  }

  /** True or yes, false or no, in any case. */
  public static SettingType<Boolean> flag() {
    return (key, text) ->
        switch (text.toLowerCase(Locale.ROOT)) {
          case "true", "yes" -> true;
          case "false", "no" -> false;
          default -> throw failure(key + " must be true or false", "Write true or false.");
        };
  }

  /** A whole number, in ASCII digits. */
  public static SettingType<Integer> integer(int min, int max) {
    return type(
        (key, text) ->
            whole(
                key,
                WHOLE.matcher(text).matches() ? Long.parseLong(text) : Long.MIN_VALUE,
                min,
                max),
        (key, number) -> whole(key, number, min, max));
  }

  private static int whole(String key, long number, int min, int max) {
    if (number < min || number > max) {
      throw failure(
          key
              + " must be a whole number "
              + (max == Integer.MAX_VALUE ? "of at least " + min : "from " + min + " to " + max),
          "Write it in digits, or leave the setting out.");
    }
    return (int) number;
  }

  /** A decimal number, in ASCII digits and without an exponent. */
  public static SettingType<Double> decimal(double above, double max) {
    return type(
        (key, text) ->
            bounded(
                key,
                DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN,
                above,
                max),
        (key, number) -> bounded(key, number, above, max));
  }

  private static double bounded(String key, double number, double above, double max) {
    if (!(number > above && number <= max)) {
      throw failure(
          key
              + " must be a decimal number above "
              + SettingText.number(above)
              + " and at most "
              + SettingText.number(max),
          "Write it in digits without an exponent, like 0.5 or 2.");
    }
    return number;
  }

  /** A number of bytes, plain or with a unit: {@code 16777216}, {@code 16MB} or {@code 16MiB}. */
  public static SettingType<Integer> size(int min, int max) {
    return type(
        (key, text) -> SizeText.within(key, SizeText.read(key, text), min, max),
        (key, bytes) -> SizeText.within(key, bytes, min, max));
  }

  /** A length of time of at most a day. */
  public static SettingType<Duration> duration() {
    return duration(Duration.ofDays(1));
  }

  /**
   * A length of time, longer than zero: in ISO-8601 form ({@code PT10S}), or a number with a unit
   * ({@code 10s}; also ms, m, h, d).
   *
   * @param longest the most
   */
  public static SettingType<Duration> duration(Duration longest) {
    return type(
        (key, text) -> DurationText.within(key, DurationText.read(key, text, longest), longest),
        (key, duration) -> DurationText.within(key, duration, longest));
  }

  /** An address; whether the platform can be there is the connection's to say. */
  public static SettingType<URI> address() {
    return (key, text) -> {
      try {
        return new URI(text);
      } catch (URISyntaxException wrong) {
        throw failure(
            key + " is not an address (" + wrong.getReason() + ")",
            "Write it like https://host/path.");
      }
    };
  }

  /** A proxy's host and port. */
  public static SettingType<InetSocketAddress> proxy() {
    return (key, text) -> {
      Matcher address = HOST_AND_PORT.matcher(text);
      int port = address.matches() ? Integer.parseInt(address.group(2)) : 0;
      if (port < 1 || port > 65_535) {
        throw failure(
            key + " must name an HTTP proxy by host and port only",
            "Write it like http://proxy.example.org:3128.");
      }
      return InetSocketAddress.createUnresolved(address.group(1), port);
    };
  }

  /** Words such as {@code one.corp, two.corp}, in their order. */
  public static SettingType<Set<String>> list() {
    return (key, text) -> {
      Set<String> words = new LinkedHashSet<>();
      for (String word : text.split(",", -1)) {
        String stripped = Blanks.strip(word);
        if (stripped.isEmpty() || SEPARATOR.matcher(stripped).find()) {
          throw failure(key + " must be words separated by commas (,)", "Write it like one, two.");
        }
        words.add(stripped);
      }
      return words;
    };
  }

  /**
   * Pairs such as {@code lagou=7001, boss=7002}, in their order. As text, neither a name nor a
   * value may hold what separates pairs, here or in other writing systems.
   */
  public static <K, V> SettingType<Map<K, V>> pairs(SettingType<K> names, SettingType<V> values) {
    return type(
        (key, text) -> {
          Map<K, V> pairs = new LinkedHashMap<>();
          for (String pair : text.split(",", -1)) {
            int equalsAt = pair.indexOf('=');
            String name = equalsAt < 0 ? "" : Blanks.strip(pair.substring(0, equalsAt));
            String value = Blanks.strip(pair.substring(equalsAt + 1));
            if (name.isEmpty()
                || value.isEmpty()
                || SEPARATOR.matcher(name + value).find()
                || pairs.put(names.read(key, name), values.read(key, value)) != null) {
              throw noPairs(key);
            }
          }
          return pairs;
        },
        (key, given) -> {
          Map<K, V> pairs = new LinkedHashMap<>();
          given.forEach(
              (name, value) -> {
                if (pairs.put(names.checked(key, name), values.checked(key, value)) != null) {
                  throw noPairs(key);
                }
              });
          return pairs;
        });
  }

  private static ConfigurationException noPairs(String key) {
    return failure(
        key + " must be pairs with each name once, separated by commas (,)",
        "Write it like one=1, two=2.");
  }

  private static <T> SettingType<T> type(
      BiFunction<String, String, T> reader, BiFunction<String, T, T> check) {
    return new SettingType<>() {
      @Override
      public T read(String key, String text) {
        return reader.apply(key, text);
      }

      @Override
      public T checked(String key, T value) {
        return check.apply(key, value);
      }
    };
  }
}
