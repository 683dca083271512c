package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a document that is stored with a talent (Feishu: 附件), on one platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record AttachmentId(String value) {

  /** Checks the value. */
  public AttachmentId {
    value = Check.key("attachmentId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static AttachmentId of(@Nullable String value) {
    return new AttachmentId(Check.key("attachmentId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
