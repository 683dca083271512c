package io.talentport.adapter.tck;

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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that keeps every event, in order. Thread-safe. */
final class ToldEvents implements CallListener {

  private final List<Object> events = new CopyOnWriteArrayList<>();

  /** The beginning of a call; its target alone would look like a cut-off call. */
  record Started(CallTarget target) {}

  /** The platform was closed while a write was in progress. */
  record CutOff(CallTarget target) {}

  List<Object> events() {
    return List.copyOf(events);
  }

  <E> List<E> all(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The completed calls of an operation. */
  List<CompletedCall> calls(String operation) {
    return all(CompletedCall.class).stream()
        .filter(call -> call.target().operation().equals(operation))
        .toList();
  }

  void forget() {
    events.clear();
  }

  @Override
  public CallListener onCallStarted(CallTarget call) {
    events.add(new Started(call));
    return this;
  }

  @Override
  public void onCall(CompletedCall call) {
    events.add(call);
  }

  @Override
  public void onAttemptStarted(StartedAttempt attempt) {
    events.add(attempt);
  }

  @Override
  public void onAttempt(CompletedAttempt attempt) {
    events.add(attempt);
  }

  @Override
  public void onRetry(PlannedRetry retry) {
    events.add(retry);
  }

  @Override
  public void onQuotaWait(QuotaWait wait) {
    events.add(wait);
  }

  @Override
  public void onQuotaRejected(QuotaRejection rejection) {
    events.add(rejection);
  }

  @Override
  public void onTokenRenewal(TokenRenewal renewal) {
    events.add(renewal);
  }

  @Override
  public void onRecordFault(RecordFaults faults) {
    events.add(faults);
  }

  @Override
  public void onClosedDuringWrite(CallTarget call) {
    events.add(new CutOff(call));
  }
}
