package io.talentport.adapter.support.once;

import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;

/** An adapter's submit of one résumé, executed once under a key. For one thread. */
public interface KeyedSubmit {

  /**
   * Does what is not done yet.
   *
   * @param from what is done, without unknown outcomes except those that the caller accepted
   * @param steps receives each write before it is sent, and its result
   * @throws OutcomeUnknownException if a write was sent and may have been executed
   * @throws RecruitingException for every other failure, with its progress if something is done
   */
  ResumeReceipt run(SubmitProgress from, SubmitSteps steps);

  /**
   * Looks the person up; writes nothing.
   *
   * @throws ConflictException if the platform has the person or one of its résumés
   * @throws InvalidRequestException if the résumé has nothing to look up by
   * @throws UnsupportedCapabilityException if the platform cannot be asked
   */
  void requireNew();
}
