package io.talentport.micrometer;

import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.StartedAttempt;
import io.talentport.core.listener.TokenRenewal;
import io.talentport.micrometer.TalentportObservation.CallEvent;
import org.jspecify.annotations.Nullable;

/** One call, from its start to its end. Used on its thread only. */
final class MeteredCall implements CallListener {

  private final EventMeters meters;
  private final Timing<AttemptObservationContext> attempts;
  private final Timed<CallObservationContext> call;
  private final Runnable ended;
  private @Nullable Timed<AttemptObservationContext> attempt;

  /**
   * @param ended is run after the call's last event
   */
  MeteredCall(
      EventMeters meters,
      Timing<AttemptObservationContext> attempts,
      Timed<CallObservationContext> call,
      Runnable ended) {
    this.meters = meters;
    this.attempts = attempts;
    this.call = call;
    this.ended = ended;
  }

  @Override
  public void onAttemptStarted(StartedAttempt started) {
    attempt = attempts.start(new AttemptObservationContext(started));
  }

  @Override
  public void onAttempt(CompletedAttempt completed) {
    Timed<AttemptObservationContext> ending = attempt;
    if (ending != null) {
      attempt = null;
      ending.context().complete(completed);
      ending.stop(
          completed.duration(),
          completed
              .category()
              .map(why -> CategoryErrors.of(why, completed.outcome(), completed.target()))
              .orElse(null));
    }
  }

  @Override
  public void onRetry(PlannedRetry retry) {
    meters.retry(retry);
    call.event(CallEvent.RETRY, CategoryErrors.name(retry.category()), retry.pause().toMillis());
  }

  @Override
  public void onQuotaWait(QuotaWait wait) {
    meters.quotaWait(wait);
    call.event(CallEvent.QUOTA_WAIT, wait.waited().toMillis());
  }

  @Override
  public void onQuotaRejected(QuotaRejection rejection) {
    meters.quotaRejected(rejection);
  }

  @Override
  public void onTokenRenewal(TokenRenewal renewal) {
    meters.tokenRenewal(renewal);
    renewal
        .category()
        .ifPresentOrElse(
            why -> call.event(CallEvent.TOKEN_REFUSED, CategoryErrors.name(why)),
            () -> call.event(CallEvent.TOKEN_RENEWED, renewal.duration().toMillis()));
  }

  @Override
  public void onCall(CompletedCall completed) {
    call.context().complete(completed);
    call.stop(
        completed.duration(),
        completed
            .category()
            .map(why -> CategoryErrors.of(why, completed.outcome(), completed.target()))
            .orElse(null));
    ended.run();
  }
}
