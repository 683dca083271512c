package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of the organisation (tenant) that a record belongs to (DingTalk: {@code corp_id}).
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record OrganizationId(String value) {

  /** Checks the value. */
  public OrganizationId {
    value = Check.key("organizationId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static OrganizationId of(@Nullable String value) {
    return new OrganizationId(Check.key("organizationId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
