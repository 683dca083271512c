package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a stage of a recruiting process, on one platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record StageId(String value) {

  /** Checks the value. */
  public StageId {
    value = Check.key("stageId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static StageId of(@Nullable String value) {
    return new StageId(Check.key("stageId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
