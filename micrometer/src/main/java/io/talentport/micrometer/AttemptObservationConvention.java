package io.talentport.micrometer;

import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names and describes the observations of requests. Extend {@link
 * DefaultAttemptObservationConvention} to change some of it; set it with {@link
 * MicrometerCallListener.Builder#attemptConvention}, or implement {@link
 * GlobalObservationConvention} and set it at the registry.
 *
 * <p>Implementations MUST be thread-safe, and MUST give each series the same low-cardinality keys.
 */
public interface AttemptObservationConvention
    extends ObservationConvention<AttemptObservationContext> {

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof AttemptObservationContext;
  }
}
