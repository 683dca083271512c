package io.talentport.adapter.tck.reference;

import static java.util.Map.entry;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.ManualClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Feishu, connected by the reference adapter: as much as the promises about profiles, documents,
 * listings of ids, updates and previews need. Thread-safe.
 */
final class ReferencePool implements RecruitingPlatform {

  static final PlatformId ID = PlatformId.of("feishu");

  private static final String PREFIX = "talentport.feishu.";

  /** What the reference's settings are called otherwise. */
  private static final Map<String, String> NAMES =
      Map.of("app-id", "app-key", "app-secret", "app-secret");

  private final ReferenceClient client;
  private final Map<Class<?>, Object> ports;

  ReferencePool(
      Map<String, String> given, ConnectOptions options, ManualClock clock, PoolDefect defect) {
    ReferenceSettings settings = new ReferenceSettings(renamed(given), Defect.NONE);
    this.client = new ReferenceClient(ReferenceWire.FEISHU, settings, options, clock, Defect.NONE);
    this.ports =
        Map.ofEntries(
            entry(
                Talents.class,
                new PoolTalents(new ReferencePort(client, Talents.class, null), defect)),
            entry(
                Applications.class,
                new PoolApplications(new ReferencePort(client, Applications.class, null), defect)),
            entry(TalentLookup.class, lookup(new ReferencePort(client, TalentLookup.class, null))),
            entry(
                ResumeIntake.class,
                new PoolIntake(new ReferencePort(client, ResumeIntake.class, null), defect)));
  }

  private static TalentLookup lookup(ReferencePort client) {
    return query ->
        PoolIntake.find(client, query.mobiles().iterator().next().number())
            .map(id -> TalentMatch.builder().talentId(id).build())
            .toList();
  }

  private static Map<String, String> renamed(Map<String, String> given) {
    Map<String, String> settings = new TreeMap<>();
    given.forEach(
        (key, value) -> {
          String name = key.substring(PREFIX.length());
          settings.put(ReferenceSettings.PREFIX + NAMES.getOrDefault(name, name), value);
        });
    return settings;
  }

  @Override
  public PlatformId id() {
    return ID;
  }

  @Override
  public Set<Class<?>> ports() {
    return ports.keySet();
  }

  @Override
  public List<Capability> capabilities() {
    return List.of(
        Capability.partial(
            ResumeIntake.class,
            "not every part of a résumé has a place",
            detail(CapabilityDetail.FAIL_IF_EXISTS),
            detail(CapabilityDetail.UPDATE_IF_EXISTS),
            detail(CapabilityDetail.PREVIEW)));
  }

  private static CapabilityDetail detail(String name) {
    return new CapabilityDetail(name, "yes", name);
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    client.ensureOpen();
    return Optional.ofNullable(port.cast(ports.get(port)));
  }

  @Override
  public <P> P port(Class<P> port) {
    return find(port).orElseThrow();
  }

  @Override
  public void close() {
    client.close();
  }
}
