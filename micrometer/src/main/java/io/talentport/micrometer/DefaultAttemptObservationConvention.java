package io.talentport.micrometer;

import io.micrometer.common.KeyValues;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.micrometer.TalentportObservation.AttemptDetail;

/** The name and the keys of {@link TalentportObservation#ATTEMPT}. Immutable and thread-safe. */
public class DefaultAttemptObservationConvention implements AttemptObservationConvention {

  /** Makes the convention. */
  public DefaultAttemptObservationConvention() {}

  @Override
  public String getName() {
    return TalentportObservation.ATTEMPT.getName();
  }

  @Override
  public String getContextualName(AttemptObservationContext context) {
    return "talentport " + context.started().target().operation() + " attempt";
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(AttemptObservationContext context) {
    return context
        .completed()
        .map(EndTags::of)
        .orElse(EndTags.NOT_ENDED)
        .with(context.started().target());
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(AttemptObservationContext context) {
    KeyValues number =
        KeyValues.of(AttemptDetail.NUMBER.withValue(Integer.toString(context.started().number())));
    return context.completed().map(attempt -> details(attempt, number)).orElse(number);
  }

  private KeyValues details(CompletedAttempt attempt, KeyValues number) {
    KeyValues details =
        attempt.httpStatus().isEmpty()
            ? number
            : number.and(
                AttemptDetail.HTTP_STATUS.withValue(
                    Integer.toString(attempt.httpStatus().getAsInt())));
    return attempt
        .requestId()
        .map(id -> details.and(AttemptDetail.REQUEST_ID.withValue(id)))
        .orElse(details);
  }
}
