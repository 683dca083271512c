package io.talentport.sandbox.platform;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as the document describes it.
 *
 * @param code the platform's code
 * @param status the documented HTTP status; {@code null} if none is documented
 * @param message what the platform says with it
 * @param field the field that is refused, if there is one
 */
public record Refusal(
    String code, @Nullable Integer status, String message, @Nullable String field) {

  /** The documented HTTP status, or else another one. */
  public int statusOr(int otherwise) {
    return status == null ? otherwise : status;
  }

  /** The same with another message. */
  public Refusal saying(String other) {
    return new Refusal(code, status, other, field);
  }

  /** The same about a field. */
  public Refusal about(String name) {
    return new Refusal(code, status, message, name);
  }
}
