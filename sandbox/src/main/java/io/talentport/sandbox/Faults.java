package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.Route;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.platform.Gateway;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, per operation. Faults given by {@link #next} and {@link #times} strike one
 * request each, in the order in which they were given; when there are none left, the fault given by
 * {@link #always} strikes, if there is one. An operation is named by its id in the specification,
 * such as {@code "listResumeRecords"}; a name that no platform serves is refused. Thread-safe.
 */
public final class Faults {
  private final List<ServedPlatform> platforms;
  private final Map<String, Deque<Fault>> queued = new TreeMap<>();
  private final Map<String, Fault> lasting = new TreeMap<>();
  private final Map<String, Pause> pauses = new HashMap<>();

  Faults(List<ServedPlatform> platforms) {
    this.platforms = platforms;
  }

  /** Lets the fault strike the next request for the operation. */
  public void next(String operation, Fault fault) {
    times(operation, 1, fault);
  }

  /** Lets the fault strike the next {@code n} requests for the operation. */
  public synchronized void times(String operation, int n, Fault fault) {
    check(operation, fault);
    if (n < 1) {
      throw new IllegalArgumentException("a fault must strike at least once: " + n);
    }
    Deque<Fault> queue = queued.computeIfAbsent(operation, none -> new ArrayDeque<>());
    for (int i = 0; i < n; i++) {
      queue.addLast(fault);
    }
  }

  /** Lets the fault strike every request for the operation that no other fault strikes. */
  public synchronized void always(String operation, Fault fault) {
    check(operation, fault);
    lasting.put(operation, fault);
  }

  /** How many faults wait for a request for the operation; lasting ones are not counted. */
  public synchronized int pending(String operation) {
    Deque<Fault> queue = queued.get(operation);
    return queue == null ? 0 : queue.size();
  }

  /** Takes all faults away and lets go of the requests that they hold. */
  public synchronized void clear() {
    queued.clear();
    lasting.clear();
    pauses.values().forEach(Pause::endForAll);
    pauses.clear();
  }

  /** Takes the faults of one operation away and lets go of the requests that they hold. */
  public synchronized void clear(String operation) {
    route(operation);
    queued.remove(operation);
    lasting.remove(operation);
    Pause pause = pauses.remove(operation);
    if (pause != null) {
      pause.endForAll();
    }
  }

  /** The pending faults: by operation those for a number of requests, then the lasting ones. */
  synchronized List<Planned> planned() {
    List<Planned> planned = new ArrayList<>();
    queued.forEach(
        (operation, faults) -> {
          Map<String, Integer> times = new LinkedHashMap<>();
          faults.forEach(fault -> times.merge(fault.toString(), 1, Integer::sum));
          times.forEach((fault, n) -> planned.add(new Planned(operation, fault, n)));
        });
    lasting.forEach(
        (operation, fault) ->
            planned.add(new Planned(operation, fault.toString(), Planned.ALWAYS)));
    return planned;
  }

  synchronized Strike strike(String operation) {
    Deque<Fault> queue = queued.get(operation);
    Fault first = queue == null ? null : queue.pollFirst();
    return new Strike(
        first == null ? lasting.get(operation) : first,
        pauses.computeIfAbsent(operation, none -> new Pause()));
  }

  private void check(String operation, Fault fault) {
    check(route(operation).gateway(), operation, fault);
  }

  private Route route(String operation) {
    for (ServedPlatform platform : platforms) {
      for (Route route : platform.routes()) {
        if (route.id().equals(operation)) {
          return route;
        }
      }
    }
    throw new IllegalArgumentException(
        "no operation is called '"
            + operation
            + "'; the sandbox serves "
            + platforms.stream().flatMap(one -> one.ids().stream()).toList());
  }

  private static void check(Gateway gateway, String operation, Fault fault) {
    if (fault.needs() == Fault.Needs.WRAPPED_CODES && !gateway.wrapsCodes()) {
      throw new IllegalArgumentException(
          "'" + fault + "': " + operation + " does not hide codes behind a general one");
    }
    if (fault.needs() == Fault.Needs.TEXT_CODES && !gateway.hasTextCodes()) {
      throw new IllegalArgumentException(
          "'" + fault + "': the codes of " + operation + " are numbers");
    }
  }

  /**
   * A pending fault.
   *
   * @param times how many requests it strikes; {@value #ALWAYS} for every one
   */
  record Planned(String operation, String fault, int times) {
    static final int ALWAYS = 0;
  }

  /** The fault for one request, if any, and its wait. */
  record Strike(@Nullable Fault fault, Pause pause) {
    static final Strike NONE = new Strike(null, new Pause());
  }
}
