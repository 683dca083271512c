package io.talentport.adapter.support.quota;

import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * The rules that a quota's windows imply for turns shared by several instances. Immutable and
 * thread-safe.
 */
final class TurnRules {

  /**
   * The part of the margin for waking up; the rest is for the travel time of the question and of
   * the call.
   */
  private static final double FOR_WAKING = 0.6;

  private static final Duration LONGEST_VALIDITY = Duration.ofMillis(500);

  /**
   * So short that the turns a late call owes are taken from the same window, whatever was reserved
   * before.
   */
  private static final Duration AHEAD = Duration.ofMillis(100);

  private static final int MOST_AHEAD = 64;
  private static final int MOST_UNUSED = 1_000;

  private final List<QuotaPace> paces;
  private final QuotaPace slowest;
  private final Duration margin;
  private final Duration shortPeriod;
  private final int shortPermits;
  private final Duration evenInterval;

  TurnRules(List<QuotaWindow> windows) {
    Comparator<QuotaPace> bySlowness = Comparator.comparing(QuotaPace::interval);
    this.paces = windows.stream().map(QuotaWindow::pace).toList();
    this.slowest = paces.stream().max(bySlowness).orElse(new QuotaPace(1, Duration.ofNanos(1)));
    this.margin =
        windows.stream()
            .map(QuotaWindow::margin)
            .min(Comparator.naturalOrder())
            .orElse(LONGEST_VALIDITY);
    this.shortPeriod =
        windows.stream()
            .filter(QuotaWindow::isShort)
            .map(QuotaWindow::period)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    this.shortPermits =
        windows.stream()
            .filter(QuotaWindow::isShort)
            .mapToInt(QuotaWindow::wholePermits)
            .max()
            .orElse(0);
    this.evenInterval =
        paces.stream()
            .filter(pace -> pace.burst() == 1)
            .max(bySlowness)
            .map(QuotaPace::interval)
            .orElse(Duration.ZERO);
  }

  /** A demand at the paces of all windows. */
  QuotaDemand demand(int turns, Duration longestWait) {
    return new QuotaDemand(paces, turns, longestWait);
  }

  /**
   * All turns within the period of the short windows: if they stay unused, no call before them
   * shares a period with one after them. Only if there is such a window.
   */
  QuotaDemand wholePeriod() {
    return demand(Math.min(shortPermits, MOST_UNUSED), shortPeriod);
  }

  /** Whether there is a window in which single calls matter. */
  boolean hasShortWindow() {
    return shortPermits > 0;
  }

  /** How long a turn is valid after its moment. */
  long validNanos() {
    return Math.min((long) (margin.toNanos() * FOR_WAKING), LONGEST_VALIDITY.toNanos());
  }

  /** The maximum number of turns that a process reserves. */
  int mostAhead() {
    return Math.min(turnsIn(AHEAD.toNanos()), MOST_AHEAD);
  }

  /** How many more turns must stay unused after the platform counted a call this late. */
  int owedFor(long lateNanos) {
    long over = lateNanos - margin.toNanos();
    return over <= 0 || !hasShortWindow() ? 0 : Math.min(turnsIn(over), MOST_UNUSED);
  }

  private int turnsIn(long nanos) {
    double turns = Math.ceil((double) nanos / slowest.interval().toNanos());
    return (int) Math.min(turns, Integer.MAX_VALUE);
  }

  /** The shortest time in which this many turns follow one. */
  Duration shortest(long turns) {
    return paces.isEmpty()
        ? Duration.ZERO
        : slowest.interval().multipliedBy(Math.max(0, turns + 1 - slowest.burst()));
  }

  /** The minimum distance of two turns; zero if several may come at once. */
  Duration evenInterval() {
    return evenInterval;
  }
}
