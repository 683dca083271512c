package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.Resume;
import org.jspecify.annotations.Nullable;

/** What a submit must be given. */
final class Given {

  private Given() {}

  /** That the résumé is missing, or else the options. */
  static InvalidRequestException missing(@Nullable Resume resume) {
    return InvalidRequestException.of(
        resume == null ? "resume" : "submit options",
        "must not be null",
        resume == null ? "Make one with Resume.builder()." : "Use SubmitOptions.lenient().");
  }
}
