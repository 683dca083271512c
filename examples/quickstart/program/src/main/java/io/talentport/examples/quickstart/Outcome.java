package io.talentport.examples.quickstart;

import java.util.Optional;

/**
 * Whether a scenario called its port.
 *
 * @param leftOutBecause the reason why not; absent if it did
 */
record Outcome(Optional<String> leftOutBecause) {

  static Outcome exercised() {
    return new Outcome(Optional.empty());
  }

  static Outcome leftOut(String reason) {
    return new Outcome(Optional.of(reason));
  }

  /**
   * It did not, since nobody was found before.
   *
   * @param whose what would have been done, such as {@code "profile could be read"}
   */
  static Outcome nobodyFound(String whose) {
    return leftOut(
        "no talent was found whose "
            + whose
            + "; name somebody in "
            + SystemSettings.variable(Options.MOBILES)
            + " or "
            + SystemSettings.variable(Options.EMAILS));
  }

  boolean isExercised() {
    return leftOutBecause.isEmpty();
  }
}
