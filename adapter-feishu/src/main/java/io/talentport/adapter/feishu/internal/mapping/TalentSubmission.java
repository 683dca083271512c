package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.Resume;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A résumé in Feishu's form, and the fields that Feishu does not accept.
 *
 * @param talent the talent to create; source and document are set later
 * @param deliveryType how the applications came about; null if it is not sent
 * @param notCarried the paths of omitted fields
 * @param reasons the reasons, if there is more to say
 */
public record TalentSubmission(
    CreateTalentRequest talent,
    @Nullable Integer deliveryType,
    List<String> notCarried,
    List<NotCarriedReason> reasons) {

  private static final TalentMapper TALENTS = new GeneratedTalentMapper();

  static TalentSubmission of(
      Resume resume, FeishuCodes codes, Places places, boolean fetchingFile) {
    CreateTalentRequest talent = TALENTS.toWire(resume, codes, places);
    List<String> ofHighest =
        resume
            .highestEducation()
            .map(study -> HighestEducationMerge.into(talent, study, codes))
            .orElse(List.of());
    return new TalentSubmission(
        talent,
        codes.deliveryType(resume).orElse(null),
        Stream.concat(
                NotCarried.of(resume, codes, places, fetchingFile).stream(), ofHighest.stream())
            .toList(),
        places.reasons());
  }

  @Override
  public String toString() {
    return "TalentSubmission[***, not carried " + notCarried + "]";
  }
}
