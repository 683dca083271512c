package com.example.hiring;

import io.talentport.core.model.RecordSource;
import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** One line of the list. */
record RecordRow(String id, RecordSubject subject, String sources, String created, String changed) {

  private static final String NOT_SAID = "–";

  static RecordRow of(ResumeRecord shown, MessageSource messages, Locale locale) {
    return new RecordRow(
        shown
            .resumeId()
            .map(Object::toString)
            .or(() -> shown.talentId().map(Object::toString))
            .orElse(NOT_SAID),
        shown.subject(),
        shown.sources().stream()
            .map(source -> name(source, messages, locale))
            .reduce((one, other) -> one + ", " + other)
            .orElse(NOT_SAID),
        time(shown.createdAt(), locale),
        time(shown.modifiedAt(), locale));
  }

  private static String name(RecordSource source, MessageSource messages, Locale locale) {
    Optional<String> own =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage())
            ? source.chineseName()
            : source.englishName();
    return own.or(source::chineseName)
        .or(source::englishName)
        .or(() -> source.channel().map(channel -> name(channel, messages, locale)))
        .or(() -> source.source().map(Object::toString))
        .orElse(NOT_SAID);
  }

  private static String name(ResumeChannel channel, MessageSource messages, Locale locale) {
    return messages.getMessage("channel." + channel.value(), null, channel.value(), locale);
  }

  private static String time(Optional<Instant> instant, Locale locale) {
    return instant
        .map(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(ZoneId.systemDefault())
                ::format)
        .orElse(NOT_SAID);
  }
}
