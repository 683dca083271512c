package io.talentport.core.port;

import io.talentport.core.error.FailureDetails;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import org.jspecify.annotations.Nullable;

/**
 * Hands résumés over to the platform. Thread-safe.
 *
 * <p>DingTalk: <a href="https://oapi.dingtalk.com/topapi/ats/resume/add">ats.resume.add</a>.
 */
public interface ResumeIntake {

  /**
   * Submits one résumé. What the platform has no place for is left out and listed in {@link
   * ResumeReceipt#notCarried()}.
   *
   * <p>Never sent twice unless it is certain that the first try was not executed.
   *
   * @throws InvalidRequestException if a value breaks a rule of the platform; nothing was sent
   * @throws io.talentport.core.error.OutcomeUnknownException if the résumé was sent and no
   *     trustworthy answer came back
   * @throws io.talentport.core.error.RecruitingException for every other failure, see its
   *     subclasses; nothing was executed
   */
  ResumeReceipt submit(Resume resume);

  /**
   * Submits one résumé as {@link #submit(Resume)} does, with options.
   *
   * @throws IncompleteValueException if the options are null
   * @throws UnsupportedCapabilityException if the options are strict and the résumé holds something
   *     that the platform has no place for; nothing was sent
   */
  default ResumeReceipt submit(Resume resume, @Nullable SubmitOptions options) {
    if (options == null) {
      throw new IncompleteValueException("options");
    }
    if (!options.isStrict()) {
      return submit(resume);
    }
    throw new UnsupportedCapabilityException(
        FailureDetails.of("This résumé intake cannot tell beforehand what it would leave out")
            .remedy("Submit without SubmitOptions.strict() and read ResumeReceipt.notCarried().")
            .build());
  }
}
