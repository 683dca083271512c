package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeParam;
import io.talentport.adapter.dingtalk.internal.wire.model.EducationInfo;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeDetailInfo;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Gender;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.ResumeChannel;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/** Converts values of the core to DingTalk's; null for a field that is not sent. */
final class DingTalkConversions {

  private DingTalkConversions() {}

  static String name(PersonName name) {
    return name.value();
  }

  static @Nullable String optionalName(Optional<PersonName> name) {
    return name.map(PersonName::value).orElse(null);
  }

  /** In digits, as the vendor's page writes it; unchanged if some of them are masked. */
  static @Nullable String mobile(Optional<MobileNumber> mobile) {
    return mobile.map(one -> one.digits().orElse(one.number())).orElse(null);
  }

  static @Nullable String email(Optional<EmailAddress> email) {
    return email.map(EmailAddress::value).orElse(null);
  }

  static @Nullable String gender(Optional<Gender> gender) {
    return gender.flatMap(ResumeDetailInfo.SEX_VOCABULARY::toPlatform).orElse(null);
  }

  static @Nullable String maritalStatus(Optional<MaritalStatus> status) {
    return status.flatMap(ResumeDetailInfo.MARRIED_VOCABULARY::toPlatform).orElse(null);
  }

  @Named("highest")
  static @Nullable String highestLevel(Optional<EducationLevel> level) {
    return level.flatMap(ResumeDetailInfo.EDUCATION_VOCABULARY::toPlatform).orElse(null);
  }

  @Named("each")
  static @Nullable String level(Optional<EducationLevel> level) {
    return level.flatMap(EducationInfo.EDUCATION_VOCABULARY::toPlatform).orElse(null);
  }

  static @Nullable String channel(Optional<ResumeChannel> channel) {
    return channel.flatMap(AddResumeParam.CHANNEL_VOCABULARY::toPlatform).orElse(null);
  }

  static @Nullable String operator(Optional<OperatorId> operator) {
    return operator.map(OperatorId::value).orElse(null);
  }

  /** DingTalk's months are {@code 2010-01}. */
  static @Nullable String month(Optional<YearMonth> month) {
    return month.map(YearMonth::toString).orElse(null);
  }

  /** DingTalk's time of a mail is milliseconds since 1970, as text. */
  static @Nullable String millis(Optional<Instant> time) {
    return time.map(instant -> Long.toString(instant.toEpochMilli())).orElse(null);
  }

  static @Nullable List<String> jobs(List<JobId> jobs) {
    return jobs.isEmpty() ? null : jobs.stream().map(JobId::value).toList();
  }
}
