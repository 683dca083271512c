package io.talentport.adapter.support.time;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a call whose time is also spent by calls inside it, such as the one that renews a
 * token. It belongs to the thread, since nothing between the two calls could hand it on.
 */
public final class DeadlineScope {

  private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  private DeadlineScope() {}

  /** Runs calls that must not outlast the deadline, nor one that is around it already. */
  public static <T> T within(Deadline deadline, Supplier<T> calls) {
    Deadline outer = CURRENT.get();
    CURRENT.set(tightest(deadline));
    try {
      return calls.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** The given deadline, or the one around this call if that comes first. */
  public static Deadline tightest(Deadline own) {
    Deadline around = CURRENT.get();
    return around == null || own.left().compareTo(around.left()) <= 0 ? own : around;
  }
}
