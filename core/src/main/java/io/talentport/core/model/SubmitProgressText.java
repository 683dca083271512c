package io.talentport.core.model;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A progress as one line of text that a person can read as well. */
final class SubmitProgressText {

  private static final String VERSION = "submit-1";
  private static final String PLATFORM = "platform=";
  private static final String ATTACHMENT = "attachment=";
  private static final String TALENT = "talent=";
  private static final String UNCONFIRMED_TALENT = "talent?";
  private static final String UNCONFIRMED_UPDATE = "update?=";
  private static final String APPLICATION = "application=";
  private static final String UNCONFIRMED_APPLICATION = "application?=";

  private SubmitProgressText() {}

  static String write(SubmitProgress progress) {
    List<String> parts = new ArrayList<>();
    parts.add(VERSION);
    parts.add(PLATFORM + encoded(progress.platform().value()));
    progress.attachmentId().ifPresent(id -> parts.add(ATTACHMENT + encoded(id.value())));
    progress.talentId().ifPresent(id -> parts.add(TALENT + encoded(id.value())));
    if (progress.talentMayExist()) {
      parts.add(UNCONFIRMED_TALENT);
    }
    progress
        .unconfirmedUpdate()
        .ifPresent(id -> parts.add(UNCONFIRMED_UPDATE + encoded(id.value())));
    progress
        .applications()
        .forEach(
            (job, id) ->
                parts.add(
                    APPLICATION
                        + encoded(job.value())
                        + ":"
                        + encoded(id.map(ApplicationId::value).orElse(""))));
    progress
        .unconfirmedJobs()
        .forEach(job -> parts.add(UNCONFIRMED_APPLICATION + encoded(job.value())));
    return String.join(";", parts);
  }

  static SubmitProgress read(@Nullable String text) {
    String[] parts = text == null ? new String[0] : text.strip().split(";");
    if (parts.length < 2 || !parts[0].equals(VERSION) || !parts[1].startsWith(PLATFORM)) {
      throw illFormed();
    }
    try {
      SubmitProgress progress = SubmitProgress.none(PlatformId.of(decoded(parts[1], PLATFORM)));
      for (String part : List.of(parts).subList(2, parts.length)) {
        progress = with(progress, part);
      }
      return progress;
    } catch (IllegalArgumentException | InvalidRequestException | ConfigurationException wrong) {
      throw illFormed();
    }
  }

  private static SubmitProgress with(SubmitProgress progress, String part) {
    if (part.equals(UNCONFIRMED_TALENT)) {
      return progress.withUnconfirmedTalent();
    }
    if (part.startsWith(ATTACHMENT)) {
      return progress.withAttachment(AttachmentId.of(decoded(part, ATTACHMENT)));
    }
    if (part.startsWith(TALENT)) {
      return progress.withTalent(TalentId.of(decoded(part, TALENT)));
    }
    if (part.startsWith(UNCONFIRMED_UPDATE)) {
      return progress.withUnconfirmedUpdate(TalentId.of(decoded(part, UNCONFIRMED_UPDATE)));
    }
    if (part.startsWith(UNCONFIRMED_APPLICATION)) {
      return progress.withUnconfirmedApplication(JobId.of(decoded(part, UNCONFIRMED_APPLICATION)));
    }
    if (part.startsWith(APPLICATION)) {
      return withApplication(progress, part.substring(APPLICATION.length()).split(":", -1));
    }
    throw illFormed();
  }

  private static SubmitProgress withApplication(SubmitProgress progress, String[] ids) {
    if (ids.length != 2) {
      throw illFormed();
    }
    JobId job = JobId.of(decoded(ids[0]));
    return ids[1].isEmpty()
        ? progress.withApplication(job)
        : progress.withApplication(job, ApplicationId.of(decoded(ids[1])));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String part, String name) {
    return decoded(part.substring(name.length()));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static InvalidRequestException illFormed() {
    return InvalidRequestException.of(
        "submit progress",
        "was not created by this library",
        "Pass the text of a progress from an exception or a receipt of this library.");
  }
}
