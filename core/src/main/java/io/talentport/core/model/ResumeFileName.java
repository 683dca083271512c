package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The rules for a document's name and location. */
final class ResumeFileName {

  private ResumeFileName() {}

  private static final int LOST_IN_DECODING = 0xfffd;

  static String check(@Nullable String name) {
    String text = Check.text("resume.file.name", name);
    if (text.codePoints().anyMatch(ResumeFileName::cannotBeRead)) {
      throw InvalidRequestException.of(
          "resume.file.name",
          "must not hold control characters or U+FFFD, which replaces one that could not be"
              + " decoded",
          "Pass the name yourself, for example with ResumeFile.ofPath(name, path). A file's own"
              + " name is read correctly if the JVM runs in a UTF-8 locale, such as"
              + " LC_ALL=C.UTF-8.");
    }
    if (suffix(text).isEmpty()) {
      throw InvalidRequestException.of(
          "resume.file.name", "must have a suffix for its type", "Pass a name such as resume.pdf.");
    }
    return text;
  }

  /** A name of another encoding than the JVM's locale turns into such characters. */
  private static boolean cannotBeRead(int character) {
    return character == LOST_IN_DECODING || Character.isISOControl(character);
  }

  static long length(long length) {
    if (length < 0) {
      throw InvalidRequestException.of(
          "resume.file.length",
          "must not be negative",
          "Pass the number of bytes; where it is not known beforehand, use ResumeFile.ofBytes or"
              + " ResumeFile.ofPath.");
    }
    return length;
  }

  static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 1 || ShownText.isNothing(name.substring(dot + 1)) ? "" : name.substring(dot + 1);
  }

  static URI fetchable(@Nullable URI url) {
    URI address = Required.value("resume.file.url", url);
    String scheme = address.getScheme();
    // A bucket's name may hold an underscore, which is no host name to URI.
    if (address.getRawAuthority() == null
        || address.getRawAuthority().startsWith(":")
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
      throw InvalidRequestException.of(
          "resume.file.url",
          "must be an absolute http or https address",
          "Pass an address that the platform can reach.");
    }
    if (address.getRawAuthority().contains("@")) {
      throw InvalidRequestException.of(
          "resume.file.url",
          "must not hold a user or a password",
          "Pass an address that the platform can reach without them, such as a signed one.");
    }
    return address;
  }
}
