package io.talentport.core.listener;

/**
 * Receives events about the calls of a connected platform, for metrics, traces and alarms. Set it
 * with {@code ConnectOptions} or with the builder of an adapter's settings.
 *
 * <p>No event contains personal data, a token, a secret or a query. Events arrive on the thread of
 * the call, between its steps: a slow listener slows down the call. An exception of a listener is
 * logged by its class and never reaches the call; the other listeners still receive the event.
 * Without a listener no events are created.
 *
 * <p>A call is one operation of the platform: a method of a port may make none, one or several of
 * them, and calls that fetch tokens are included. There is no event for what is refused before any
 * call, such as an ill-formed query, or for what a port does with a response after its call, except
 * for records that it cannot read.
 *
 * <p>Implementations MUST be thread-safe. What {@link #onCallStarted} returns is used for one call
 * and on its thread only.
 */
public interface CallListener {

  /**
   * A call begins.
   *
   * @return the listener that receives the other events of this call, for a listener with state per
   *     call, such as a span; this listener by default
   */
  default CallListener onCallStarted(CallTarget call) {
    return this;
  }

  /** A call has ended, successfully or not. It is the last event of a call. */
  default void onCall(CompletedCall call) {}

  /** A request is about to be sent: after its token and its turn in the quota. */
  default void onAttemptStarted(StartedAttempt attempt) {}

  /** A request was answered, or failed. */
  default void onAttempt(CompletedAttempt attempt) {}

  /**
   * A failed attempt is to be repeated. It comes before the pause, in which an interrupted thread
   * or a closed platform can still end the call.
   */
  default void onRetry(PlannedRetry retry) {}

  /** A call has waited for its turn in a quota, or for a pause that the platform asked for. */
  default void onQuotaWait(QuotaWait wait) {}

  /**
   * A quota stopped a call: the platform refused it as one too many, or its turn would come after
   * its deadline.
   */
  default void onQuotaRejected(QuotaRejection rejection) {}

  /** A token was fetched, or could not be fetched. */
  default void onTokenRenewal(TokenRenewal renewal) {}

  /**
   * Records of a page could not be read. The event comes after the call has ended, to the listener
   * itself and not to the one that {@link #onCallStarted} returned.
   */
  default void onRecordFault(RecordFaults faults) {}

  /**
   * The platform was closed while a write was in flight; its outcome is unknown. Comes before
   * {@link #onCall}.
   */
  default void onClosedDuringWrite(CallTarget call) {}
}
