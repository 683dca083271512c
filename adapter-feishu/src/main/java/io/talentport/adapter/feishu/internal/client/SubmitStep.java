package io.talentport.adapter.feishu.internal.client;

import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.SubmitProgress;
import java.util.function.Supplier;

/** One call of a submit, whose failure tells what the calls before it had done. */
final class SubmitStep {

  private SubmitStep() {}

  /**
   * Makes the call.
   *
   * @param before what was done before it
   * @param ifUnknown what was done if nobody knows whether the call was executed
   */
  static <T> T run(SubmitProgress before, SubmitProgress ifUnknown, Supplier<T> call) {
    try {
      return call.get();
    } catch (OutcomeUnknownException unknown) {
      throw unknown.after(ifUnknown);
    } catch (RecruitingException failure) {
      throw failure.after(before);
    }
  }
}
