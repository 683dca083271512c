package io.talentport.sandbox;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.LeftOutFields;
import io.talentport.sandbox.internal.dingtalk.DingTalkPlatform;
import io.talentport.sandbox.internal.engine.RowStore;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.internal.feishu.FeishuPlatform;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Environment;
import io.talentport.sandbox.platform.Platform;
import io.talentport.sandbox.platform.PlatformProvider;
import io.talentport.sandbox.platform.StoreApp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** The initial state of each organisation of a sandbox. */
record OrganizationPlan(
    Clock clock,
    int resumes,
    boolean quota,
    boolean openingHours,
    DuplicateTalents duplicateTalents,
    LeftOutFields leftOutFields,
    boolean asStoreApp,
    Map<String, StoreApp> storeApps,
    List<PlatformProvider> plugged) {

  /** The store apps of a sandbox, by platform. */
  static Map<String, StoreApp> storeApps(Clock clock) {
    return Map.of(
        "dingtalk", DingTalkPlatform.storeApp(clock), "feishu", FeishuPlatform.storeApp(clock));
  }

  StoreApp storeApp(String platform) {
    StoreApp app = storeApps.get(platform);
    if (app == null) {
      throw new IllegalArgumentException(
          "no store app is known for '" + platform + "', only for " + storeApps.keySet());
    }
    return app;
  }

  Environment environment(String organization, RowStore rows) {
    return new Environment(clock, rows, organization);
  }

  /** Plugged-in platforms first: they take precedence for a path that two platforms have. */
  List<ServedPlatform> platforms(
      Environment environment, RowStore rows, Organization organization) {
    List<PlatformProvider> providers = new ArrayList<>(plugged);
    ServiceLoader.load(PlatformProvider.class).forEach(providers::add);
    providers.add(
        given -> new DingTalkPlatform(given, organization, openingHours, storeApp("dingtalk")));
    providers.add(
        given ->
            new FeishuPlatform(
                given, organization, duplicateTalents, leftOutFields, storeApp("feishu")));
    Map<String, ServedPlatform> byId = new LinkedHashMap<>();
    Set<String> operations = new HashSet<>();
    for (PlatformProvider provider : providers) {
      Platform platform = provider.create(environment);
      if (byId.containsKey(platform.id())) {
        throw new IllegalArgumentException("two platforms are called '" + platform.id() + "'");
      }
      ServedPlatform served = new ServedPlatform(platform, rows, clock, quota);
      for (String operation : served.ids()) {
        if (!operations.add(operation)) {
          throw new IllegalArgumentException("two operations are called '" + operation + "'");
        }
      }
      byId.put(platform.id(), served);
    }
    return List.copyOf(byId.values());
  }
}
