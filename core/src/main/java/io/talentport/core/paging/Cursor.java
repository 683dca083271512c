package io.talentport.core.paging;

import io.talentport.core.error.InvalidRequestException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The position after a page of a listing. Opaque: its text can be stored and read back later with
 * {@link #of}, but means something only to the listing (platform, port, arguments) that it came
 * from; another listing refuses it.
 *
 * <p>Immutable and thread-safe. How long a platform honours a cursor is up to the platform.
 */
public final class Cursor {

  private final String text;

  private Cursor(String text) {
    this.text = text;
  }

  /**
   * Reads a cursor back from the text that {@link #toString} gave.
   *
   * @throws InvalidRequestException if the text is null or blank
   */
  public static Cursor of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw InvalidRequestException.of(
          "cursor",
          "must not be blank",
          "Pass the text of a cursor that a page returned, or start with PageRequest.first().");
    }
    return new Cursor(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cursor that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  /** The text to store; holds no personal data and no secret. */
  @Override
  public String toString() {
    return text;
  }
}
