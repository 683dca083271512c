package io.talentport.adapter.support.paging;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Detects page tokens that form a cycle. The first tokens are remembered, so that nearly every
 * cycle is detected at its first repetition; beyond them Brent's method detects every cycle with
 * constant memory.
 */
final class CursorGuard {

  private static final int REMEMBERED = 10_000;

  private final int remembered;
  private final Set<String> first = new HashSet<>();
  private @Nullable String milestone;
  private long sinceMilestone;
  private long nextMilestone = 1;

  CursorGuard() {
    this(REMEMBERED);
  }

  CursorGuard(int remembered) {
    this.remembered = remembered;
  }

  /** Whether the token was certainly seen before. */
  boolean hasSeen(String token) {
    if (first.contains(token) || token.equals(milestone)) {
      return true;
    }
    if (first.size() < remembered) {
      first.add(token);
    }
    sinceMilestone++;
    if (sinceMilestone >= nextMilestone) {
      milestone = token;
      sinceMilestone = 0;
      nextMilestone *= 2;
    }
    return false;
  }
}
