package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings.UnreadableFields;
import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.mapping.StoredProfile;
import io.talentport.adapter.feishu.internal.mapping.TalentUpdate;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.GetTalentResponse;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.json.WireFault;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.TalentId;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a talent's profile and determines the update by a résumé. Thread-safe. */
final class TalentUpdates {

  /** The parts of a profile that an update sends back, besides those always read. */
  static final Set<ProfilePart> PARTS =
      Set.of(
          ProfilePart.BIRTH_DATE,
          ProfilePart.CUSTOM_FIELDS,
          ProfilePart.IDENTIFICATION,
          ProfilePart.NATIONALITY);

  /** The fields in which an undecodable value would be lost, or belong to another person. */
  private static final Set<String> SENT_BACK =
      Set.of(
          "talent_id",
          "basic_info",
          "education_list",
          "career_list",
          "internship_list",
          "project_list");

  private final Operation operation;
  private final TalentApi talents;
  private final FeishuCodes codes;
  private final UnreadableFields unreadable;
  private final RecordReader reader;

  /**
   * Creates it; sends nothing.
   *
   * @param talents reads the opt-in fields of {@link #PARTS}, and notes unknown fields
   * @param unreadable what to do if a stored value cannot be sent back
   */
  TalentUpdates(
      String platform, TalentApi talents, FeishuCodes codes, UnreadableFields unreadable) {
    this.operation = Operation.of(platform, TalentApi.GET_TALENT);
    this.talents = talents;
    this.codes = codes;
    this.unreadable = unreadable;
    this.reader = new RecordReader(operation);
  }

  /**
   * The profile.
   *
   * @throws io.talentport.core.error.NotFoundException if the talent no longer exists
   * @throws io.talentport.core.error.MalformedResponseException if a value to send back cannot be
   *     read, or the profile is another talent's or incomplete
   */
  StoredProfile read(TalentId id) {
    // Without an employee's id, its type has no meaning.
    GetTalentResponse reply = talents.getTalent(id.value(), null);
    TalentDetail profile = reader.present(reply, "data", reply.data);
    for (WireFault fault : reply.faults()) {
      if (!fault.isOfUnknownField() && fault.path().stream().anyMatch(SENT_BACK::contains)) {
        throw malformed("the value of " + fault.place() + " " + fault.reason(), reply);
      }
    }
    // A profile that is sent back must be this person's, and complete.
    if (!id.value().equals(profile.talentId)) {
      throw malformed("its data.talent_id is not the talent that was asked for", reply);
    }
    reader.present(reply, "data.basic_info", profile.basicInfo);
    return StoredProfile.of(profile, reply.faults());
  }

  private RecruitingException malformed(String problem, GetTalentResponse reply) {
    return new CallErrors(operation).malformed(problem, reply);
  }

  /**
   * The update by a résumé.
   *
   * @param withDocument whether a document is sent, so that there is an update in any case
   * @throws UnsupportedCapabilityException if the update may empty a stored value, or a required
   *     field of the résumé is not carried
   */
  TalentUpdate update(CheckedResume checked, TalentId id, boolean withDocument) {
    TalentUpdate update =
        FeishuMapping.update(checked.resume(), checked.submission(), id, read(id), codes);
    checked.requireCarried(update);
    if (update.isNeeded(withDocument)
        && unreadable == UnreadableFields.REFUSE
        && !update.lost().isEmpty()) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of(
                  "Updating talent "
                      + id
                      + " may empty what cannot be sent back: "
                      + update.lost().entrySet().stream()
                          .map(lost -> lost.getKey() + " (" + lost.getValue() + ")")
                          .collect(Collectors.joining("; ")))
              .platform(operation.platform())
              .remedy(
                  "The talent was not changed. Give these fields in the résumé, or set"
                      + " talentport.feishu.update-unreadable-fields=leave-out once you have seen"
                      + " that your tenant keeps what an update leaves out.")
              .build());
    }
    return update;
  }

  /** Whether a document is among those of the profile. */
  static boolean has(StoredProfile profile, AttachmentId document) {
    return profile.detail().resumeAttachmentList != null
        && profile.detail().resumeAttachmentList.stream()
            .anyMatch(one -> one != null && document.value().equals(one.id));
  }
}
