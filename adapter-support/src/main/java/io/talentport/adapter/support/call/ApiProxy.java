package io.talentport.adapter.support.call;

import io.talentport.adapter.support.spec.SpecApi;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Implements an API; each method is a call. Plans are made at the first call, because an
 * application may connect hundreds of platforms and call few of their APIs. Thread-safe.
 */
final class ApiProxy implements InvocationHandler {

  private static final Object[] NO_ARGUMENTS = {};

  private final String name;
  private final CallPipeline pipeline;
  private final Supplier<ApiPlans> planning;
  private volatile @Nullable ApiPlans planned;

  private ApiProxy(String name, CallPipeline pipeline, Supplier<ApiPlans> planning) {
    this.name = name;
    this.pipeline = pipeline;
    this.planning = planning;
  }

  /**
   * An object with the API's methods.
   *
   * @param name the result of {@code toString()}
   * @param planning makes the plans of its operations; two threads may call it at once
   */
  static <A> A of(SpecApi<A> api, String name, CallPipeline pipeline, Supplier<ApiPlans> planning) {
    Class<A> type = api.type();
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, new ApiProxy(name, pipeline, planning)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    Object[] given = arguments == null ? NO_ARGUMENTS : arguments;
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> proxy == given[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> name;
      };
    }
    return pipeline.call(plans().of(method), given);
  }

  private ApiPlans plans() {
    ApiPlans plans = planned;
    if (plans == null) {
      plans = planning.get();
      planned = plans;
    }
    return plans;
  }
}
