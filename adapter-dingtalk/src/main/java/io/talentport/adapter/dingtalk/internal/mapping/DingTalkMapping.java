package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeParam;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeResult;
import io.talentport.adapter.dingtalk.internal.wire.model.ExistenceDetail;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeRecordItem;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.GetCandidateByPhoneResponse;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeRequest;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.core.PlatformId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All mappings of this adapter, for its client. */
public final class DingTalkMapping {

  private static final ResumeRecordMapper RECORDS = new GeneratedResumeRecordMapper();
  private static final ResumeMapper RESUMES = new GeneratedResumeMapper();
  private static final ReceiptMapper RECEIPTS = new GeneratedReceiptMapper();

  private static final CandidateMapper CANDIDATES = new GeneratedCandidateMapper();

  private DingTalkMapping() {}

  /** A record of the listing. */
  public static ResumeRecord record(ResumeRecordItem item, FieldReader fields) {
    return fields.withUnreadable(
        RECORDS.toCore(item, fields),
        (record, odd) -> ResumeRecord.builder().from(record).unreadable(odd).build());
  }

  /**
   * A résumé as it is submitted.
   *
   * @param operator the operator if the résumé names none; null for none
   */
  public static AddResumeParam submission(Resume resume, @Nullable OperatorId operator) {
    AddResumeParam param = RESUMES.toWire(resume);
    if (param.optUserId == null && operator != null) {
      param.optUserId = operator.value();
    }
    return param;
  }

  /** The fields of a résumé that DingTalk cannot store. */
  public static List<String> notCarried(Resume resume) {
    return NotCarried.of(resume);
  }

  /** The receipt of a submit. */
  public static ResumeReceipt receipt(
      AddResumeResult result, PlatformId platform, Resume resume, List<String> notCarried) {
    List<JobOutcome> jobs = resume.matchedJobs().stream().map(DingTalkMapping::taken).toList();
    return RECEIPTS.toCore(result, platform, jobs, notCarried);
  }

  /** The person of a résumé, for the duplicate check. */
  public static ExistenceDetail identity(Resume resume) {
    ExistenceDetail detail = new ExistenceDetail();
    detail.name = DingTalkConversions.name(resume.person().name());
    detail.phoneNum = DingTalkConversions.mobile(resume.contacts().mobile());
    detail.email = DingTalkConversions.email(resume.contacts().email());
    return detail;
  }

  /** A résumé's document for the import; it has an address and a size. */
  public static ImportCandidateByResumeRequest importOf(Resume resume) {
    return ResumeImport.of(resume);
  }

  /** The fields of a résumé that an import leaves out. */
  public static List<String> notImported(Resume resume) {
    return ResumeImport.notCarried(resume);
  }

  /** A candidate found by a number. */
  public static TalentMatch match(GetCandidateByPhoneResponse candidate, MobileNumber searchedBy) {
    FieldReader fields = new FieldReader();
    return fields.withUnreadable(
        CANDIDATES.toCore(candidate, searchedBy, fields),
        (match, odd) -> TalentMatch.builder().from(match).unreadable(odd).build());
  }

  private static JobOutcome taken(JobId job) {
    return JobOutcome.builder().job(job).status(JobOutcomeStatus.TAKEN_WITH_RESUME).build();
  }
}
