package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.failure.WriteOutcome;
import io.talentport.adapter.support.listener.CallLog;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.port.ResumeIntake;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Logs results of submits that might otherwise go unnoticed: that closing the platform cut one off,
 * and that an outcome is unknown. Thread-safe.
 */
final class ReportedIntake implements ResumeIntake {

  private final CallLog log;
  private final ResumeIntake intake;
  private final BooleanSupplier closed;

  ReportedIntake(CallLog log, ResumeIntake intake, BooleanSupplier closed) {
    this.log = log;
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

  /** Writes nothing, so no outcome can be unknown. */
  @Override
  public SubmitPlan preview(Resume resume, @Nullable SubmitOptions options) {
    return intake.preview(resume, options);
  }

  private ResumeReceipt reported(Supplier<ResumeReceipt> submit) {
    boolean closedBefore = closed.getAsBoolean();
    try {
      return submit.get();
    } catch (RecruitingException failure) {
      String operation = failure.operation().orElse("submit");
      String done = failure.progress().orElse("nothing that is known");
      if (!closedBefore && closed.getAsBoolean()) {
        log.closedDuringSubmit(operation, failure.getClass(), done);
      } else if (WriteOutcome.isUnknown(failure)) {
        log.outcomeUnknown(operation, done);
      }
      throw failure;
    }
  }

  @Override
  public String toString() {
    return intake.toString();
  }
}
