package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CursorGuardTest {

  @Test
  void tokensThatDifferAreNeverTakenForACircle() {
    CursorGuard guard = new CursorGuard(3);
    for (int token = 0; token < 100_000; token++) {
      assertThat(guard.hasSeen("t" + token)).isFalse();
    }
  }

  @Test
  void aCircleBehindTheRememberedTokensIsNoticedWithoutRememberingIt() {
    for (int remembered : new int[] {0, 1, 5}) {
      for (int before = 0; before < 40; before++) {
        for (int length = 1; length < 40; length++) {
          assertThat(stepsUntilNoticed(new CursorGuard(remembered), before, length))
              .as("%s remembered, circle of %s after %s", remembered, length, before)
              .isLessThanOrEqualTo(4 * (before + length) + 4);
        }
      }
    }
  }

  @Test
  void aCircleAmongTheRememberedTokensIsNoticedAtOnce() {
    assertThat(stepsUntilNoticed(new CursorGuard(), 500, 400)).isEqualTo(901);
  }

  private static int stepsUntilNoticed(CursorGuard guard, int before, int length) {
    int steps = 0;
    int token = 0;
    while (true) {
      steps++;
      if (guard.hasSeen(String.valueOf(token)) || steps > 100_000) {
        return steps;
      }
      token = token + 1 < before + length ? token + 1 : before;
    }
  }
}
