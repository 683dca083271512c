package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.NewTalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Gender;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts values of the core to Feishu's; null for a field that is not sent. */
final class FeishuConversions {

  /** Feishu's pages name no time zone; that of its users is used. */
  static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private FeishuConversions() {}

  static String name(PersonName name) {
    return name.value();
  }

  static @Nullable String email(Optional<EmailAddress> email) {
    return email.map(EmailAddress::value).orElse(null);
  }

  static @Nullable String operator(Optional<OperatorId> operator) {
    return operator.map(OperatorId::value).orElse(null);
  }

  static @Nullable Integer gender(Optional<Gender> gender) {
    return gender.flatMap(NewTalentBasicInfo.GENDER_VOCABULARY::toPlatform).orElse(null);
  }

  static @Nullable Integer degree(Optional<EducationLevel> level) {
    return level.flatMap(NewTalentEducation.DEGREE_VOCABULARY::toPlatform).orElse(null);
  }

  /**
   * Milliseconds since 1970, as text, of the day, or of the month's first day: Feishu has no
   * months. A year alone is not sent, because its first day would be wrong.
   */
  static @Nullable String date(Optional<PartialDate> date) {
    return date.filter(one -> one.month().isPresent())
        .map(one -> one.earliest().atStartOfDay().toInstant(ZONE).toEpochMilli())
        .map(String::valueOf)
        .orElse(null);
  }
}
