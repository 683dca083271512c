package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What must hold of a document's name and place. */
final class ResumeFileName {

  private ResumeFileName() {}

  static String check(@Nullable String name) {
    String text = Check.text("resume.file.name", name);
    if (suffix(text).isEmpty()) {
      throw InvalidRequestException.of(
          "resume.file.name",
          "must have a suffix that tells the type",
          "Pass a name such as resume.pdf.");
    }
    return text;
  }

  static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 1 || name.substring(dot + 1).isBlank() ? "" : name.substring(dot + 1);
  }

  static <T> T present(String what, @Nullable T value) {
    if (value == null) {
      throw InvalidRequestException.of(
          "resume.file." + what, "must not be null", "Pass it, or leave the file out.");
    }
    return value;
  }

  static URI fetchable(@Nullable URI url) {
    URI address = present("url", url);
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
