package io.talentport.core.port;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import org.jspecify.annotations.Nullable;

/**
 * Submits résumés to the platform. Thread-safe.
 *
 * <p>DingTalk: <a href="https://oapi.dingtalk.com/topapi/ats/resume/add">ats.resume.add</a>, or the
 * import of a document where that is chosen. Feishu: an upload of the document, <a
 * href="https://open.feishu.cn/open-apis/hire/v1/talents/combined_create">创建人才</a>, and one
 * application per matched job; a failure in between says what was done before it.
 */
public interface ResumeIntake {

  /**
   * Submits one résumé. Fields that the platform cannot store are left out and listed in {@link
   * ResumeReceipt#notCarried()}.
   *
   * <p>Never sent twice unless it is certain that the first try was not executed.
   *
   * @throws InvalidRequestException if a value breaks a rule of the platform; nothing was sent
   * @throws io.talentport.core.error.OutcomeUnknownException if the résumé was sent and no
   *     trustworthy answer came back
   * @throws io.talentport.core.error.RecruitingException for every other failure, see its
   *     subclasses; the call that failed was not executed, and where a submit takes several calls
   *     {@link SubmitProgress#before} has what was done before it
   */
  ResumeReceipt submit(Resume resume);

  /**
   * Submits one résumé as {@link #submit(Resume)} does, with options.
   *
   * <p>Under a key ({@link SubmitOptions#once}) it is submitted once, by all threads and by all
   * instances that share the ledger: what an earlier submit under the key got is given again
   * without a call, without the links if the application's secret has changed since, and what it
   * failed half-way is continued. If its outcome is unknown, nothing is sent, and the failure says
   * what to do.
   *
   * @throws IncompleteValueException if the options are null
   * @throws InvalidRequestException also if the key is that of another résumé; nothing was sent
   * @throws io.talentport.core.error.OutcomeUnknownException also if an earlier submit under the
   *     key is undecided, or another one is under way for longer than a call may take; nothing was
   *     sent then
   * @throws io.talentport.core.error.CoordinationUnavailableException if the key's ledger does not
   *     answer, or has lost entries and gives no key away for a while; a write that is not recorded
   *     is not sent, and {@link SubmitProgress#before} has what was done before it
   * @throws io.talentport.core.error.ConflictException if the person exists and the options refuse
   *     that, or if several talents match and one was to be updated; nothing was written
   * @throws UnsupportedCapabilityException if the options are strict and the résumé holds something
   *     that the platform cannot store, or if an existing talent was to be updated and that could
   *     lose what it has; nothing was written
   */
  default ResumeReceipt submit(Resume resume, @Nullable SubmitOptions options) {
    SubmitOptions given = Required.value("options", options);
    if (given.existingPerson() != ExistingPerson.CREATE) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of("This résumé intake cannot look the person up beforehand")
              .remedy("Look the person up with TalentLookup, then submit without that option.")
              .build());
    }
    if (given.key().isPresent()) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of("This résumé intake does not remember what was submitted under a key")
              .remedy("Remember it in the application, and submit without a key.")
              .build());
    }
    if (!given.isStrict()) {
      return submit(resume);
    }
    throw new UnsupportedCapabilityException(
        ErrorDetails.of("This résumé intake cannot tell beforehand what it would leave out")
            .remedy("Submit without SubmitOptions.strict() and read ResumeReceipt.notCarried().")
            .build());
  }

  /**
   * Continues a submit that was half done, without repeating a step that was executed.
   *
   * <p>Under a key the progress settles what the ledger has in doubt; what the ledger has for
   * certain is kept, and a submit that is done is not done again. A progress settles no doubt that
   * came of continuing from it: the same call again sends nothing. A submit under the key continues
   * by itself: this is for what is undecided, and for a corrected résumé.
   *
   * @param progress what was done before, from {@link SubmitProgress#before} or {@link
   *     ResumeReceipt#progress()}
   * @param resume the same résumé, which may be corrected. A progress does not say whose it is:
   *     with another person's résumé, the first person would get the other's document and
   *     applications
   * @throws io.talentport.core.error.OutcomeUnknownException if it is not known whether the talent
   *     was created; nothing was sent. Look the person up, and continue with {@link
   *     SubmitProgress#withTalent} or {@link SubmitProgress#withoutTalent}
   * @throws InvalidRequestException if the progress is another platform's, or has a job that the
   *     résumé is not matched to
   * @throws UnsupportedCapabilityException if this platform takes a résumé in one step, so that
   *     there is nothing to continue
   */
  default ResumeReceipt continueSubmit(
      SubmitProgress progress, Resume resume, @Nullable SubmitOptions options) {
    throw new UnsupportedCapabilityException(
        ErrorDetails.of("This résumé intake takes a résumé in one step")
            .remedy("Submit the résumé, if it is certain that the first try was not executed.")
            .build());
  }

  /**
   * What {@link #submit(Resume, SubmitOptions)} would do now, without a write: reads and look-ups
   * are sent as the submit would send them. A key of the options is left aside.
   *
   * @throws io.talentport.core.error.RecruitingException what the submit would be refused with
   *     before its first write, such as {@link io.talentport.core.error.ConflictException} for a
   *     person who exists, and if a look-up fails
   * @throws UnsupportedCapabilityException also if this platform's intake cannot say beforehand
   */
  default SubmitPlan preview(Resume resume, @Nullable SubmitOptions options) {
    throw new UnsupportedCapabilityException(
        ErrorDetails.of("This résumé intake cannot preview a submit")
            .remedy("Submit, and read what the receipt says.")
            .build());
  }
}
