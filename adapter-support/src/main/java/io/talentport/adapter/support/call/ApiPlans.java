package io.talentport.adapter.support.call;

import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * The plans of one API's operations. Each is made with the operation's first call: of an API, an
 * application often calls one operation. Thread-safe.
 */
final class ApiPlans {

  private final ConcurrentMap<Method, OperationPlan> made = new ConcurrentHashMap<>();
  private final Function<Method, OperationPlan> planning;

  /**
   * No plan yet.
   *
   * @param planning makes the plan of an operation's method
   */
  ApiPlans(Function<Method, OperationPlan> planning) {
    this.planning = planning;
  }

  /** The plan of an operation's method. */
  OperationPlan of(Method method) {
    OperationPlan plan = made.get(method);
    return plan == null ? made.computeIfAbsent(method, planning) : plan;
  }
}
