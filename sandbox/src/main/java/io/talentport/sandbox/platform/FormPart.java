package io.talentport.sandbox.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One part of a form as it arrived. Its bytes are in a file, which is deleted after the answer:
 * move the file to keep it.
 *
 * @param name the part's name
 * @param fileName the file's name, as sent
 * @param mediaType the media type, as sent
 * @param size how many bytes were sent; the file holds fewer when they were too many to be kept
 * @param sha256 of the bytes sent, in hexadecimal digits
 * @param file where the bytes are
 */
public record FormPart(
    String name,
    @Nullable String fileName,
    @Nullable String mediaType,
    long size,
    String sha256,
    Path file) {

  /** Names the part only: name and content of the file are a person's data. */
  @Override
  public String toString() {
    return "FormPart[" + name + ", " + size + " bytes]";
  }
}
