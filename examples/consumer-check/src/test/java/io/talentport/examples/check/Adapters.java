package io.talentport.examples.check;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the adapters on the class path say of themselves. */
final class Adapters {

  private Adapters() {}

  static List<RecruitingPlatformProvider> all() {
    return ServiceLoader.load(RecruitingPlatformProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  static Set<String> ids() {
    return all().stream()
        .map(adapter -> adapter.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the ports that each serves. */
  static Map<String, Set<String>> ports() {
    Map<String, Set<String>> ports = new TreeMap<>();
    try (Sandbox sandbox = Sandbox.start()) {
      for (RecruitingPlatformProvider adapter : all()) {
        try (RecruitingPlatform platform = adapter.connect(sandbox.settings())) {
          ports.put(
              platform.id().value(),
              platform.ports().stream()
                  .map(Class::getSimpleName)
                  .collect(Collectors.toCollection(TreeSet::new)));
        }
      }
    }
    return ports;
  }

  static Set<String> settingKeys() {
    Set<String> keys = new TreeSet<>();
    all().forEach(adapter -> keys.addAll(adapter.settingKeys()));
    return keys;
  }
}
