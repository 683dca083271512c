package io.talentport.adapter.support.json;

import io.talentport.adapter.support.spec.OnRequest;
import java.util.function.Supplier;

/**
 * Lets the calls inside of it read what is not read as a rule. It belongs to the thread, since
 * Feign hands nothing from a call to the decoding of its reply.
 */
public final class ReadOnRequest {

  private static final ThreadLocal<Boolean> ASKED = ThreadLocal.withInitial(() -> false);

  private ReadOnRequest() {}

  /** Makes a call whose reply is read with the fields that have to be asked for. */
  public static <T> T of(Supplier<T> call) {
    boolean outer = ASKED.get();
    ASKED.set(true);
    try {
      return call.get();
    } finally {
      if (outer) {
        ASKED.set(true);
      } else {
        ASKED.remove();
      }
    }
  }

  /** The view by which a reply is read now. */
  static Class<?> view() {
    return ASKED.get() ? OnRequest.class : Void.class;
  }
}
