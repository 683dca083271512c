package io.talentport.core.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The code of a place or country, as one platform numbers them. Personal where it says where
 * somebody lives or comes from: {@link #toString} is masked, {@link #value} gives it out.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record PlaceCode(@Value.Redacted String value) {

  /** Checks the value. */
  public PlaceCode {
    value = Check.key("place code", value);
  }

  /**
   * The code with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static PlaceCode of(@Nullable String value) {
    return new PlaceCode(Check.key("place code", value));
  }

  @Override
  public String toString() {
    return "PlaceCode[***]";
  }
}
