package io.talentport.adapter.support.listener;

import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.RecordFaults;
import io.talentport.core.listener.StartedAttempt;
import io.talentport.core.listener.TokenRenewal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes events to several listeners and catches what each throws, even an error of the JVM: it
 * would hide what the platform has done. Immutable and thread-safe.
 */
final class GuardedListeners implements CallListener {

  private final List<CallListener> listeners;
  private final ListenerFailures failures;

  GuardedListeners(List<CallListener> listeners, ListenerFailures failures) {
    this.listeners = listeners;
    this.failures = failures;
  }

  @Override
  public CallListener onCallStarted(CallTarget call) {
    List<CallListener> ofCall = new ArrayList<>(listeners.size());
    for (CallListener listener : listeners) {
      ofCall.add(started(listener, call));
    }
    return new GuardedListeners(ofCall, failures);
  }

  /** A listener that throws, or returns null, receives the rest of the call itself. */
  private CallListener started(CallListener listener, CallTarget call) {
    try {
      @Nullable CallListener given = listener.onCallStarted(call);
      return Objects.requireNonNullElse(given, listener);
    } catch (Throwable thrown) {
      failures.note("onCallStarted", listener, thrown);
      return listener;
    }
  }

  @Override
  public void onCall(CompletedCall call) {
    tell("onCall", listener -> listener.onCall(call));
  }

  @Override
  public void onAttemptStarted(StartedAttempt attempt) {
    tell("onAttemptStarted", listener -> listener.onAttemptStarted(attempt));
  }

  @Override
  public void onAttempt(CompletedAttempt attempt) {
    tell("onAttempt", listener -> listener.onAttempt(attempt));
  }

  @Override
  public void onRetry(PlannedRetry retry) {
    tell("onRetry", listener -> listener.onRetry(retry));
  }

  @Override
  public void onQuotaWait(QuotaWait wait) {
    tell("onQuotaWait", listener -> listener.onQuotaWait(wait));
  }

  @Override
  public void onQuotaRejected(QuotaRejection rejection) {
    tell("onQuotaRejected", listener -> listener.onQuotaRejected(rejection));
  }

  @Override
  public void onTokenRenewal(TokenRenewal renewal) {
    tell("onTokenRenewal", listener -> listener.onTokenRenewal(renewal));
  }

  @Override
  public void onRecordFault(RecordFaults faults) {
    tell("onRecordFault", listener -> listener.onRecordFault(faults));
  }

  @Override
  public void onClosedDuringWrite(CallTarget call) {
    tell("onClosedDuringWrite", listener -> listener.onClosedDuringWrite(call));
  }

  private void tell(String event, Consumer<CallListener> telling) {
    for (CallListener listener : listeners) {
      try {
        telling.accept(listener);
      } catch (Throwable thrown) {
        failures.note(event, listener, thrown);
      }
    }
  }
}
