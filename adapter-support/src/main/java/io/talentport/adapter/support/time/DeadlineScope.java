package io.talentport.adapter.support.time;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a call that includes other calls, such as one that renews a token. It is kept by
 * thread, because nothing between the two calls could pass it on.
 */
public final class DeadlineScope {

  private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  private DeadlineScope() {}

  /** Runs calls within the deadline, and within one that already surrounds it. */
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

  /** The given deadline, or the surrounding one if that is earlier. */
  public static Deadline tightest(Deadline own) {
    Deadline around = CURRENT.get();
    return around == null || own.left().compareTo(around.left()) <= 0 ? own : around;
  }
}
