package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of an application that was made outside the platform and imported into it.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record ExternalApplicationId(String value) {

  /** Checks the value. */
  public ExternalApplicationId {
    value = Check.key("externalApplicationId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static ExternalApplicationId of(@Nullable String value) {
    return new ExternalApplicationId(Check.key("externalApplicationId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
