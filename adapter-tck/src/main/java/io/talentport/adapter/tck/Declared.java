package io.talentport.adapter.tck;

import io.talentport.core.RecruitingPlatform;

/** Reads what a platform declares of its ports. */
final class Declared {

  static final String NO = "no";
  static final String YES = "yes";

  private Declared() {}

  /** The value of a detail, which must be declared. */
  static String detail(RecruitingPlatform platform, Class<?> port, String name) {
    return platform
        .capability(port)
        .orElseThrow()
        .detail(name)
        .orElseThrow(
            () -> new AssertionError(port.getSimpleName() + " does not declare its " + name))
        .value();
  }

  /** Whether a detail is declared as yes. */
  static boolean isYes(RecruitingPlatform platform, Class<?> port, String name) {
    return detail(platform, port, name).equals(YES);
  }
}
