package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.ResumeSourceApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityLimit;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;

/** How far Feishu serves each port. */
final class FeishuCapabilities {

  private FeishuCapabilities() {}

  static Capability resumeIntake() {
    return Capability.partial(
        ResumeIntake.class,
        "a résumé becomes a person and a stored document; what has no place or no code is listed in"
            + " the receipt",
        limit(
            CapabilityLimit.STRUCTURED_RESUME,
            "yes",
            "without marital and political status, salaries, trainings, original mail and the like;"
                + " months become their first day"),
        limit(
            CapabilityLimit.FILE_CONTENT, "yes", "documents are uploaded as bytes or from a path"),
        limit(
            CapabilityLimit.FILE_URL,
            "on-request",
            "documents at an address with SubmitOptions.fetchingFile() only"),
        limit(
            CapabilityLimit.FILE_BYTES,
            FeishuResumeIntake.LARGEST_DOCUMENT,
            "documents of at most 300 MB"),
        limit(
            CapabilityLimit.LIST_ENTRIES,
            CreateTalentRequest.CAREER_LIST_MAX_ITEMS,
            "at most 100 educations, employments and projects each"),
        limit(CapabilityLimit.MATCHED_JOBS, "extra-call", "one call per matched job"),
        limit(CapabilityLimit.CONTINUE_SUBMIT, "yes", "a half-done submit can be continued"),
        limit(
            CapabilityLimit.FAIL_IF_EXISTS,
            "yes",
            "a person who exists can be refused, by up to three look-ups"));
  }

  static Capability resumeRecords() {
    return Capability.partial(
        ResumeRecords.class,
        "the records are people, not résumés",
        limit(CapabilityLimit.RECORD_GRAIN, "person", "a person with three résumés is one record"),
        pageSize(TalentApi.LIST_TALENTS_PAGE_SIZE_MAXIMUM),
        limit(CapabilityLimit.UPDATE_WINDOW, "yes", "can be narrowed to a window of updates"),
        limit(
            CapabilityLimit.RECORD_CONTACTS,
            "on-request",
            "mobile number and e-mail address with ResumeRecordQuery.includingContacts() only"));
  }

  static Capability externalApplications() {
    return Capability.full(
        ExternalApplications.class,
        pageSize(ExternalApplicationApi.LIST_EXTERNAL_APPLICATIONS_PAGE_SIZE_MAXIMUM));
  }

  static Capability resumeSources() {
    return Capability.full(
        ResumeSources.class, pageSize(ResumeSourceApi.LIST_RESUME_SOURCES_PAGE_SIZE_MAXIMUM));
  }

  static Capability talentLookup() {
    return Capability.full(
        TalentLookup.class,
        limit(
            CapabilityLimit.MOBILES_PER_CALL,
            BatchGetTalentIdsRequest.MOBILE_NUMBER_LIST_MAX_ITEMS,
            "at most 100 mobile numbers of one country a call"),
        limit(
            CapabilityLimit.EMAILS_PER_CALL,
            BatchGetTalentIdsRequest.EMAIL_LIST_MAX_ITEMS,
            "at most 100 e-mail addresses a call"),
        limit(
            CapabilityLimit.IDENTIFICATIONS_PER_CALL,
            BatchGetTalentIdsRequest.IDENTIFICATION_NUMBER_LIST_MAX_ITEMS,
            "at most 100 identification numbers a call"),
        limit(CapabilityLimit.CALLING_CODES, "any", "numbers of any country"));
  }

  private static CapabilityLimit pageSize(int most) {
    return limit(CapabilityLimit.PAGE_SIZE, most, "at most " + most + " records a page");
  }

  private static CapabilityLimit limit(String name, Object value, String words) {
    return new CapabilityLimit(name, String.valueOf(value), words);
  }
}
