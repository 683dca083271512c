package io.talentport.adapter.feishu.internal.client;

import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.SubmitProgress;
import java.util.function.Supplier;

/** One call of a submit, whose failure tells what the calls before it had done. */
final class SubmitStep {

  private static final String GO_ON =
      "Then continue with ResumeIntake.continueSubmit(progress(), …).";

  private SubmitStep() {}

  /**
   * Makes the call.
   *
   * @param before what was done before it
   * @param ifUnknown what was done if nobody knows whether the call was executed
   * @param remedyIfUnknown what to do then
   */
  static <T> T run(
      SubmitProgress before, SubmitProgress ifUnknown, String remedyIfUnknown, Supplier<T> call) {
    try {
      return call.get();
    } catch (OutcomeUnknownException unknown) {
      throw unknown.withProgress(ifUnknown, remedyIfUnknown);
    } catch (RecruitingException failure) {
      throw after(before, failure);
    }
  }

  /** Makes a call that reads. */
  static <T> T run(SubmitProgress before, Supplier<T> call) {
    try {
      return call.get();
    } catch (RecruitingException failure) {
      throw after(before, failure);
    }
  }

  /** The failure of a call, with what was done before it and how to go on from there. */
  static RecruitingException after(SubmitProgress before, RecruitingException failure) {
    return before.isEmpty()
        ? failure.withProgress(before)
        : failure.withProgress(
            before, failure.remedy().map(remedy -> remedy + " ").orElse("") + GO_ON);
  }
}
