package io.talentport.core;

import io.talentport.core.paging.Paged;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A port or a listing of a tenant, each of whose methods is called on that of the connection that
 * the tenant has then. An iteration stays on the connection that it began on. Thread-safe.
 */
final class PresentTarget implements InvocationHandler {

  private final TenantPlatform platform;
  private final String what;
  private final Function<RecruitingPlatform, Object> target;
  private volatile @Nullable Found latest;

  private record Found(RecruitingPlatform on, Object target) {}

  private PresentTarget(
      TenantPlatform platform, String what, Function<RecruitingPlatform, Object> target) {
    this.platform = platform;
    this.what = what;
    this.target = target;
  }

  /** The tenant's port. */
  static <P> P port(TenantPlatform platform, Class<P> port) {
    return proxy(
        port, new PresentTarget(platform, port.getSimpleName(), present -> present.port(port)));
  }

  private static <T> T proxy(Class<T> type, PresentTarget target) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, target));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> what + " of " + platform;
      };
    }
    RecruitingPlatform present = platform.present();
    Object result = call(method, on(present), arguments);
    return method.getReturnType() == Paged.class && result != null
        ? proxy(Paged.class, listing(method, arguments, new Found(present, result)))
        : result;
  }

  /** A listing that is asked for again once the tenant has another connection. */
  private PresentTarget listing(Method method, Object @Nullable [] arguments, Found made) {
    PresentTarget listing =
        new PresentTarget(
            platform, "Listing", present -> call(method, target.apply(present), arguments));
    listing.latest = made;
    return listing;
  }

  private Object on(RecruitingPlatform present) {
    Found found = latest;
    if (found == null || found.on() != present) {
      found = new Found(present, target.apply(present));
      latest = found;
    }
    return found.target();
  }

  private static @Nullable Object call(
      Method method, Object target, Object @Nullable [] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (thrown.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new UndeclaredThrowableException(thrown.getCause());
    } catch (IllegalAccessException hidden) {
      throw new UndeclaredThrowableException(hidden);
    }
  }
}
