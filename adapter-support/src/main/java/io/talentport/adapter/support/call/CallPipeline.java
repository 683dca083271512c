package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.CallContext;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.quota.QuotaGate;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.core.error.RecruitingException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of every call of one API: a token, its turn in the quota, the attempt, one renewal of a
 * refused token, repeats that do no harm, all within one deadline. Thread-safe.
 */
final class CallPipeline implements InvocationHandler {

  private final String name;
  private final Map<Method, OperationPlan> plans;
  private final ApiOptions options;
  private final RetryPolicy retries;
  private final ConnectionState state;

  CallPipeline(
      String name,
      Map<Method, OperationPlan> plans,
      ApiOptions options,
      RetryPolicy retries,
      ConnectionState state) {
    this.name = name;
    this.plans = plans;
    this.options = options;
    this.retries = retries;
    this.state = state;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    OperationPlan plan = plans.get(method);
    if (plan != null) {
      return call(plan, arguments == null ? new Object[0] : arguments);
    }
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> name;
      default -> throw new IllegalStateException(method + " is no operation of a specification");
    };
  }

  private Object call(OperationPlan plan, Object[] arguments) throws Throwable {
    CallContext call = begin(plan, arguments);
    boolean renewed = false;
    int attempts = 0;
    while (true) {
      Attempt attempt = begin(call, plan.gate());
      CallFailure failure;
      try {
        return plan.invoke(arguments, attempt);
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
