package io.talentport.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.talentport.core.PlatformState;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The gauges of the platforms of one source in one registry. A platform has them once it was
 * called, so that a tenant that never was costs nothing. Thread-safe.
 */
final class GaugeBinding {

  private final StateSource source;
  private final MeterRegistry registry;
  private final Consumer<GaugeBinding> whenClosed;
  private final Consumer<SeriesKey> whenRemoved;
  private final ConcurrentMap<SeriesKey, StateGauges> gauges = new ConcurrentHashMap<>();

  /**
   * @param whenClosed is told once the source is closed
   * @param whenRemoved is told the key of a platform that the source, which is open, has no longer
   */
  GaugeBinding(
      StateSource source,
      MeterRegistry registry,
      Consumer<GaugeBinding> whenClosed,
      Consumer<SeriesKey> whenRemoved) {
    this.source = source;
    this.registry = registry;
    this.whenClosed = whenClosed;
    this.whenRemoved = whenRemoved;
  }

  /** Registers the gauges of a platform, if the source has it. */
  void open(SeriesKey key) {
    find(key);
  }

  void called(SeriesKey key, String operation) {
    StateGauges known = find(key);
    if (known != null) {
      known.called(operation);
    }
  }

  /** True if the platform has gauges here; the next reading of them tells if it is gone. */
  boolean has(SeriesKey key) {
    return gauges.containsKey(key);
  }

  /** True if the source, which is open, had the platform and has it no longer. */
  boolean hasRemoved(SeriesKey key) {
    return source.hasRemoved(key);
  }

  /** Removes the gauges of a platform. */
  void remove(SeriesKey key) {
    StateGauges removed = gauges.remove(key);
    if (removed != null) {
      removed.remove();
    }
  }

  private @Nullable StateGauges find(SeriesKey key) {
    StateGauges known = gauges.get(key);
    if (known == null) {
      PlatformState state = source.state(key);
      if (state != null) {
        known = new StateGauges(key, source, registry, () -> gone(key));
        StateGauges before = gauges.putIfAbsent(key, known);
        if (before != null) {
          return before;
        }
        known.register(state);
      }
    }
    return known;
  }

  private void gone(SeriesKey key) {
    remove(key);
    if (source.isClosed()) {
      whenClosed.accept(this);
    } else {
      whenRemoved.accept(key);
    }
  }
}
