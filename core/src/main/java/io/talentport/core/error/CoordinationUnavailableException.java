package io.talentport.core.error;

/**
 * A store that several processes share, for tokens, quotas or submits, could not be reached, or
 * keeps something that cannot be used. Check the store; the call that failed did not reach the
 * platform, and {@link #progress()} has what a submit under a key had done before it.
 *
 * <p>It is {@link #retryable()} where the store did not answer. It is not where the store answered
 * and the same call would fail again until the cause is removed; the remedy says what it is.
 */
public final class CoordinationUnavailableException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final boolean retryable;
  private final boolean limitedToKey;

  /** Makes the exception of a store that did not answer, from the facts of the failure. */
  public CoordinationUnavailableException(ErrorDetails details) {
    this(details, true, false);
  }

  private CoordinationUnavailableException(
      ErrorDetails details, boolean retryable, boolean limitedToKey) {
    super(details);
    this.retryable = retryable;
    this.limitedToKey = limitedToKey;
  }

  /** The store refuses this process, for example for a wrong password: nothing of it is usable. */
  public static CoordinationUnavailableException refused(ErrorDetails details) {
    return new CoordinationUnavailableException(details, false, false);
  }

  /**
   * The store answers, but what it keeps under one key cannot be used, for example because another
   * program wrote it: whatever is under other keys is usable.
   */
  public static CoordinationUnavailableException unusable(ErrorDetails details) {
    return new CoordinationUnavailableException(details, false, true);
  }

  /** True if only what is under one key cannot be used, in a store that otherwise answers. */
  public boolean isLimitedToKey() {
    return limitedToKey;
  }

  /** True if the store did not answer, so that the same call may succeed later. */
  @Override
  public boolean retryable() {
    return retryable;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.COORDINATION;
  }

  /** A failure of the same kind with other facts, such as what the store was asked for. */
  @Override
  public CoordinationUnavailableException with(ErrorDetails details) {
    return new CoordinationUnavailableException(details, retryable, limitedToKey);
  }
}
