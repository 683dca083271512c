package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.WhenUnreachable;
import java.util.List;
import java.util.stream.Stream;

/** Makes gates as the instances of one application have them. */
final class SharedGates {

  static final String KEY = "quota-of-list-things";

  private SharedGates() {}

  /**
   * One instance's gate.
   *
   * @param ownShare of the windows that it uses by itself
   */
  static QuotaGate gate(
      QuotaStore store,
      WhenUnreachable whenUnreachable,
      double ownShare,
      TimeSource time,
      QuotaWindow... windows) {
    Coordination coordination = Coordination.builder().quotas(store).build();
    ConnectOptions options =
        ConnectOptions.builder().component(Coordination.class, coordination).build();
    SharedQuota quota =
        new SharedQuota(
            SharedStores.of("peerland", options, time).quotas(ownShare).orElseThrow(),
            KEY,
            whenUnreachable);
    GateErrors errors = new GateErrors("peerland", "listThings");
    QuotaPause pause = new QuotaPause(time);
    List<QuotaWindow> own =
        Stream.of(windows)
            .map(window -> new QuotaWindow(window.permits() * ownShare, window.period()))
            .toList();
    return new QuotaGate(
        errors,
        pause,
        new OwnTurns(errors, own, time),
        new SharedTurns(errors, List.of(windows), quota, time, pause));
  }
}
