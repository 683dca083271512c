package io.talentport.adapter.support.reply;

import io.talentport.adapter.support.json.NestedRefusals;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A body, decoded.
 *
 * @param <R> the generated class that every reply of the platform extends
 * @param value what was asked for; null if the body is not that
 * @param envelope the part that every reply has; null if the body has none
 * @param problem what is wrong with the body, where the value is null
 * @param cause what decoding it threw, without its text; null if nothing
 * @param isWebPage whether the body is HTML
 * @param nested the refusals that it has where no page prints one
 */
record DecodedBody<R>(
    @Nullable Object value,
    @Nullable R envelope,
    String problem,
    @Nullable IOException cause,
    boolean isWebPage,
    NestedRefusals nested) {

  /** A body that is no JSON. */
  static <R> DecodedBody<R> none(String problem, boolean isWebPage) {
    return new DecodedBody<>(null, null, problem, null, isWebPage, new NestedRefusals());
  }
}
