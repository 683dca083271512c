package io.talentport.core;

import static java.util.stream.Collectors.joining;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.FailureDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the adapters on the class path and picks the one to connect. */
final class PlatformDiscovery {

  static final String PLATFORM_KEY = "talentport.platform";

  private static final String HOW_TO_ADD =
      "Add one adapter to the application's dependencies, for example"
          + " io.talentport:talentport-adapter-dingtalk or io.talentport:talentport-adapter-feishu.";

  private final List<RecruitingPlatformProvider> providers;

  PlatformDiscovery(List<RecruitingPlatformProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  static PlatformDiscovery onClassPath() {
    List<RecruitingPlatformProvider> visible = load(Thread.currentThread().getContextClassLoader());
    // A container may run the call under a class loader that does not see the adapters.
    return new PlatformDiscovery(
        visible.isEmpty() ? load(RecruitingPlatform.class.getClassLoader()) : visible);
  }

  private static List<RecruitingPlatformProvider> load(@Nullable ClassLoader loader) {
    try {
      return ServiceLoader.load(RecruitingPlatformProvider.class, loader).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError broken) {
      throw new ConfigurationException(
          FailureDetails.of("An adapter is on the class path but cannot be loaded")
              .remedy(
                  "Check that the adapter and talentport-core are of one version; the BOM sees to"
                      + " it. The cause names the class.")
              .cause(broken)
              .build());
    }
  }

  RecruitingPlatform connect(@Nullable Map<String, String> settings) {
    if (settings == null) {
      throw failure(
          "The settings are null",
          "Pass a map with the keys that the README lists, or call connect() to read them from"
              + " system properties and the environment.");
    }
    if (settings.keySet().stream().anyMatch(Objects::isNull)) {
      throw failure(
          "The settings have a null key", "Pass a map with the keys that the README lists.");
    }
    return pick(settings.get(PLATFORM_KEY)).connect(settings);
  }

  RecruitingPlatform connectWithSurroundingSettings() {
    return connect(SurroundingSettings.ofThisProcess().read(providers));
  }

  private RecruitingPlatformProvider pick(@Nullable String wanted) {
    if (providers.isEmpty()) {
      throw failure("No adapter is on the class path", HOW_TO_ADD);
    }
    if (wanted == null || wanted.isBlank()) {
      if (providers.size() > 1) {
        throw failure(
            "Several adapters are on the class path (" + found() + ") and none is chosen",
            "Keep one of them, or set " + PLATFORM_KEY + " to the one to use.");
      }
      return providers.get(0);
    }
    List<RecruitingPlatformProvider> named =
        providers.stream().filter(provider -> provider.id().value().equals(wanted)).toList();
    if (named.size() != 1) {
      throw failure(
          PLATFORM_KEY
              + " is \""
              + wanted
              + "\", but "
              + (named.isEmpty() ? "the class path has only " : "the class path has it twice: ")
              + found(),
          named.isEmpty() ? "Correct the setting. " + HOW_TO_ADD : "Remove the repeated adapter.");
    }
    return named.get(0);
  }

  private String found() {
    return providers.stream()
        .map(provider -> provider.id() + " by " + provider.getClass().getName())
        .collect(joining(", "));
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(FailureDetails.of(problem).remedy(remedy).build());
  }
}
