package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.CallContext;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallOutcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One call in its pipeline. For the thread of the call. */
final class CallRun {

  private final CallPipeline pipeline;
  private final OperationPlan plan;
  private final CallContext call;
  private final CallRequest request;
  private final CallReport report;
  private CallOutcome outcome = CallOutcome.NOT_SENT;
  private int attempts;
  private boolean renewed;
  private int paidFor;
  private long lastAttemptEnded;

  CallRun(
      CallPipeline pipeline,
      OperationPlan plan,
      CallContext call,
      CallRequest request,
      CallReport report) {
    this.pipeline = pipeline;
    this.plan = plan;
    this.call = call;
    this.request = request;
    this.report = report;
  }

  /** Sends the call and returns the reply. */
  Envelope reply() {
    plan.history().callStarted();
    Envelope reply;
    try {
      reply = firstUsable();
    } catch (RecruitingException failure) {
      end(failure);
      throw failure;
    } catch (RuntimeException | Error unforeseen) {
      end(null);
      throw unforeseen;
    }
    end(null);
    return reply;
  }

  private void end(@Nullable RecruitingException failure) {
    FailureCategory category = failure == null ? null : failure.category();
    long at = attempts == 0 ? pipeline.state().time().nanos() : lastAttemptEnded;
    plan.history().callEnded(outcome, category, at);
    report.ended(outcome, failure, attempts);
  }

  private Envelope firstUsable() {
    while (true) {
      Attempt attempt = begin();
      Envelope reply;
      try {
        reply = send(attempt);
      } catch (CallFailure failure) {
        note(failure, attempt);
        prepareNext(failure, attempt);
        continue;
      } catch (Error broken) {
        note(broken, attempt);
        throw broken;
      }
      outcome = CallOutcome.SUCCESS;
      report.answered(attempts, reply, attempt, request);
      return reply;
    }
  }

  /** Waits until the next attempt may begin; throws the failure if there is no next attempt. */
  private void prepareNext(CallFailure failure, Attempt attempt) {
    if (!renewed && dropsToken(failure, attempt)) {
      // The platform refused the call before it executed it, so even a write may be repeated.
      renewed = true;
      report.retry(attempts, failure.exception().category(), Duration.ZERO);
      return;
    }
    closeIfTooFast(failure);
    paidFor++;
    Duration pause = pipeline.retries().beforeNext(failure, paidFor, call.deadline());
    if (pause == null) {
      throw failure.exception();
    }
    report.retry(attempts, failure.exception().category(), pause);
    if (!pipeline.retries().pause(pause)) {
      throw failure.exception();
    }
  }

  private Attempt begin() {
    // If a later attempt cannot begin, an earlier one was sent all the same.
    outcome = attempts == 0 ? CallOutcome.NOT_SENT : CallOutcome.FAILED;
    pipeline.state().check();
    Credential credential =
        pipeline
            .options()
            .credential(call.deadline(), !call.operation().retrySafe(), report.fetches());
    Passage passage = enter();
    pipeline.options().checkBeforeSending();
    Attempt attempt = new Attempt(call, credential, passage);
    attempts++;
    outcome = CallOutcome.FAILED;
    report.attemptStarted(attempts);
    return attempt;
  }

  private Passage enter() {
    try {
      return plan.history().gate().enter(call.deadline(), report);
    } catch (RateLimitedException full) {
      report.quotaRejected(false, full);
      throw full;
    }
  }

  private Envelope send(Attempt attempt) {
    try {
      return pipeline
          .reader()
          .read(pipeline.transport().send(request, attempt), plan.requests().replyType());
    } catch (RuntimeException thrown) {
      throw failure(thrown, attempt);
    } finally {
      lastAttemptEnded = attempt.end();
    }
  }

  private static CallFailure failure(RuntimeException thrown, Attempt attempt) {
    if (thrown instanceof CallFailure failure) {
      return failure;
    }
    return thrown instanceof RecruitingException known
        ? CallFailure.of(known)
        : CallFailure.last(
            new CallErrors(attempt.operation()).unforeseen(attempt.isSent(), thrown));
  }

  private void note(CallFailure failure, Attempt attempt) {
    outcome = Outcomes.of(failure, attempt);
    report.failed(attempts, outcome, failure.exception());
    if (outcome == CallOutcome.UNKNOWN && !failure.isRefusal() && pipeline.state().isOver()) {
      report.closedDuringWrite();
    }
    if (failure.isRefusal() && failure.exception() instanceof RateLimitedException tooMany) {
      report.quotaRejected(true, tooMany);
      pipeline
          .listeners()
          .log()
          .refusedAsTooMany(plan.operation().id(), tooMany.retryAfter().orElse(null));
    }
  }

  private void note(Error broken, Attempt attempt) {
    outcome = Outcomes.ofError(attempt);
    report.failed(attempts, outcome, null);
    if (outcome == CallOutcome.UNKNOWN) {
      pipeline.listeners().log().brokenOff(plan.operation().id(), broken.getClass());
    }
  }

  private boolean dropsToken(CallFailure failure, Attempt attempt) {
    return failure.isRefusedAs(ErrorCategory.TOKEN)
        && pipeline.options().drop(attempt.credential());
  }

  private void closeIfTooFast(CallFailure refusal) {
    if (!refusal.isRefusedAs(ErrorCategory.RATE)) {
      return;
    }
    Duration documented = refusal.documentedPause();
    if (documented == null) {
      plan.history().gate().close(refusal.askedToWait(), call.deadline());
    } else {
      plan.history().gate().closeFor(documented, call.deadline());
    }
  }
}
