package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.TalentData;
import java.util.List;
import java.util.Set;

/** Feishu's talents, as the look-up finds them. */
public final class FeishuTalents {

  /** The attributes of a match that this platform has no field for. */
  public static final Set<String> LOST = Set.of("name");

  static final OperationDriver DRIVER =
      new OperationDriver(
          "batchGetTalentIds",
          TalentLookup.class,
          seed -> seed(seed, List.of(full())),
          platform -> platform.port(TalentLookup.class).find(query()));

  private FeishuTalents() {}

  /** A match with every field that the platform can carry. */
  public static TalentMatch full() {
    return TalentMatch.builder()
        .talentId(TalentId.of("talent-of-the-contract"))
        .mobile(MobileNumber.of("852", "98765432"))
        .email(EmailAddress.of("marker-talent@example.org"))
        .identificationType(IdentificationType.PASSPORT)
        .identificationNumber(IdentificationNumber.of("MARKER-E1234567"))
        .onboarded(true)
        .build();
  }

  /** The query with every kind of criterion that finds {@link #full()}. */
  public static TalentQuery query() {
    return query(IdentificationType.PASSPORT);
  }

  static TalentQuery query(IdentificationType type) {
    return TalentQuery.builder()
        .addMobiles(MobileNumber.of("852", "98765432"))
        .addEmails(EmailAddress.of("marker-talent@example.org"))
        .identificationType(type)
        .addIdentificationNumbers(IdentificationNumber.of("MARKER-E1234567"))
        .build();
  }

  /** Puts talents into the sandbox. */
  public static void seed(Seed seed, List<TalentMatch> talents) {
    for (TalentMatch talent : talents) {
      seed.talent(
          new TalentData(
              talent.talentId().value(),
              talent.mobile().map(MobileNumber::countryCode).orElse("86"),
              talent.mobile().map(MobileNumber::number).orElse(null),
              talent.email().map(EmailAddress::value).orElse(null),
              talent
                  .identificationType()
                  .map(type -> FeishuVocabularies.number(FeishuVocabularies.IDENTIFICATION, type))
                  .orElse(null),
              talent.identificationNumber().map(IdentificationNumber::value).orElse(null),
              talent.onboarded().orElse(null)));
    }
  }
}
