package io.talentport.adapter.support.call;

import feign.InvocationHandlerFactory.MethodHandler;
import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.quota.QuotaGate;
import io.talentport.adapter.support.quota.QuotaWindow;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.error.RecruitingException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens around every operation of an API: a token, the try, one renewal of a refused token,
 * repeats where they are safe, all within one deadline. Thread-safe.
 */
final class CallPipeline implements InvocationHandler {

  private final String name;
  private final Map<Method, Step> steps;
  private final ConnectionOptions options;
  private final RetryBudget budget;
  private final TimeSource time;
  private final ConnectionState lifetime;
  private final @Nullable TokenSource tokens;
  private final @Nullable TokenPlacement placement;
  private final Runnable preSendCheck;

  CallPipeline(
      String platform,
      String name,
      Map<Method, MethodHandler> handlers,
      ConnectionOptions options,
      RetryBudget budget,
      TimeSource time,
      ConnectionState lifetime,
      @Nullable TokenSource tokens,
      @Nullable TokenPlacement placement,
      Runnable preSendCheck) {
    this.name = name;
    this.options = options;
    this.budget = budget;
    this.time = time;
    this.lifetime = lifetime;
    this.tokens = tokens;
    this.placement = placement;
    this.preSendCheck = preSendCheck;
    Map<Method, Step> steps = new HashMap<>();
    handlers.forEach(
        (method, handler) ->
            Operation.of(platform, method)
                .ifPresent(
                    operation -> steps.put(method, new Step(operation, handler, gate(operation)))));
    this.steps = Map.copyOf(steps);
  }

  private record Step(Operation operation, MethodHandler handler, QuotaGate gate) {}

  private QuotaGate gate(Operation operation) {
    return new QuotaGate(
        operation.platform(),
        operation.id(),
        operation.quotas().stream()
            .map(quota -> QuotaWindow.of(quota, options.quotaShare()))
            .toList(),
        time);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Step step = steps.get(method);
    if (step != null) {
      return call(step, arguments == null ? new Object[0] : arguments);
    }
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> name;
      default -> throw new IllegalStateException(method + " is no operation of a specification");
    };
  }

  private Object call(Step step, Object[] arguments) throws Throwable {
    Deadline deadline = DeadlineScope.tightest(Deadline.in(options.callDeadline(), time));
    boolean renewed = false;
    int tries = 0;
    budget.deposit();
    while (true) {
      lifetime.check();
      Credential credential = credential(deadline);
      Passage passage = step.gate().enter(deadline);
      preSendCheck.run();
      Attempt attempt = Attempt.begin(step.operation(), deadline, credential, passage);
      try {
        return step.handler().invoke(arguments);
      } catch (RecruitingException failure) {
        if (attempt.isTokenRefused() && credential != null && tokens != null && !renewed) {
          // The platform refused the call before it executed it, so that even a write may repeat.
          tokens.refused(credential.token());
          renewed = true;
          continue;
        }
        if (attempt.isRateRefused()) {
          close(step.gate(), attempt);
        }
        tries++;
        Duration wait = BackOff.after(tries, attempt.askedToWait());
        if (!failure.retryable()
            || attempt.isFinal()
            || Thread.currentThread().isInterrupted()
            || tries >= options.maxAttempts()
            || !deadline.allows(wait)
            || !budget.withdraw()
            || !pause(wait)) {
          throw failure;
        }
      } catch (RuntimeException unforeseen) {
        throw new CallErrors(step.operation()).unforeseen(attempt.isSent(), unforeseen);
      } finally {
        passage.answered();
        attempt.end();
      }
    }
  }

  private static void close(QuotaGate gate, Attempt attempt) {
    Duration documented = attempt.documentedPause();
    if (documented == null) {
      gate.close(attempt.askedToWait());
    } else {
      gate.closeFor(documented);
    }
  }

  private @Nullable Credential credential(Deadline deadline) {
    if (tokens == null || placement == null) {
      return null;
    }
    AccessToken token = tokens.current(deadline);
    return new Credential(token, placement);
  }

  /** Waits; false if the thread was interrupted, with its flag restored. */
  private boolean pause(Duration wait) {
    try {
      time.pause(wait);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
