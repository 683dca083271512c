package io.talentport.core;

import io.talentport.core.paging.Paged;
import java.lang.ref.Reference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A port of a tenant, each of whose methods is called on that of the connection that the tenant has
 * then. Thread-safe.
 */
final class PresentTarget implements InvocationHandler {

  private final TenantPlatform platform;
  private final Class<?> port;
  private final PerConnection<Object> target;

  private PresentTarget(TenantPlatform platform, Class<?> port) {
    this.platform = platform;
    this.port = port;
    this.target = new PerConnection<>(present -> present.port(port));
  }

  /** The tenant's port. */
  static <P> P port(TenantPlatform platform, Class<P> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, new PresentTarget(platform, port)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> port.getSimpleName() + " of " + platform;
      };
    }
    PerConnection.Found<RecruitingPlatform> present = platform.present();
    try {
      Object result = called(method, present.found(), arguments);
      if (method.getReturnType() == Paged.class && result instanceof Paged<?> made) {
        return listing(method, arguments, present.found(), made);
      }
      return result instanceof ConnectionBound<?> made ? again(method, arguments, made) : result;
    } finally {
      // Closing all platforms ends the call too, if the tenant has another connection by then.
      Reference.reachabilityFence(present);
    }
  }

  /** A listing that is asked for again once the tenant has another connection. */
  private <T> Paged<T> listing(
      Method method, Object @Nullable [] arguments, RecruitingPlatform on, Paged<T> made) {
    @SuppressWarnings("unchecked") // the same method with the same arguments
    Function<RecruitingPlatform, Paged<T>> again =
        present -> (Paged<T>) Objects.requireNonNull(called(method, present, arguments));
    return new PresentListing<>(platform, new PerConnection<>(again, on, made));
  }

  /** What calls later, and then on the connection that the tenant has. */
  private <T> T again(Method method, Object @Nullable [] arguments, ConnectionBound<T> made) {
    Supplier<ConnectionBound.Present<T>> present =
        () -> {
          PerConnection.Found<RecruitingPlatform> now = platform.present();
          @SuppressWarnings("unchecked") // the same method with the same arguments
          T found = (T) Objects.requireNonNull(called(method, now.found(), arguments));
          return new ConnectionBound.Present<>(found, now);
        };
    return made.askedForBy(present);
  }

  private @Nullable Object called(
      Method method, RecruitingPlatform present, Object @Nullable [] arguments) {
    return call(method, target.on(present).found(), arguments);
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
