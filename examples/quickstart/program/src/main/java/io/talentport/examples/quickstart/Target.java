package io.talentport.examples.quickstart;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.sandbox.Sandbox;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the program runs against: the real platform if it is given settings, else a sandbox. */
final class Target implements AutoCloseable {

  private static final String PLATFORM = "talentport.platform";

  private final RecruitingPlatform platform;
  private final @Nullable Sandbox sandbox;
  private final String description;

  private Target(RecruitingPlatform platform, @Nullable Sandbox sandbox, String description) {
    this.platform = platform;
    this.sandbox = sandbox;
    this.description = description;
  }

  static Target connect(Options options, SystemSettings system) {
    Set<String> settings = settingsOfTheAdapters(system);
    if (options.sandboxOnly()) {
      return connectSandbox(system, "as " + Options.TARGET + " says");
    }
    if (settings.isEmpty()) {
      return connectSandbox(system, "no settings of this platform in the environment");
    }
    return new Target(
        RecruitingPlatform.connect(),
        null,
        "the REAL platform, by the settings " + String.join(", ", settings));
  }

  private static Target connectSandbox(SystemSettings system, String reason) {
    Sandbox sandbox = Sandbox.start();
    try {
      Map<String, String> settings = new HashMap<>(sandbox.settings());
      system.value(PLATFORM).ifPresent(platform -> settings.put(PLATFORM, platform));
      return new Target(
          RecruitingPlatform.connect(settings),
          sandbox,
          "a sandbox at " + sandbox.uri() + " (" + reason + ")");
    } catch (RuntimeException failure) {
      sandbox.close();
      throw failure;
    }
  }

  /** By prefix, not by key: a mistyped setting is the adapter's to refuse, not ours to overlook. */
  private static Set<String> settingsOfTheAdapters(SystemSettings system) {
    Set<String> names = new TreeSet<>();
    for (RecruitingPlatformProvider adapter :
        ServiceLoader.load(RecruitingPlatformProvider.class)) {
      names.addAll(system.namesUnder("talentport." + adapter.id() + "."));
    }
    return names;
  }

  RecruitingPlatform platform() {
    return platform;
  }

  boolean isSandbox() {
    return sandbox != null;
  }

  String description() {
    return description;
  }

  @Override
  public void close() {
    platform.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
