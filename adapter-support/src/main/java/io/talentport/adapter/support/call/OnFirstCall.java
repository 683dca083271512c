package io.talentport.adapter.support.call;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An API that is made when it is called first: an application may have connected hundreds of
 * platforms, and call few of their APIs. Thread-safe.
 */
final class OnFirstCall implements InvocationHandler {

  private @Nullable Supplier<InvocationHandler> recipe;
  private volatile @Nullable InvocationHandler made;

  private OnFirstCall(Supplier<InvocationHandler> recipe) {
    this.recipe = recipe;
  }

  /**
   * An object with the API's methods.
   *
   * @param recipe makes what handles them; asked once
   */
  static <A> A api(Class<A> api, Supplier<InvocationHandler> recipe) {
    return api.cast(
        Proxy.newProxyInstance(
            api.getClassLoader(), new Class<?>[] {api}, new OnFirstCall(recipe)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    InvocationHandler handler = made;
    return (handler == null ? make() : handler).invoke(proxy, method, arguments);
  }

  private synchronized InvocationHandler make() {
    InvocationHandler handler = made;
    if (handler == null) {
      Supplier<InvocationHandler> waiting = recipe;
      if (waiting == null) {
        throw new IllegalStateException("The API is called while it is being made");
      }
      handler = waiting.get();
      made = handler;
      recipe = null;
    }
    return handler;
  }
}
