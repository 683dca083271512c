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

  boolean isExercised() {
    return leftOutBecause.isEmpty();
  }
}
