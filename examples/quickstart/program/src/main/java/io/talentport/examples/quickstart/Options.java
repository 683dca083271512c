package io.talentport.examples.quickstart;

import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the user chose, by properties {@code talentport.quickstart.…} or variables {@code
 * TALENTPORT_QUICKSTART_…}.
 */
final class Options {

  static final String DONE_FILE = "talentport.quickstart.done-file";

  private static final String PREFIX = "talentport.quickstart.";

  private final Map<String, String> given;
  private final Set<String> unread;
  private final List<String> settings;

  /** True on the real platform: the target is not the sandbox, and there are settings for it. */
  final boolean real;

  /** True if people may be created: on the sandbox always. */
  final boolean mayWrite;

  final List<JobId> jobs;

  /** One for each person to look up. */
  final List<TalentQuery> queries;

  /**
   * Reads the options.
   *
   * @param given properties and variables, by their names
   * @param settings the names of those that are settings of the platform
   * @throws IllegalArgumentException if an option is unknown or has a wrong value
   */
  Options(Map<String, String> given, List<String> settings) {
    this.given = given;
    this.settings = settings;
    unread = new TreeSet<>(given.keySet());
    unread.removeIf(name -> !isUnder(PREFIX, name) || isUnder(DONE_FILE, name));
    real =
        option("target", "auto", oneOf("auto", "sandbox")).contains("auto") && !settings.isEmpty();
    mayWrite = option("submit", "false", oneOf("false", "true")).contains("true") || !real;
    jobs = option("jobs", "", JobId::of);
    String people = real ? "" : "13900001234, 13900000001, +852 90000004";
    queries =
        Stream.concat(
                option("mobiles", people, Options::mobile).stream()
                    .map(it -> TalentQuery.builder().addMobiles(it).build()),
                option("emails", "nobody@talentport.invalid", EmailAddress::of).stream()
                    .map(it -> TalentQuery.builder().addEmails(it).build()))
            .toList();
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException(
          "Unknown: " + unread + ". The options are target, submit, mobiles, emails and jobs");
    }
  }

  /** The environment's variables and the system properties. */
  static Map<String, String> given() {
    Map<String, String> given = new TreeMap<>(System.getenv());
    System.getProperties().forEach((name, value) -> given.put(name.toString(), value.toString()));
    return given;
  }

  /** Reads the options, and finds the settings of the platform whose adapter is present. */
  static Options read(Map<String, String> given) {
    List<String> settings =
        ServiceLoader.load(RecruitingPlatformProvider.class).stream()
            .map(adapter -> "talentport." + adapter.get().id() + ".")
            .flatMap(key -> given.keySet().stream().filter(name -> isUnder(key, name)))
            .toList();
    return new Options(given, settings);
  }

  /** The names of the platform's settings, without their values. */
  String settings() {
    return String.join(", ", settings);
  }

  /** The values of an option, separated by commas; a property takes precedence over a variable. */
  private <T> List<T> option(String option, String usual, Function<String, T> read) {
    String key = PREFIX + option;
    String name = given.containsKey(key) ? key : variable(key);
    unread.removeAll(List.of(key, variable(key)));
    try {
      return Stream.of(given.getOrDefault(name, usual).split(","))
          .filter(value -> !value.isBlank())
          .map(value -> read.apply(value.strip()))
          .toList();
    } catch (IllegalArgumentException | InvalidRequestException bad) {
      String place = name.equals(key) ? key : key + ", set by " + name;
      throw new IllegalArgumentException(place + ": " + bad.getMessage(), bad);
    }
  }

  private static Function<String, String> oneOf(String... words) {
    String rule = "must be " + String.join(" or ", words) + ", but is ";
    return word ->
        Stream.of(words)
            .filter(word::equals)
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException(rule + '"' + word + '"'));
  }

  /** {@code 13900000001}, or with a country {@code +852 90000004}. */
  private static MobileNumber mobile(String text) {
    String[] parts = text.split("(?<=^[+]\\d{1,4}) ");
    return parts.length == 2 ? MobileNumber.of(parts[0], parts[1]) : MobileNumber.of(text);
  }

  private static boolean isUnder(String key, String name) {
    return name.startsWith(key) || name.startsWith(variable(key));
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
