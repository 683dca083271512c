package io.talentport.core.error;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A progress as one line of text that a person can read as well. */
final class SubmitProgressText {

  private static final String VERSION = "submit-1";
  private static final String REMEDY =
      "Pass the text of a progress that an exception or a receipt of this library gave.";

  private SubmitProgressText() {}

  static String write(SubmitProgress progress) {
    List<String> parts = new ArrayList<>();
    parts.add(VERSION);
    parts.add("platform=" + encoded(progress.platform()));
    progress.attachmentId().ifPresent(id -> parts.add("attachment=" + encoded(id)));
    progress.talentId().ifPresent(id -> parts.add("talent=" + encoded(id)));
    if (progress.talentMayExist()) {
      parts.add("talent?");
    }
    progress
        .applications()
        .forEach((job, id) -> parts.add("application=" + encoded(job) + ":" + encoded(id)));
    progress.unconfirmedJobs().forEach(job -> parts.add("application?=" + encoded(job)));
    return String.join(";", parts);
  }

  static SubmitProgress read(@Nullable String text) {
    String[] parts = text == null ? new String[0] : text.strip().split(";");
    if (parts.length < 2 || !parts[0].equals(VERSION) || !parts[1].startsWith("platform=")) {
      throw illFormed();
    }
    try {
      SubmitProgress progress = SubmitProgress.none(decoded(after(parts[1])));
      for (String part : List.of(parts).subList(2, parts.length)) {
        progress = with(progress, part);
      }
      return progress;
    } catch (IllegalArgumentException wrongEncoding) {
      throw illFormed();
    }
  }

  private static SubmitProgress with(SubmitProgress progress, String part) {
    if (part.equals("talent?")) {
      return progress.withUnconfirmedTalent();
    }
    if (part.startsWith("attachment=")) {
      return progress.withAttachment(decoded(after(part)));
    }
    if (part.startsWith("talent=")) {
      return progress.withTalent(decoded(after(part)));
    }
    if (part.startsWith("application?=")) {
      return progress.withUnconfirmedApplication(decoded(after(part)));
    }
    String[] ids = after(part).split(":", -1);
    if (!part.startsWith("application=") || ids.length != 2) {
      throw illFormed();
    }
    return progress.withApplication(decoded(ids[0]), decoded(ids[1]));
  }

  static String given(String what, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw InvalidRequestException.of(
          "submit progress: " + what, "must not be blank", "Pass the id as the platform gave it.");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw InvalidRequestException.of(
          "submit progress: " + what,
          "must be whole characters, but has half of a surrogate pair",
          "Pass the id as the platform gave it.");
    }
    return text;
  }

  private static String after(String part) {
    return part.substring(part.indexOf('=') + 1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static InvalidRequestException illFormed() {
    return InvalidRequestException.of(
        "submit progress", "is not one that this library gave", REMEDY);
  }
}
