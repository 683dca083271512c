package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;

/** How far DingTalk serves each port. */
final class DingTalkCapabilities {

  private static final CapabilityDetail SUBMIT_ONCE =
      limit(
          CapabilityDetail.SUBMIT_ONCE,
          "yes",
          "a submit under a key is remembered, and not sent again");

  private static final CapabilityDetail NO_UPDATE =
      limit(CapabilityDetail.UPDATE_IF_EXISTS, "no", "no call updates a candidate or a résumé");

  private static final CapabilityDetail PREVIEW =
      limit(CapabilityDetail.PREVIEW, "yes", "a submit can be previewed");

  static final Capability RESUME_ADD =
      Capability.partial(
          ResumeIntake.class,
          "DingTalk downloads documents itself, and has no field for an identity document",
          limit(
              CapabilityDetail.STRUCTURED_RESUME,
              "yes",
              "a mobile number of mainland China and the channel must be given"),
          limit(
              CapabilityDetail.FILE_CONTENT, "no", "documents in memory or on disk are not stored"),
          limit(CapabilityDetail.FILE_URL, "yes", "documents at a URL that DingTalk can reach"),
          limit(
              CapabilityDetail.MATCHED_JOBS,
              "with-resume",
              "jobs are sent with the résumé, without an outcome for each"),
          limit(CapabilityDetail.CONTINUE_SUBMIT, "no", "a submit is a single call"),
          limit(
              CapabilityDetail.FAIL_IF_EXISTS,
              "yes",
              "an existing résumé can be detected first, with one call"),
          NO_UPDATE,
          PREVIEW,
          SUBMIT_ONCE);

  static final Capability RESUME_IMPORT =
      Capability.partial(
          ResumeIntake.class,
          "DingTalk extracts the résumé from the document, and stores nothing else but channel and operator",
          limit(
              CapabilityDetail.STRUCTURED_RESUME,
              "no",
              "the other parts of the résumé are not stored"),
          limit(CapabilityDetail.FILE_CONTENT, "no", "documents in memory or on disk are refused"),
          limit(
              CapabilityDetail.FILE_URL,
              "yes",
              "documents at a URL that DingTalk can reach, with their size"),
          limit(CapabilityDetail.MATCHED_JOBS, "no", "jobs are not stored"),
          limit(
              CapabilityDetail.OPENING_HOURS, ImportHours.IN_WORDS, "from 20:00 to 08:00 in China"),
          limit(CapabilityDetail.CONTINUE_SUBMIT, "no", "a submit is a single call"),
          limit(CapabilityDetail.FAIL_IF_EXISTS, "no", "no look-up beforehand"),
          NO_UPDATE,
          PREVIEW,
          SUBMIT_ONCE);

  private DingTalkCapabilities() {}

  static Capability resumeRecords(int mostRows) {
    return Capability.partial(
        ResumeRecords.class,
        "the listing cannot be filtered",
        limit(
            CapabilityDetail.RECORD_SUBJECT,
            "resume",
            "a person with three résumés is three records"),
        limit(CapabilityDetail.PAGE_SIZE, mostRows, "at most " + mostRows + " records a page"),
        limit(CapabilityDetail.UPDATE_WINDOW, "no", "always lists every record"),
        limit(CapabilityDetail.RECORD_CONTACTS, "no", "the listing has no contacts"));
  }

  static Capability talentLookup(int mostCalls) {
    return Capability.partial(
        TalentLookup.class,
        "DingTalk looks up one mobile number per call, for third-party applications only",
        limit(CapabilityDetail.MOBILES_PER_CALL, 1, "one mobile number a call"),
        limit(CapabilityDetail.EMAILS_PER_CALL, "no", "not by e-mail address"),
        limit(CapabilityDetail.IDENTIFICATIONS_PER_CALL, "no", "not by identification number"),
        limit(CapabilityDetail.CALLING_CODES, "86", "numbers of mainland China only"),
        limit(
            CapabilityDetail.CALLS_PER_LOOKUP,
            mostCalls,
            "numbers per look-up, by talentport.dingtalk.lookup-max-calls"));
  }

  private static CapabilityDetail limit(String name, Object value, String words) {
    return new CapabilityDetail(name, String.valueOf(value), words);
  }
}
