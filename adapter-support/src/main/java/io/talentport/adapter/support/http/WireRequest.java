package io.talentport.adapter.support.http;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * A request that another thread can cancel, whatever the HTTP library is doing with it. The library
 * sees only the host of its address: the rest is added when it is written.
 */
final class WireRequest extends BasicClassicHttpRequest implements CancellableDependency {

  private static final long serialVersionUID = 1L;

  private static final Cancellable BROKEN_OFF = () -> true;

  private final transient AtomicReference<Cancellable> dependency =
      new AtomicReference<>(() -> true);

  WireRequest(String method, HttpHost host) {
    super(method, host, "/");
  }

  @Override
  public void setDependency(Cancellable cancellable) {
    Cancellable before = dependency.getAndUpdate(now -> now == BROKEN_OFF ? now : cancellable);
    if (before == BROKEN_OFF) {
      cancellable.cancel();
    }
  }

  @Override
  public boolean isCancelled() {
    return dependency.get() == BROKEN_OFF;
  }

  @Override
  public boolean cancel() {
    return dependency.getAndSet(BROKEN_OFF).cancel();
  }
}
