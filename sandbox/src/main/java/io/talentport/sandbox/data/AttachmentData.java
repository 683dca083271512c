package io.talentport.sandbox.data;

import java.util.Objects;

/**
 * A file uploaded to Feishu.
 *
 * @param id the attachment id
 * @param name the file's name, as sent
 * @param mediaType the file's media type, as sent
 * @param size the number of bytes
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record AttachmentData(String id, String name, String mediaType, long size, String sha256) {

  public AttachmentData {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
  }

  /** Names the attachment by its id only: a file's name may name a person. */
  @Override
  public String toString() {
    return "AttachmentData[" + id + ", " + size + " bytes]";
  }
}
