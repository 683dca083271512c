package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of one person in a platform's talent pool (DingTalk: candidate, Feishu: talent). It means
 * nothing on another platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record TalentId(String value) {

  /** Checks the value. */
  public TalentId {
    value = Check.key("talentId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static TalentId of(@Nullable String value) {
    return new TalentId(Check.key("talentId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
