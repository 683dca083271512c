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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps every event, those of a call told by what {@link #onCallStarted} gave. */
public final class RecordingListener implements CallListener {

  private final List<Object> events;
  private final boolean ofCall;

  public RecordingListener() {
    this(new CopyOnWriteArrayList<>(), false);
  }

  private RecordingListener(List<Object> events, boolean ofCall) {
    this.events = events;
    this.ofCall = ofCall;
  }

  public List<Object> events() {
    return events;
  }

  public <E> List<E> all(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public <E> E only(Class<E> type) {
    List<E> found = all(type);
    if (found.size() != 1) {
      throw new AssertionError(type.getSimpleName() + ": " + events);
    }
    return found.get(0);
  }

  private void add(Object event) {
    if (!ofCall) {
      throw new AssertionError("The listener of the call was to be told " + event);
    }
    events.add(event);
  }

  @Override
  public CallListener onCallStarted(CallTarget call) {
    events.add(call);
    return new RecordingListener(events, true);
  }

  @Override
  public void onCall(CompletedCall call) {
    add(call);
  }

  @Override
  public void onAttemptStarted(StartedAttempt attempt) {
    add(attempt);
  }

  @Override
  public void onAttempt(CompletedAttempt attempt) {
    add(attempt);
  }

  @Override
  public void onRetry(PlannedRetry retry) {
    add(retry);
  }

  @Override
  public void onQuotaWait(QuotaWait wait) {
    add(wait);
  }

  @Override
  public void onQuotaRejected(QuotaRejection rejection) {
    add(rejection);
  }

  @Override
  public void onTokenRenewal(TokenRenewal renewal) {
    events.add(renewal);
  }

  @Override
  public void onRecordFault(RecordFaults faults) {
    if (ofCall) {
      throw new AssertionError("The listener itself was to be told " + faults);
    }
    events.add(faults);
  }

  @Override
  public void onClosedDuringWrite(CallTarget call) {
    add("closed during " + call.operation());
  }
}
