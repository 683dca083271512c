package io.talentport.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one kind of thing is timed and observed. Immutable and thread-safe. */
record Timing<C extends Observation.Context>(
    TalentportMeter meter,
    MeterRegistry meters,
    ObservationRegistry observations,
    @Nullable ObservationConvention<C> custom,
    ObservationConvention<C> standard) {

  Timed<C> start(C context) {
    return new Timed<>(this, context);
  }

  /** The name of the timer, unless a convention of the observation registry gives another one. */
  String name() {
    return convention().getName();
  }

  /** Times what no observation registry knows of. */
  void time(C context, Duration duration, @Nullable Throwable error) {
    time(name(), convention().getLowCardinalityKeyValues(context), duration, error);
  }

  /** Times what was observed, but not timed. */
  void timeObserved(C context, Duration duration, @Nullable Throwable error) {
    time(context.getName(), context.getLowCardinalityKeyValues(), duration, error);
  }

  /** The error is a tag here as it is where Micrometer makes the timer. */
  private void time(String name, KeyValues values, Duration duration, @Nullable Throwable error) {
    List<Tag> tags = new ArrayList<>();
    for (KeyValue value : values) {
      tags.add(Tag.of(value.getKey(), value.getValue()));
    }
    tags.add(
        TalentportTag.ERROR.with(
            error == null ? TalentportTag.NONE : error.getClass().getSimpleName()));
    Timer.builder(name).description(meter.meaning()).tags(tags).register(meters).record(duration);
  }

  private ObservationConvention<C> convention() {
    return custom == null ? standard : custom;
  }
}
