package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.Resume;
import org.jspecify.annotations.Nullable;

/** What a submit must be given. */
final class Given {

  private Given() {}

  /** That there is nothing to continue, since one call is all there is. */
  static UnsupportedCapabilityException inOneStep(Operation operation) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of("DingTalk takes a résumé in one step, so that there is none to continue")
            .platform(operation.platform())
            .operation(operation.id())
            .remedy("Submit the résumé, if it is certain that the first try was not executed.")
            .build());
  }

  /** That the résumé is missing, or else the options. */
  static InvalidRequestException missing(@Nullable Resume resume) {
    return InvalidRequestException.of(
        resume == null ? "resume" : "options",
        "must not be null",
        resume == null ? "Make one with Resume.builder()." : "Use SubmitOptions.lenient().");
  }
}
