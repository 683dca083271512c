package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The progress of a submit, from its failure or its receipt. */
final class ReachedProgress {

  private ReachedProgress() {}

  static SubmitProgress of(@Nullable Throwable thrown, @Nullable ResumeReceipt receipt) {
    if (thrown == null) {
      return Objects.requireNonNull(receipt, "a submit without a failure gives a receipt")
          .progress()
          .orElseThrow();
    }
    assertThat(thrown).isInstanceOf(RecruitingException.class);
    return SubmitProgress.before((RecruitingException) thrown)
        .orElseThrow(() -> new AssertionError("no progress to go on with", thrown));
  }
}
