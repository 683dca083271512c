package io.talentport.adapter.support.platform;

import io.talentport.core.PlatformId;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.port.ResumeIntake;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the log that closing the platform cut a submit off: the application that shuts down may
 * not see the exception any more. Thread-safe.
 */
final class ReportedIntake implements ResumeIntake {

  private static final Logger LOG = LoggerFactory.getLogger(ReportedIntake.class);

  private final PlatformId platform;
  private final ResumeIntake intake;
  private final BooleanSupplier closed;

  ReportedIntake(PlatformId platform, ResumeIntake intake, BooleanSupplier closed) {
    this.platform = platform;
    this.intake = intake;
    this.closed = closed;
  }

  @Override
  public ResumeReceipt submit(Resume resume) {
    return reported(() -> intake.submit(resume));
  }

  @Override
  public ResumeReceipt submit(Resume resume, @Nullable SubmitOptions options) {
    return reported(() -> intake.submit(resume, options));
  }

  @Override
  public ResumeReceipt continueSubmit(
      SubmitProgress progress, Resume resume, @Nullable SubmitOptions options) {
    return reported(() -> intake.continueSubmit(progress, resume, options));
  }

  private ResumeReceipt reported(Supplier<ResumeReceipt> submit) {
    boolean closedBefore = closed.getAsBoolean();
    try {
      return submit.get();
    } catch (RecruitingException failure) {
      if (!closedBefore && closed.getAsBoolean()) {
        LOG.warn(
            "{} {}: the platform was closed during a submit, which ended with {}; done before it:"
                + " {}",
            platform,
            failure.operation().orElse("submit"),
            failure.getClass().getSimpleName(),
            failure.progress().orElse("nothing that is known"));
      }
      throw failure;
    }
  }

  @Override
  public String toString() {
    return intake.toString();
  }
}
