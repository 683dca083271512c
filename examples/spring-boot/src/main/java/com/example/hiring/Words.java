package com.example.hiring;

import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationStage;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.TalentGroup;
import io.talentport.core.model.TalentGroups;
import io.talentport.core.model.TalentTag;
import io.talentport.core.model.TalentTags;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * How a page writes the platform's values: in the reader's language, people in clear, a dash for
 * what is not given. What may be there without being shown is not known rather than not given.
 */
record Words(MessageSource messages, Locale locale) {

  static final String NOT_GIVEN = "–";

  public String text(Optional<?> value) {
    return value.map(Words::inClear).orElse(NOT_GIVEN);
  }

  private static String inClear(Object value) {
    if (value instanceof PersonName name) {
      return name.value();
    }
    if (value instanceof EmailAddress email) {
      return email.value();
    }
    if (value instanceof MobileNumber mobile) {
      return "+" + mobile.countryCode() + " " + mobile.number();
    }
    return value.toString();
  }

  public String mobile(Optional<ContactDetails> contacts) {
    return text(contacts.flatMap(ContactDetails::mobile));
  }

  public String email(Optional<ContactDetails> contacts) {
    return text(contacts.flatMap(ContactDetails::email));
  }

  public String time(Optional<Instant> instant) {
    return text(
        instant.map(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(ZoneId.systemDefault())
                ::format));
  }

  public String period(Optional<PartialDate> start, Optional<PartialDate> end) {
    return (day(start) + " " + NOT_GIVEN + " " + day(end)).strip();
  }

  private static String day(Optional<PartialDate> date) {
    return date.map(Object::toString).orElse("");
  }

  /** A word of a vocabulary; one that the messages do not have is shown as the platform has it. */
  public String word(String vocabulary, Optional<?> value) {
    return text(value.map(word -> word(vocabulary, word.toString())));
  }

  private String word(String vocabulary, String value) {
    return messages.getMessage(vocabulary + "." + value, null, value, locale);
  }

  public String whether(Optional<Boolean> fact) {
    return message(fact.map(is -> is ? "yes" : "no").orElse("unknown"));
  }

  public String sources(List<RecordSource> sources) {
    return sources.isEmpty() ? NOT_GIVEN : joined(sources, this::source);
  }

  private String source(RecordSource source) {
    return text(
        named(source.chineseName(), source.englishName())
            .or(() -> source.channel().map(channel -> word("channel", channel.value())))
            .or(() -> source.source().map(Object::toString)));
  }

  public String groups(Optional<TalentGroups> groups) {
    return names(groups.map(TalentGroups::entries), TalentGroup::name);
  }

  public String tags(Optional<TalentTags> tags) {
    return names(tags.map(TalentTags::entries), TalentTag::name);
  }

  private <T> String names(Optional<List<T>> shown, Function<T, Optional<String>> name) {
    return shown
        .map(
            entries ->
                entries.isEmpty() ? message("none") : joined(entries, one -> text(name.apply(one))))
        .orElseGet(() -> message("unknown"));
  }

  /** The job's title or number; neither is shown to an application that may not see jobs. */
  public String job(Application application) {
    return application
        .jobTitle()
        .or(application::jobCode)
        .or(() -> application.jobId().map(Object::toString))
        .orElseGet(() -> message("unknown"));
  }

  /** As the organisation calls the stage, or else by what is done in it. */
  public String stage(Optional<ApplicationStage> stage) {
    return text(
        stage
            .flatMap(one -> named(one.chineseName(), one.englishName()))
            .or(
                () ->
                    stage
                        .flatMap(ApplicationStage::kind)
                        .map(kind -> word("stage", kind.value()))));
  }

  private Optional<String> named(Optional<String> chinese, Optional<String> english) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
        ? chinese.or(() -> english)
        : english.or(() -> chinese);
  }

  private String message(String code) {
    return messages.getMessage(code, null, locale);
  }

  private static <T> String joined(List<T> values, Function<T, String> name) {
    return values.stream().map(name).collect(Collectors.joining(", "));
  }
}
