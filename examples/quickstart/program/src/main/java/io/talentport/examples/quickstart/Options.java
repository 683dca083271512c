package io.talentport.examples.quickstart;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the user of this program may say.
 *
 * @param sandboxOnly never connect to a real platform, whatever credentials there are
 * @param submitToReal hand the invented résumé over to a real platform too
 * @param mobiles whom to look up; empty if not said
 * @param emails whom to look up; empty if not said
 * @param jobs the jobs to match the résumé to; empty if not said
 */
record Options(
    boolean sandboxOnly,
    boolean submitToReal,
    List<MobileNumber> mobiles,
    List<EmailAddress> emails,
    List<JobId> jobs) {

  static final String PREFIX = "talentport.quickstart.";
  static final String TARGET = PREFIX + "target";
  static final String SUBMIT = PREFIX + "submit";
  static final String MOBILES = PREFIX + "mobiles";
  static final String EMAILS = PREFIX + "emails";
  static final String JOBS = PREFIX + "jobs";

  private static final List<String> KEYS =
      List.of(TARGET, SUBMIT, MOBILES, EMAILS, JOBS, DoneFile.KEY);

  static Options read(SystemSettings system) {
    refuseUnknown(system);
    return new Options(
        word(system, TARGET, "auto", "sandbox").equals("sandbox"),
        word(system, SUBMIT, "false", "true").equals("true"),
        list(system, MOBILES, Options::mobile),
        list(system, EMAILS, EmailAddress::of),
        list(system, JOBS, JobId::of));
  }

  /** A mistyped option must not be taken for one that was left out. */
  private static void refuseUnknown(SystemSettings system) {
    Set<String> unknown = new TreeSet<>(system.namesUnder(PREFIX));
    KEYS.forEach(key -> unknown.removeAll(List.of(key, SystemSettings.variable(key))));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          String.join(", ", unknown)
              + " is no option of this program; it knows "
              + String.join(", ", KEYS)
              + ".");
    }
  }

  private static String word(SystemSettings system, String key, String usual, String alternative) {
    String given = system.value(key).orElse(usual);
    if (!given.equals(usual) && !given.equals(alternative)) {
      throw new IllegalArgumentException(
          key + " must be " + usual + " or " + alternative + ", but is \"" + given + "\".");
    }
    return given;
  }

  private static <T> List<T> list(SystemSettings system, String key, Function<String, T> element) {
    Optional<String> given = system.value(key);
    return given
        .map(text -> Stream.of(text.split(",")).map(String::strip).map(element).toList())
        .orElse(List.of());
  }

  /** {@code 13900000001}, or with a country {@code +852 90000004}. */
  private static MobileNumber mobile(String text) {
    int blank = text.indexOf(' ');
    return text.startsWith("+") && blank > 0
        ? MobileNumber.of(text.substring(0, blank), text.substring(blank + 1).strip())
        : MobileNumber.of(text);
  }
}
