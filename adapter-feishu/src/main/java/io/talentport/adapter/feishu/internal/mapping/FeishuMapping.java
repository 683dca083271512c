package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.ApplicationBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationDetail;
import io.talentport.adapter.feishu.internal.wire.model.AttachmentDetail;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateExternalApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.ExternalApplicationItem;
import io.talentport.adapter.feishu.internal.wire.model.JobItem;
import io.talentport.adapter.feishu.internal.wire.model.LocationItem;
import io.talentport.adapter.feishu.internal.wire.model.ReplaceExternalApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.ResumeSourceItem;
import io.talentport.adapter.feishu.internal.wire.model.TalentBatchItem;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.TalentItem;
import io.talentport.adapter.feishu.internal.wire.model.TerminationReasonItem;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.OptionalValues;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.Application;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.EndedBy;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.Job;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.TalentDocument;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All mappings of this adapter, for its client. */
public final class FeishuMapping {

  private static final ApplicationMapper APPLICATIONS = new GeneratedApplicationMapper();
  private static final ExternalApplicationMapper EXTERNAL_APPLICATIONS =
      new GeneratedExternalApplicationMapper();
  private static final ExternalApplicationContentMapper APPLICATION_CONTENTS =
      new GeneratedExternalApplicationContentMapper();
  private static final ResumeSourceMapper SOURCES = new GeneratedResumeSourceMapper();
  private static final TalentProfileMapper PROFILES = new GeneratedTalentProfileMapper();
  private static final JobMapper JOBS = new GeneratedJobMapper();
  private static final TalentMatchMapper MATCHES = new GeneratedTalentMatchMapper();

  private static final TalentRecordMapper RECORDS = new GeneratedTalentRecordMapper();

  private FeishuMapping() {}

  /**
   * A résumé as it is submitted.
   *
   * @param places the places of this résumé
   * @param fetchingFile whether a document at an address is fetched
   */
  public static TalentSubmission submission(
      Resume resume, FeishuCodes codes, Places places, boolean fetchingFile) {
    return TalentSubmission.of(resume, codes, places, fetchingFile);
  }

  /**
   * The update of an existing talent by a résumé.
   *
   * @param submission the résumé as it would be created
   * @param profile the talent as it is stored
   */
  public static TalentUpdate update(
      Resume resume,
      TalentSubmission submission,
      TalentId id,
      StoredProfile profile,
      FeishuCodes codes) {
    return TalentUpdate.of(resume, submission.talent(), id, profile, codes);
  }

  /** A record of the listing of talents. */
  public static ResumeRecord record(TalentItem item, FieldReader fields) {
    return fields.withUnreadable(
        RECORDS.toCore(item, fields),
        (record, odd) -> ResumeRecord.builder().from(record).unreadable(odd).build());
  }

  /**
   * An application for a job of the organisation.
   *
   * @param endedBy gives the side that ends applications for the first known of these reasons;
   *     called only for an application that has ended
   */
  public static Application application(
      ApplicationDetail detail,
      Function<List<String>, Optional<EndedBy>> endedBy,
      FieldReader fields) {
    ApplicationBasicInfo info = Objects.requireNonNull(detail.basicInfo, "basic_info");
    Application read = APPLICATIONS.toCore(info, detail.job, fields);
    return fields.withUnreadable(
        ApplicationEnd.added(read, info, endedBy, fields),
        (one, odd) -> Application.builder().from(one).unreadable(odd).build());
  }

  /** The side that ends applications for a reason; absent if the list does not say. */
  public static Optional<EndedBy> endedBy(TerminationReasonItem reason) {
    return Optional.ofNullable(reason.terminationType)
        .map(TerminationReasonItem.TERMINATION_TYPE_VOCABULARY::toCore);
  }

  /** An external application. */
  public static ExternalApplication externalApplication(
      ExternalApplicationItem item, FieldReader fields) {
    ExternalApplication read = EXTERNAL_APPLICATIONS.toCore(item, fields);
    return fields.withUnknown(
        fields.withUnreadable(
            read, (one, odd) -> ExternalApplication.builder().from(one).unreadable(odd).build()),
        (one, names) -> ExternalApplication.builder().from(one).unknownFields(names).build());
  }

  /**
   * An external application to create.
   *
   * @param key null if it is created without one
   * @throws InvalidRequestException if Feishu cannot take a value
   */
  public static CreateExternalApplicationRequest creation(
      ExternalApplicationContent content, @Nullable String key) {
    CreateExternalApplicationRequest request = APPLICATION_CONTENTS.creation(content);
    request.externalId = key;
    return request;
  }

  /**
   * An external application that replaces another.
   *
   * @throws InvalidRequestException if Feishu cannot take a value
   */
  public static ReplaceExternalApplicationRequest replacement(ExternalApplicationContent content) {
    return APPLICATION_CONTENTS.replacement(content);
  }

  /** A résumé source. */
  public static ResumeSource source(ResumeSourceItem item, FieldReader fields) {
    return fields.withUnreadable(
        SOURCES.toCore(item, fields),
        (source, odd) -> ResumeSource.builder().from(source).unreadable(odd).build());
  }

  /**
   * A talent's profile.
   *
   * @param parts the requested parts
   */
  public static TalentProfile profile(
      TalentDetail item, Set<ProfilePart> parts, FieldReader fields) {
    TalentDetailBasicInfo basic = item.basicInfo;
    if (basic == null) {
      fields.unreadable("basic_info", "is missing", null);
      basic = new TalentDetailBasicInfo();
    }
    TalentProfile profile = PROFILES.toCore(item, basic, fields);
    TalentProfile asked =
        parts.isEmpty() ? profile : TalentProfile.builder().from(profile).parts(parts).build();
    return fields.withUnreadable(
        asked, (one, odd) -> TalentProfile.builder().from(one).unreadable(odd).build());
  }

  /** A document's description in a reply, without its address. */
  public static TalentDocument document(AttachmentDetail item, AttachmentId id) {
    return TalentDocument.builder()
        .id(id)
        .name(OptionalValues.wrap(item.name))
        .mediaType(OptionalValues.wrap(item.mime))
        .createdAt(Instants.possible(item.createTime))
        .build();
  }

  /** A location of a list of one kind. */
  public static Location location(LocationItem item, LocationKind kind) {
    return Location.of(item, kind);
  }

  /** A job. */
  public static Job job(JobItem item, FieldReader fields) {
    return fields.withUnreadable(
        JOBS.toCore(item, fields), (job, odd) -> Job.builder().from(job).unreadable(odd).build());
  }

  /**
   * A talent that was found.
   *
   * @param askedCountryCode the calling code of the numbers in the query; null if there were none
   */
  public static TalentMatch match(
      TalentBatchItem item, @Nullable String askedCountryCode, FieldReader fields) {
    return fields.withUnreadable(
        MATCHES.toCore(item, askedCountryCode, fields),
        (match, odd) -> TalentMatch.builder().from(match).unreadable(odd).build());
  }

  /**
   * The number of an identity document's type in Feishu's look-up.
   *
   * @throws InvalidRequestException if Feishu has none
   */
  public static Integer identificationType(IdentificationType type) {
    return BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_VOCABULARY
        .toPlatform(type)
        .orElseThrow(
            () ->
                InvalidRequestException.of(
                    "query.identificationType",
                    "must be a constant of IdentificationType or one of Feishu's numbers",
                    "Use for example IdentificationType.PASSPORT."));
  }
}
