package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;

/** How far Feishu serves each port. Created once, for all tenants. */
final class FeishuCapabilities {

  static final Capability RESUME_INTAKE =
      Capability.partial(
          ResumeIntake.class,
          "a résumé becomes a person and a stored document; fields without a counterpart or code are"
              + " listed in the receipt",
          limit(
              CapabilityDetail.STRUCTURED_RESUME,
              "yes",
              "without marital and political status, salaries, trainings, original mail and the like;"
                  + " months become their first day"),
          limit(
              CapabilityDetail.FILE_CONTENT,
              "yes",
              "documents are uploaded as bytes or from a path"),
          limit(
              CapabilityDetail.FILE_URL,
              "on-request",
              "documents at a URL only with SubmitOptions.fetchingFile()"),
          limit(
              CapabilityDetail.FILE_BYTES,
              DocumentUpload.MOST_BYTES,
              "documents of at most 300 MB"),
          limit(
              CapabilityDetail.LIST_ENTRIES,
              CreateTalentRequest.CAREER_LIST_MAX_ITEMS,
              "at most "
                  + CreateTalentRequest.CAREER_LIST_MAX_ITEMS
                  + " educations, employments and projects each"),
          limit(CapabilityDetail.MATCHED_JOBS, "extra-call", "one call per matched job"),
          limit(
              CapabilityDetail.CONTINUE_SUBMIT,
              "yes",
              "a submit that failed half-way can be continued"),
          limit(
              CapabilityDetail.FAIL_IF_EXISTS,
              "yes",
              "an existing person can be detected first, with up to three look-ups"),
          limit(
              CapabilityDetail.UPDATE_IF_EXISTS,
              "yes",
              "an existing person can be updated; lists that change are replaced"),
          limit(CapabilityDetail.PREVIEW, "yes", "a submit can be previewed"),
          limit(
              CapabilityDetail.SUBMIT_ONCE,
              "yes",
              "a submit under a key is remembered, and continued or not sent again"));

  static final Capability RESUME_RECORDS =
      Capability.partial(
          ResumeRecords.class,
          "the records are people, not résumés",
          limit(
              CapabilityDetail.RECORD_SUBJECT,
              "person",
              "a person with three résumés is one record"),
          pageSize(TalentApi.LIST_TALENTS_PAGE_SIZE_MAXIMUM),
          limit(CapabilityDetail.UPDATE_WINDOW, "yes", "can be narrowed to a window of updates"),
          limit(
              CapabilityDetail.RECORD_CONTACTS,
              "on-request",
              "mobile number and e-mail address only with ResumeRecordQuery.includingContacts()"));

  static final Capability APPLICATIONS =
      Capability.full(
          Applications.class,
          pageSize(ApplicationApi.LIST_APPLICATION_IDS_PAGE_SIZE_MAXIMUM),
          limit(CapabilityDetail.CALLS_PER_RECORD, 1, "each application costs a call"));

  static final Capability EXTERNAL_APPLICATIONS =
      Capability.full(
          ExternalApplications.class,
          pageSize(ExternalApplicationApi.LIST_EXTERNAL_APPLICATIONS_PAGE_SIZE_MAXIMUM),
          limit(
              CapabilityDetail.WRITABLE,
              "yes",
              "records can be created, replaced as a whole, and deleted (20 a minute)"),
          limit(
              CapabilityDetail.SUBMIT_ONCE,
              "yes",
              "a creation under a key is remembered, and not made again"));

  static final Capability TALENTS =
      Capability.full(
          Talents.class,
          limit(
              CapabilityDetail.PROFILE_PARTS,
              "on-request",
              "sensitive data and assessments only with ProfilePart; folders, pools, tags, block and"
                  + " notes need further permissions"),
          limit(
              CapabilityDetail.DOCUMENT_READ,
              "yes",
              "stored résumés can be read, of at most 50 MB unless another limit is given"));

  static final Capability TALENT_LOOKUP =
      Capability.full(
          TalentLookup.class,
          limit(
              CapabilityDetail.MOBILES_PER_CALL,
              BatchGetTalentIdsRequest.MOBILE_NUMBER_LIST_MAX_ITEMS,
              "at most "
                  + BatchGetTalentIdsRequest.MOBILE_NUMBER_LIST_MAX_ITEMS
                  + " mobile numbers of one country a call"),
          limit(
              CapabilityDetail.EMAILS_PER_CALL,
              BatchGetTalentIdsRequest.EMAIL_LIST_MAX_ITEMS,
              "at most "
                  + BatchGetTalentIdsRequest.EMAIL_LIST_MAX_ITEMS
                  + " e-mail addresses a call"),
          limit(
              CapabilityDetail.IDENTIFICATIONS_PER_CALL,
              BatchGetTalentIdsRequest.IDENTIFICATION_NUMBER_LIST_MAX_ITEMS,
              "at most "
                  + BatchGetTalentIdsRequest.IDENTIFICATION_NUMBER_LIST_MAX_ITEMS
                  + " identification numbers a call"),
          limit(CapabilityDetail.CALLING_CODES, "any", "numbers of any country"));

  private FeishuCapabilities() {}

  private static CapabilityDetail pageSize(int most) {
    return limit(CapabilityDetail.PAGE_SIZE, most, "at most " + most + " records a page");
  }

  private static CapabilityDetail limit(String name, Object value, String words) {
    return new CapabilityDetail(name, String.valueOf(value), words);
  }
}
