package io.talentport.benchmarks.ours;

import io.talentport.benchmarks.work.Facts;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OrganizationId;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Talentport decoded. */
public final class OurFacts {

  private OurFacts() {}

  /** The facts in a result. */
  public static List<Map<String, String>> of(Object result) {
    if (result instanceof Page<?> page) {
      return page.items().stream().map(OurFacts::row).toList();
    }
    if (result instanceof ResumeReceipt receipt) {
      return Facts.receipt(
          receipt.resumeId().map(ResumeId::value).orElse(null),
          receipt.talentId().map(TalentId::value).orElse(null),
          receipt.desktopUrl().orElse(null),
          receipt.mobileUrl().orElse(null));
    }
    if (result instanceof List<?> matches) {
      return matches.stream().map(OurFacts::row).toList();
    }
    throw new IllegalArgumentException(result.getClass().getName());
  }

  private static Map<String, String> row(Object row) {
    if (row instanceof ExternalApplication one) {
      return Facts.application(
          one.id().value(),
          one.externalId().orElse(null),
          one.talentId().value(),
          one.recruitmentType().map(RecruitmentType::value).orElse(null),
          one.jobTitle().orElse(null),
          one.resumeSource().orElse(null),
          one.stage().orElse(null),
          one.deliveryType().map(DeliveryType::value).orElse(null),
          millis(one.createdAt()),
          millis(one.terminatedAt()),
          one.terminationType().orElse(null),
          one.terminationReason().orElse(null));
    }
    if (row instanceof ResumeRecord one) {
      return Facts.record(
          one.resumeId().map(ResumeId::value).orElse(null),
          one.talentId().map(TalentId::value).orElse(null),
          one.sources().stream()
              .map(RecordSource::channel)
              .flatMap(Optional::stream)
              .map(ResumeChannel::value)
              .findFirst()
              .orElse(null),
          one.organization().map(OrganizationId::value).orElse(null),
          one.businessCode().orElse(null),
          millis(one.createdAt()),
          millis(one.modifiedAt()));
    }
    if (row instanceof TalentMatch one) {
      return Facts.match(
          one.talentId().value(),
          one.mobile().map(MobileNumber::countryCode).orElse(null),
          one.mobile().map(MobileNumber::number).orElse(null),
          one.email().map(EmailAddress::value).orElse(null),
          one.identificationType().map(IdentificationType::value).orElse(null),
          one.identificationNumber().map(IdentificationNumber::value).orElse(null),
          one.onboarded().orElse(null));
    }
    throw new IllegalArgumentException(row.getClass().getName());
  }

  private static @Nullable Long millis(Optional<Instant> time) {
    return time.map(Instant::toEpochMilli).orElse(null);
  }
}
