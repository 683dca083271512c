package io.talentport.micrometer;

import static io.talentport.micrometer.TalentportTag.NONE;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.RecordFaults;
import io.talentport.core.listener.TokenRenewal;

/** The counters and timers of what is no observation. Thread-safe. */
final class EventMeters {

  private final MeterRegistry registry;

  EventMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void retry(PlannedRetry retry) {
    Tags error = Tags.of(TalentportTag.ERROR.with(CategoryErrors.name(retry.category())));
    counter(TalentportMeter.RETRY, of(retry.target()).and(error)).increment();
  }

  void quotaWait(QuotaWait wait) {
    timer(TalentportMeter.QUOTA_WAIT, of(wait.target())).record(wait.waited());
  }

  void quotaRejected(QuotaRejection rejection) {
    Tags by = Tags.of(TalentportTag.BY.with(rejection.byPlatform() ? "platform" : "deadline"));
    counter(TalentportMeter.QUOTA_REJECTED, of(rejection.target()).and(by)).increment();
  }

  void tokenRenewal(TokenRenewal renewal) {
    Tags tags =
        Tags.of(
            TalentportTag.PLATFORM.with(renewal.platform()),
            TalentportTag.TENANT.with(renewal.tenant().orElse(NONE)),
            TalentportTag.ERROR.with(renewal.category().map(CategoryErrors::name).orElse(NONE)));
    timer(TalentportMeter.TOKEN_RENEWAL, tags).record(renewal.duration());
  }

  void recordFaults(RecordFaults faults) {
    counter(TalentportMeter.RECORD_FAULTS, of(faults.target())).increment(faults.count());
  }

  private Counter counter(TalentportMeter meter, Tags tags) {
    return Counter.builder(meter.getName())
        .description(meter.meaning())
        .baseUnit(meter.getBaseUnit())
        .tags(tags)
        .register(registry);
  }

  private Timer timer(TalentportMeter meter, Tags tags) {
    return Timer.builder(meter.getName())
        .description(meter.meaning())
        .tags(tags)
        .register(registry);
  }

  private static Tags of(CallTarget target) {
    return Tags.of(
        TalentportTag.PLATFORM.with(target.platform()),
        TalentportTag.TENANT.with(target.tenant().orElse(NONE)),
        TalentportTag.OPERATION.with(target.operation()));
  }
}
