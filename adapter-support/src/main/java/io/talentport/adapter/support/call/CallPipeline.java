package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.CallContext;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.http.HttpTransport;
import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.quota.QuotaGate;
import io.talentport.adapter.support.reply.ResponseReader;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The way of every call of one API: a token, its turn in the quota, the attempt, one renewal of a
 * refused token, repeats that do no harm, all within one deadline. Thread-safe.
 */
final class CallPipeline {

  private final ApiOptions options;
  private final HttpTransport transport;
  private final ResponseReader<?> reader;
  private final RetryPolicy retries;
  private final ConnectionState state;

  CallPipeline(
      ApiOptions options,
      HttpTransport transport,
      ResponseReader<?> reader,
      RetryPolicy retries,
      ConnectionState state) {
    this.options = options;
    this.transport = transport;
    this.reader = reader;
    this.retries = retries;
    this.state = state;
  }

  /** Calls an operation, and gives its reply. */
  Object call(OperationPlan plan, Object[] arguments) {
    CallContext call = made(plan, () -> begin(plan, arguments));
    CallRequest request = made(plan, () -> plan.request(arguments));
    boolean renewed = false;
    int attempts = 0;
    while (true) {
      Attempt attempt = begin(call, plan.gate());
      CallFailure failure;
      try {
        return reader.read(transport.send(request, attempt), plan.requests().replyType());
      } catch (RuntimeException thrown) {
        failure = failure(thrown, attempt);
      } finally {
        attempt.end();
      }
      if (!renewed && dropsToken(failure, attempt)) {
        // The platform refused the call before it executed it, so that even a write may repeat.
        renewed = true;
        continue;
      }
      closeIfTooFast(plan.gate(), failure);
      attempts++;
      if (!retries.waitForNext(failure, attempts, call.deadline())) {
        throw failure.exception();
      }
    }
  }

  private CallContext begin(OperationPlan plan, Object[] arguments) {
    return new CallContext(
        plan.operation(),
        retries.begin(options.callDeadline()),
        plan.upload(arguments),
        options.optInFields());
  }

  /** Arguments of which no request can be made are the caller's mistake. */
  private static <T> T made(OperationPlan plan, Supplier<T> ofArguments) {
    try {
      return ofArguments.get();
    } catch (RuntimeException unusable) {
      throw new CallErrors(plan.operation()).unforeseen(false, unusable);
    }
  }

  private Attempt begin(CallContext call, QuotaGate gate) {
    state.check();
    Credential credential = options.credential(call.deadline());
    Passage passage = gate.enter(call.deadline());
    options.checkBeforeSending();
    return new Attempt(call, credential, passage);
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

  private boolean dropsToken(CallFailure failure, Attempt attempt) {
    return failure.isRefusedAs(ErrorCategory.TOKEN) && options.drop(attempt.credential());
  }

  private static void closeIfTooFast(QuotaGate gate, CallFailure refusal) {
    if (!refusal.isRefusedAs(ErrorCategory.RATE)) {
      return;
    }
    Duration documented = refusal.documentedPause();
    if (documented == null) {
      gate.close(refusal.askedToWait());
    } else {
      gate.closeFor(documented);
    }
  }
}
