package io.talentport.core;

import static java.util.stream.Collectors.joining;

import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The adapters that a class loader finds, for what connects platforms on behalf of an application,
 * such as a framework; an application calls {@link RecruitingPlatform#connect(Map)}. Immutable and
 * thread-safe.
 */
public final class PlatformDiscovery {

  static final String PLATFORM_KEY = "talentport.platform";

  private static final String HOW_TO_ADD =
      "Add one adapter to the application's dependencies, for example"
          + " io.talentport:talentport-adapter-dingtalk or io.talentport:talentport-adapter-feishu.";

  private static final String IN_ANOTHER_LOADER =
      " If it is in a class loader that was not searched, connect on a thread whose context class"
          + " loader sees it, or connect with the adapter's own entry class.";

  private final List<RecruitingPlatformProvider> providers;
  private final List<ProviderLoader> asked;
  private final CoordinationDiscovery coordination;

  PlatformDiscovery(List<RecruitingPlatformProvider> providers) {
    this(providers, List.of(), new CoordinationDiscovery(List::of));
  }

  PlatformDiscovery(
      List<RecruitingPlatformProvider> providers, CoordinationDiscovery coordination) {
    this(providers, List.of(), coordination);
  }

  private PlatformDiscovery(
      List<RecruitingPlatformProvider> providers,
      List<ProviderLoader> asked,
      CoordinationDiscovery coordination) {
    this.providers = List.copyOf(providers);
    this.asked = asked;
    this.coordination = coordination;
  }

  /**
   * Asks one class loader.
   *
   * @param loader the application's
   * @throws ConfigurationException if an adapter is found and cannot be loaded
   */
  public static PlatformDiscovery in(ClassLoader loader) {
    return in(List.of(ProviderLoader.ofTheApplication(loader)));
  }

  static PlatformDiscovery onClassPath() {
    return in(ProviderLoader.ofThisThread());
  }

  private static PlatformDiscovery in(List<ProviderLoader> loaders) {
    return new PlatformDiscovery(
        ProviderLoader.firstFound(loaders, RecruitingPlatformProvider.class),
        loaders,
        CoordinationDiscovery.in(loaders));
  }

  RecruitingPlatform connect(@Nullable Map<String, String> settings) {
    Map<String, String> checked = checked(settings);
    return connect(pick(checked.get(PLATFORM_KEY)), checked);
  }

  private RecruitingPlatform connect(
      RecruitingPlatformProvider adapter, Map<String, String> settings) {
    return coordination
        .connect(settings)
        .map(
            shared -> CoordinatedPlatform.connect(adapter, settings, ConnectOptions.none(), shared))
        .orElseGet(() -> adapter.connect(settings));
  }

  RecruitingPlatform connect(
      @Nullable Map<String, String> settings, @Nullable ConnectOptions options) {
    Map<String, String> checked = checked(settings);
    if (options == null) {
      throw failure("The connect options are null", "Pass ConnectOptions.none() for none.");
    }
    RecruitingPlatformProvider adapter = pick(checked.get(PLATFORM_KEY));
    return coordination
        .connect(checked, options)
        .map(shared -> CoordinatedPlatform.connect(adapter, checked, options, shared))
        .orElseGet(() -> adapter.connect(checked, options));
  }

  /** The adapters that were found. */
  public List<RecruitingPlatformProvider> adapters() {
    return providers;
  }

  /**
   * The adapter that connects with the settings.
   *
   * @param settings of which only {@code talentport.platform} is read
   * @throws ConfigurationException if there is no adapter, or no single one
   */
  public RecruitingPlatformProvider chosenBy(@Nullable Map<String, String> settings) {
    return pick(checked(settings).get(PLATFORM_KEY));
  }

  /** The settings, if they are some. */
  static Map<String, String> checked(@Nullable Map<String, String> settings) {
    if (settings == null) {
      throw failure(
          "The settings are null",
          "Pass a map with the keys that docs/settings.md lists, or call connect() to read them from"
              + " system properties and the environment.");
    }
    if (settings.keySet().stream().anyMatch(Objects::isNull)) {
      throw failure(
          "The settings have a null key", "Pass a map with the keys that docs/settings.md lists.");
    }
    return settings;
  }

  RecruitingPlatform connectWithSystemSettings(SystemSettings system) {
    Set<String> known = new TreeSet<>(Set.of(PLATFORM_KEY));
    providers.forEach(provider -> known.addAll(provider.settingKeys()));
    system
        .firstUnder(CoordinationProvider.KEY_PREFIX)
        .ifPresent(setting -> known.addAll(coordination.settingKeys(setting)));
    Map<String, String> settings = system.read(known);
    try {
      RecruitingPlatformProvider picked = pick(settings.get(PLATFORM_KEY));
      system.refuseUnknownVariables(picked.id(), known);
      system.refuseUnknownVariablesOfCoordination(known);
      return connect(picked, settings);
    } catch (ConfigurationException refused) {
      throw refused.withSettingNames(system.variablesByKey(known));
    }
  }

  private RecruitingPlatformProvider pick(@Nullable String setting) {
    if (providers.isEmpty()) {
      throw nothingFound();
    }
    String wanted = setting == null ? "" : Blanks.strip(setting);
    if (wanted.isEmpty()) {
      if (providers.size() > 1) {
        throw failure(
            "Several adapters are on the class path (" + found() + ") and none is chosen",
            "Keep one of them, or set " + PLATFORM_KEY + " to the one to use.");
      }
      return providers.get(0);
    }
    List<RecruitingPlatformProvider> named =
        providers.stream().filter(provider -> provider.id().value().equals(wanted)).toList();
    if (named.isEmpty()) {
      // The value is not repeated: a secret may be under the wrong key.
      throw failure(
          PLATFORM_KEY + " names no adapter on the class path, which has " + found(),
          "Correct the setting. " + HOW_TO_ADD);
    }
    if (named.size() > 1) {
      throw failure(
          "The class path has the adapter that " + PLATFORM_KEY + " names twice: " + found(),
          "Remove the repeated adapter.");
    }
    return named.get(0);
  }

  private ConfigurationException nothingFound() {
    String loaders = asked.stream().map(ProviderLoader::toString).collect(joining(" and "));
    return failure(
        "No adapter is on the class path" + (asked.isEmpty() ? "" : ". Asked: " + loaders),
        HOW_TO_ADD + IN_ANOTHER_LOADER);
  }

  private String found() {
    return providers.stream()
        .map(provider -> provider.id() + " by " + provider.getClass().getName())
        .collect(joining(", "));
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
