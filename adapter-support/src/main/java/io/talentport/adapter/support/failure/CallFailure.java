package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a call failed, for the pipeline, which decides what follows: a new token, a
 * wait, another attempt, or {@link #exception()} for the caller. It never leaves the pipeline.
 */
public final class CallFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Refusal refusal;
  private final boolean retryable;

  /**
   * What the platform, or a gateway before it, refused an attempt with.
   *
   * @param category what the refusal means
   * @param askedToWait how long the response asks to wait; null if it does not say
   * @param documentedPause for how long the platform's pages say that it will go on to refuse; null
   *     if they do not say
   */
  public record Refusal(
      ErrorCategory category, @Nullable Duration askedToWait, @Nullable Duration documentedPause) {

    /** A later call may succeed, but no wait within this one helps. */
    private boolean outlastsCall() {
      return category == ErrorCategory.QUOTA || documentedPause != null;
    }
  }

  private CallFailure(RecruitingException exception, @Nullable Refusal refusal, boolean retryable) {
    // The caller gets the exception that this carries, with its stack.
    super(null, exception, false, false);
    this.refusal = refusal;
    this.retryable = retryable;
  }

  /** A failure that is no refusal, such as a broken connection. */
  public static CallFailure of(RecruitingException exception) {
    return new CallFailure(exception, null, exception.retryable());
  }

  /** A refusal. */
  public static CallFailure refused(RecruitingException exception, Refusal refusal) {
    return new CallFailure(exception, refusal, exception.retryable() && !refusal.outlastsCall());
  }

  /** A failure after which the call must not be repeated. */
  public static CallFailure last(RecruitingException exception) {
    return new CallFailure(exception, null, false);
  }

  /** What the caller gets unless another attempt succeeds. */
  public RecruitingException exception() {
    return (RecruitingException) Objects.requireNonNull(getCause());
  }

  /** True if another attempt may succeed and do no harm. */
  public boolean retryable() {
    return retryable;
  }

  /** True if the platform, or a gateway before it, refused the attempt. */
  public boolean isRefusal() {
    return refusal != null;
  }

  /** True if it is a refusal of this category. */
  public boolean isRefusedAs(ErrorCategory category) {
    return refusal != null && refusal.category() == category;
  }

  /** How long the response asks to wait; null if it does not say. */
  public @Nullable Duration askedToWait() {
    return refusal == null ? null : refusal.askedToWait();
  }

  /** For how long the platform will go on to refuse, by its pages; null if they do not say. */
  public @Nullable Duration documentedPause() {
    return refusal == null ? null : refusal.documentedPause();
  }
}
