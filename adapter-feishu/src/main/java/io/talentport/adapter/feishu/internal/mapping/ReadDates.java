package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.core.model.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a talent as Feishu gives them. Its pages contradict themselves about seconds and
 * milliseconds, so that the magnitude decides.
 */
final class ReadDates {

  private static final Pattern SECONDS = Pattern.compile("\\d{10}");

  private ReadDates() {}

  /** A month, or a year where no month is given. */
  static Optional<PartialDate> month(String field, String text, FieldReader fields) {
    if (StoredTimes.isOpen(text)) {
      return Optional.empty();
    }
    return fields.read(
        field,
        text.strip(),
        written ->
            SECONDS.matcher(written).matches()
                ? PartialDate.of(YearMonth.from(date(Long.parseLong(written))))
                : PartialDate.parse(written));
  }

  /** A day; zero is none. */
  static Optional<PartialDate> day(String field, @Nullable Long epoch, FieldReader fields) {
    return epoch == null || epoch == 0
        ? Optional.empty()
        : fields.read(field, epoch.toString(), any -> PartialDate.of(date(epoch)));
  }

  /** A day that is written as text; zero and the mark of an open end are none. */
  static Optional<PartialDate> day(String field, @Nullable String text, FieldReader fields) {
    if (text == null || StoredTimes.isOpen(text)) {
      return Optional.empty();
    }
    return fields.read(
        field,
        text,
        digits -> {
          long epoch = Long.parseLong(digits.strip());
          return epoch == 0 ? null : PartialDate.of(date(epoch));
        });
  }

  /** A time that is written as text. */
  static Optional<Instant> time(String field, String text, FieldReader fields) {
    return fields
        .read(field, text, digits -> Long.valueOf(digits.strip()))
        .flatMap(epoch -> Instants.read(field, (Long) StoredTimes.millis(epoch), fields));
  }

  private static LocalDate date(long epoch) {
    return LocalDate.ofInstant(
        Instant.ofEpochMilli(StoredTimes.millis(epoch)), FeishuConversions.ZONE);
  }
}
