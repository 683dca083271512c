package io.talentport.adapter.support.call;

import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * The plans of one API's operations, each made at the operation's first call: an application often
 * calls only one operation of an API. Thread-safe.
 */
final class ApiPlans {

  private final ConcurrentMap<Method, OperationPlan> made = new ConcurrentHashMap<>();
  private final Function<Method, OperationPlan> planning;

  /**
   * Starts without plans.
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
