package io.talentport.examples.check;

import io.talentport.adapter.feishu.AppTicketSource;
import io.talentport.adapter.feishu.Feishu;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.core.Capability;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

  /** By platform and by the port's name, as it is without further settings. */
  static <V> Map<String, Map<String, V>> capabilities(Function<Capability, V> part) {
    Map<String, Map<String, V>> all = new TreeMap<>();
    try (Sandbox sandbox = Sandbox.start()) {
      for (RecruitingPlatformProvider adapter : all()) {
        try (RecruitingPlatform platform = adapter.connect(sandbox.settings())) {
          Map<String, V> ports = new TreeMap<>();
          platform
              .capabilities()
              .forEach(one -> ports.put(one.port().getSimpleName(), part.apply(one)));
          all.put(platform.id().value(), ports);
        }
      }
    }
    return all;
  }

  /** By the port's name, as an organisation's own application or as a store app. */
  static Map<String, Capability> capabilitiesOfFeishu(boolean asStoreApp) {
    try (Sandbox sandbox = Sandbox.builder().asStoreApp(asStoreApp).start();
        RecruitingPlatform platform =
            Feishu.connect(
                FeishuSettings.of(sandbox.settings("feishu")),
                ConnectOptions.builder()
                    .component(AppTicketSource.class, appId -> Optional.empty())
                    .build())) {
      return platform.capabilities().stream()
          .collect(Collectors.toMap(one -> one.port().getSimpleName(), one -> one));
    }
  }

  static Set<String> settingKeys() {
    Set<String> keys = new TreeSet<>();
    all().forEach(adapter -> keys.addAll(adapter.settingKeys()));
    return keys;
  }
}
