package io.talentport.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.talentport.core.PlatformState;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.TokenRenewal;

/** The tags that all series of one platform and tenant have. */
record SeriesKey(String platform, String tenant) {

  static SeriesKey of(CallTarget target) {
    return new SeriesKey(target.platform(), target.tenant().orElse(TalentportTag.NONE));
  }

  static SeriesKey of(TokenRenewal renewal) {
    return new SeriesKey(renewal.platform(), renewal.tenant().orElse(TalentportTag.NONE));
  }

  static SeriesKey of(PlatformState state) {
    return new SeriesKey(state.platform().value(), state.tenant().orElse(TalentportTag.NONE));
  }

  Tags tags() {
    return Tags.of(TalentportTag.PLATFORM.with(platform), TalentportTag.TENANT.with(tenant));
  }

  boolean has(Meter.Id series) {
    return platform.equals(series.getTag(TalentportTag.PLATFORM.asString()))
        && tenant.equals(series.getTag(TalentportTag.TENANT.asString()));
  }
}
