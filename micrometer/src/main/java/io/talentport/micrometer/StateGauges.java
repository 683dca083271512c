package io.talentport.micrometer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.talentport.core.OperationState;
import io.talentport.core.PlatformState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The gauges of one platform and tenant in one registry. The state is read once for all of them:
 * what was read less than a second ago counts, unless a call has ended since. Thread-safe.
 */
final class StateGauges {

  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final SeriesKey key;
  private final StateSource source;
  private final MeterRegistry registry;
  private final Runnable whenGone;
  private final Set<String> operations = ConcurrentHashMap.newKeySet();
  private final Collection<Meter> gauges = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean gone = new AtomicBoolean();
  private volatile @Nullable Reading latest;

  private record Reading(@Nullable PlatformState state, long nanos) {}

  /**
   * @param whenGone is run once, when a gauge is read whose platform is not there any more
   */
  StateGauges(SeriesKey key, StateSource source, MeterRegistry registry, Runnable whenGone) {
    this.key = key;
    this.source = source;
    this.registry = registry;
    this.whenGone = whenGone;
  }

  /** Registers what the state has values for. */
  void register(PlatformState state) {
    gauge(TalentportMeter.TOKEN_EXPIRY, key.tags(), this::secondsOfToken);
    gauge(TalentportMeter.RETRY_BUDGET, key.tags(), PlatformState::retriesLeft, state);
    gauge(TalentportMeter.CONNECTIONS, key.tags(), PlatformState::connectionsInUse, state);
    gauge(TalentportMeter.CONNECTIONS_MAX, key.tags(), PlatformState::maxConnections, state);
    state.operations().forEach(this::register);
  }

  /** An operation was called, for the first time perhaps. */
  void called(String operation) {
    latest = null;
    if (!operations.contains(operation)) {
      PlatformState state = source.state(key);
      if (state != null) {
        find(state, operation).ifPresent(this::register);
      }
    }
  }

  /** Removes the gauges. */
  void remove() {
    gone.set(true);
    gauges.forEach(registry::remove);
    gauges.clear();
  }

  private void register(OperationState called) {
    String operation = called.operation();
    if (operations.add(operation)) {
      Tags tags = key.tags().and(TalentportTag.OPERATION.with(operation));
      if (called.permitsLeft().isPresent()) {
        gauge(
            TalentportMeter.QUOTA_PERMITS,
            tags,
            state ->
                find(state, operation)
                    .map(OperationState::permitsLeft)
                    .filter(OptionalLong::isPresent)
                    .map(left -> (double) left.getAsLong())
                    .orElse(Double.NaN));
      }
      gauge(
          TalentportMeter.QUOTA_CLOSED,
          tags,
          state ->
              find(state, operation)
                  .map(OperationState::closedFor)
                  .map(StateGauges::seconds)
                  .orElse(Double.NaN));
    }
  }

  private void gauge(
      TalentportMeter meter,
      Tags tags,
      Function<PlatformState, OptionalInt> value,
      PlatformState present) {
    if (value.apply(present).isPresent()) {
      gauge(
          meter,
          tags,
          state -> {
            OptionalInt known = value.apply(state);
            return known.isPresent() ? known.getAsInt() : Double.NaN;
          });
    }
  }

  private void gauge(TalentportMeter meter, Tags tags, ToDoubleFunction<PlatformState> value) {
    gauges.add(
        Gauge.builder(meter.getName(), this, gauges -> gauges.read(value))
            .description(meter.meaning())
            .baseUnit(meter.getBaseUnit())
            .tags(tags)
            .register(registry));
  }

  private double read(ToDoubleFunction<PlatformState> value) {
    PlatformState state = state();
    return state == null ? Double.NaN : value.applyAsDouble(state);
  }

  private @Nullable PlatformState state() {
    long now = registry.config().clock().monotonicTime();
    Reading reading = latest;
    if (reading == null || now - reading.nanos() >= FRESH_NANOS) {
      reading = new Reading(source.state(key), now);
      latest = reading;
      if (reading.state() == null && gone.compareAndSet(false, true)) {
        whenGone.run();
      }
    }
    return reading.state();
  }

  private double secondsOfToken(PlatformState state) {
    Instant now = Instant.ofEpochMilli(registry.config().clock().wallTime());
    return state
        .tokenExpiresAt()
        .map(end -> Math.max(0, seconds(Duration.between(now, end))))
        .orElse(Double.NaN);
  }

  private static Optional<OperationState> find(PlatformState state, String operation) {
    return state.operations().stream().filter(one -> one.operation().equals(operation)).findFirst();
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }
}
