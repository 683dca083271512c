package io.talentport.core.listener;

/**
 * Is told what happens in the calls of a connected platform: for metrics, traces and alarms. It is
 * set with {@code ConnectOptions} or with the builder of an adapter's settings.
 *
 * <p>No event holds a person's data, a token, a secret or a query. Events come on the thread of the
 * call, between its steps: a slow listener makes the call slow. What a listener throws is logged by
 * its class and never reaches the call; the other listeners are told all the same. A platform
 * without a listener makes no events.
 *
 * <p>A call here is one operation of the platform: a method of a port may make none, one or several
 * of them, and the calls that fetch tokens are told as well. What was refused before any call, such
 * as an ill-formed query, is not told; nor is what a port makes of a reply after its call, except
 * for records that it cannot read.
 *
 * <p>Implementations MUST be thread-safe. What {@link #onCallStarted} returns is used for one call
 * and on its thread only.
 */
public interface CallListener {

  /**
   * A call begins.
   *
   * @return what is told the other events of this one call, for a listener that keeps something for
   *     the time of a call, such as a span; this listener by default
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
   * Records of a page could not be read. It is told after the call has ended, to the listener
   * itself and not to what {@link #onCallStarted} returned.
   */
  default void onRecordFault(RecordFaults faults) {}

  /**
   * The platform was closed while a write was under way; whether it was executed is unknown. Comes
   * before {@link #onCall}.
   */
  default void onClosedDuringWrite(CallTarget call) {}
}
