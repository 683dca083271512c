package io.talentport.micrometer;

import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names and describes the observations of calls. Extend {@link DefaultCallObservationConvention} to
 * change some of it; set it with {@link MicrometerCallListener.Builder#callConvention}, or
 * implement {@link GlobalObservationConvention} and set it at the registry.
 *
 * <p>Implementations MUST be thread-safe, and MUST give each series the same low-cardinality keys.
 */
public interface CallObservationConvention extends ObservationConvention<CallObservationContext> {

  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof CallObservationContext;
  }
}
