package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failed attempt, for the pipeline, which decides what follows: a new token, a wait, another
 * attempt, or {@link #exception()} for the caller. It never leaves the pipeline.
 */
public final class CallFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Refusal refusal;
  private final boolean retryable;

  /**
   * A refusal by the platform, or by a gateway in front of it.
   *
   * @param category what the refusal means
   * @param askedToWait how long the response asks to wait; null if it does not say
   * @param documentedPause how long the platform keeps refusing, by its pages; null if they do not
   *     say
   */
  public record Refusal(
      ErrorCategory category, @Nullable Duration askedToWait, @Nullable Duration documentedPause) {

    /** Whether a later call may succeed, but no wait within this one. */
    private boolean outlastsCall() {
      return category == ErrorCategory.QUOTA || documentedPause != null;
    }
  }

  private CallFailure(RecruitingException exception, @Nullable Refusal refusal, boolean retryable) {
    // The caller gets the wrapped exception, with its stack trace.
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

  /** A failure that must not be repeated. */
  public static CallFailure last(RecruitingException exception) {
    return new CallFailure(exception, null, false);
  }

  /** The caller's exception, unless another attempt succeeds. */
  public RecruitingException exception() {
    return (RecruitingException) Objects.requireNonNull(getCause());
  }

  /** True if another attempt may succeed and is safe. */
  public boolean retryable() {
    return retryable;
  }

  /** True if the platform, or a gateway in front of it, refused the attempt. */
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

  /** How long the platform keeps refusing, by its pages; null if they do not say. */
  public @Nullable Duration documentedPause() {
    return refusal == null ? null : refusal.documentedPause();
  }
}
