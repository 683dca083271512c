package io.talentport.sandbox;

/** Describes a failure of the sandbox itself. */
final class Defect {
  private static final int DEEPEST_CAUSE = 20;

  private Defect() {}

  /** The failure in one line, with its first cause. */
  static String text(Throwable defect) {
    Throwable first = defect;
    for (int depth = 0; depth < DEEPEST_CAUSE && first.getCause() != null; depth++) {
      first = first.getCause();
    }
    return "The sandbox failed: " + defect + (first == defect ? "" : ", because of " + first);
  }
}
