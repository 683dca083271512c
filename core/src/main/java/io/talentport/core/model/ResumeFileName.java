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
    if (address.getHost() == null
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
      throw InvalidRequestException.of(
          "resume.file.url",
          "must be an absolute http or https address",
          "Pass an address that the platform can reach.");
    }
    return address;
  }
}
