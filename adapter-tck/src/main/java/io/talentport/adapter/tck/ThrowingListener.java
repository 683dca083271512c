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
import java.util.function.Supplier;

/** A listener that throws at every event. */
final class ThrowingListener implements CallListener {

  private final Supplier<? extends Throwable> thrown;

  private ThrowingListener(Supplier<? extends Throwable> thrown) {
    this.thrown = thrown;
  }

  static CallListener ofExceptions() {
    return new ThrowingListener(() -> new IllegalStateException("the listener's own"));
  }

  static CallListener ofErrors() {
    return new ThrowingListener(() -> new LinkageError("the listener's own"));
  }

  private void fail() {
    Throwable now = thrown.get();
    if (now instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) now;
  }

  @Override
  public CallListener onCallStarted(CallTarget call) {
    fail();
    return this;
  }

  @Override
  public void onCall(CompletedCall call) {
    fail();
  }

  @Override
  public void onAttemptStarted(StartedAttempt attempt) {
    fail();
  }

  @Override
  public void onAttempt(CompletedAttempt attempt) {
    fail();
  }

  @Override
  public void onRetry(PlannedRetry retry) {
    fail();
  }

  @Override
  public void onQuotaWait(QuotaWait wait) {
    fail();
  }

  @Override
  public void onQuotaRejected(QuotaRejection rejection) {
    fail();
  }

  @Override
  public void onTokenRenewal(TokenRenewal renewal) {
    fail();
  }

  @Override
  public void onRecordFault(RecordFaults faults) {
    fail();
  }

  @Override
  public void onClosedDuringWrite(CallTarget call) {
    fail();
  }
}
