package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.core.model.PartialDate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of a talent in Feishu's form, read as in {@link StoredTimes}. */
final class ReadDates {

  private ReadDates() {}

  /** A month, or a year if there is no month. */
  static Optional<PartialDate> month(String field, String text, FieldReader fields) {
    return StoredTimes.isOpen(text)
        ? Optional.empty()
        : fields.read(field, text, StoredTimes::month);
  }

  /** A date of birth; zero means none. */
  static Optional<PartialDate> birth(String field, @Nullable Long epoch, FieldReader fields) {
    if (epoch == null || epoch == 0) {
      return Optional.empty();
    }
    Long millis = StoredTimes.birth(epoch);
    if (millis == null) {
      fields.unreadable(field, "is no possible day of birth", epoch.toString());
      return Optional.empty();
    }
    return Optional.of(PartialDate.of(StoredTimes.date(millis)));
  }

  /** A day of an organisation's own field; zero and the mark of an open end mean none. */
  static Optional<PartialDate> custom(String field, @Nullable String text, FieldReader fields) {
    if (text == null || StoredTimes.isOpen(text)) {
      return Optional.empty();
    }
    Optional<Long> number = fields.read(field, text, digits -> Long.valueOf(digits.strip()));
    Optional<Long> millis = number.map(StoredTimes::custom);
    if (number.isPresent() && millis.isEmpty()) {
      fields.unreadable(field, "may be seconds or milliseconds", text);
    }
    return millis.flatMap(
        certain -> fields.read(field, text, any -> PartialDate.of(StoredTimes.date(certain))));
  }

  /** A time that is written as text. */
  static Optional<Instant> time(String field, String text, FieldReader fields) {
    return fields
        .read(field, text, digits -> Long.valueOf(digits.strip()))
        .flatMap(epoch -> Instants.read(field, (Long) StoredTimes.millis(epoch), fields));
  }
}
