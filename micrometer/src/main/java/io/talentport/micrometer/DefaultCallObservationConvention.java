package io.talentport.micrometer;

import io.micrometer.common.KeyValues;
import io.talentport.core.listener.CompletedCall;
import io.talentport.micrometer.TalentportObservation.CallDetail;

/** The name and the keys of {@link TalentportObservation#CALL}. Immutable and thread-safe. */
public class DefaultCallObservationConvention implements CallObservationConvention {

  /** Makes the convention. */
  public DefaultCallObservationConvention() {}

  @Override
  public String getName() {
    return TalentportObservation.CALL.getName();
  }

  @Override
  public String getContextualName(CallObservationContext context) {
    return "talentport " + context.target().operation();
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
    return context.completed().map(EndTags::of).orElse(EndTags.NOT_ENDED).with(context.target());
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(CallObservationContext context) {
    return context.completed().map(this::details).orElse(KeyValues.empty());
  }

  private KeyValues details(CompletedCall call) {
    KeyValues details =
        KeyValues.of(CallDetail.ATTEMPTS.withValue(Integer.toString(call.attempts())));
    return call.requestId()
        .map(id -> details.and(CallDetail.REQUEST_ID.withValue(id)))
        .orElse(details);
  }
}
