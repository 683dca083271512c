package io.talentport.adapter.support.listener;

import io.talentport.core.listener.CallListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs what listeners throw, once for each class of listener and event: a listener that throws does
 * so at every call. Thread-safe.
 */
final class ListenerFailures {

  private record Key(Class<?> listener, String event) {}

  private final CallLog log;
  private final Set<Key> noted = ConcurrentHashMap.newKeySet();

  ListenerFailures(CallLog log) {
    this.log = log;
  }

  /** Logs a failure; throws nothing. */
  void note(String event, CallListener listener, Throwable thrown) {
    try {
      if (noted.add(new Key(listener.getClass(), event))) {
        log.listenerThrew(event, listener.getClass(), thrown.getClass());
      }
    } catch (Throwable unlogged) {
      // Without stack or memory the line is lost, and the call continues.
    }
  }
}
