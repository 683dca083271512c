package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a note about a talent (备注可见性). An open vocabulary: a value that is not among the
 * constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record NoteVisibility(String value) {

  /** Who wrote it (私密). */
  public static final NoteVisibility PRIVATE = new NoteVisibility("private");

  /** Whoever may read the talent (公开). */
  public static final NoteVisibility PUBLIC = new NoteVisibility("public");

  private static final List<NoteVisibility> KNOWN = List.of(PRIVATE, PUBLIC);

  /** Checks the value. */
  public NoteVisibility {
    Check.text("noteVisibility", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static NoteVisibility of(@Nullable String value) {
    return new NoteVisibility(Check.text("noteVisibility", value));
  }

  /** Every constant of this vocabulary. */
  public static List<NoteVisibility> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
