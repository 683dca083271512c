package io.talentport.core;

import static java.util.stream.Collectors.joining;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Connects what the instances of an application share, by the settings {@code
 * talentport.coordination.*}; for what connects platforms on behalf of an application, such as a
 * framework. An application calls {@link RecruitingPlatform#connect(Map)} or {@link
 * RecruitingPlatforms#create(Map, ConnectOptions)}. Immutable and thread-safe.
 *
 * <p>A provider is looked for only where a setting asks for one.
 */
public final class CoordinationDiscovery {

  private static final String PREFIX = CoordinationProvider.KEY_PREFIX;

  /** As far as a key can be shown: what comes after may be a value that was meant for it. */
  private static final Pattern KEY_PART = Pattern.compile("[A-Za-z0-9._-]*");

  private final Supplier<List<CoordinationProvider>> providers;

  CoordinationDiscovery(Supplier<List<CoordinationProvider>> providers) {
    this.providers = providers;
  }

  /**
   * Asks one class loader.
   *
   * @param loader the application's
   */
  public static CoordinationDiscovery in(ClassLoader loader) {
    return in(List.of(ProviderLoader.ofTheApplication(loader)));
  }

  static CoordinationDiscovery onClassPath() {
    return in(ProviderLoader.ofThisThread());
  }

  static CoordinationDiscovery in(List<ProviderLoader> loaders) {
    return new CoordinationDiscovery(
        () -> ProviderLoader.firstFound(loaders, CoordinationProvider.class));
  }

  /**
   * Connects as the settings say, without waiting for an answer of the store; who calls this closes
   * it, after the platforms that use it.
   *
   * @param settings of which only those under {@code talentport.coordination.} are read
   * @return absent if none of these has a value
   * @throws ConfigurationException if a setting is missing, unknown or ill-formed, or if no
   *     provider connects by them, or several do
   */
  public Optional<Coordination> connect(Map<String, String> settings) {
    return firstSetting(PlatformDiscovery.checked(settings)).map(key -> connect(key, settings));
  }

  /**
   * Connects as {@link #connect(Map)} does, for options that this is to be added to.
   *
   * @throws ConfigurationException also if the options have a coordination already
   */
  Optional<Coordination> connect(Map<String, String> settings, ConnectOptions options) {
    Optional<String> asking = firstSetting(PlatformDiscovery.checked(settings));
    if (asking.isPresent() && options.component(Coordination.class).isPresent()) {
      throw failure(
          shown(asking.get()) + " is set, but the application also provides a Coordination",
          "Remove the settings under " + PREFIX + ", or do not provide a Coordination.");
    }
    return asking.map(key -> connect(key, settings));
  }

  private Coordination connect(String asking, Map<String, String> settings) {
    List<CoordinationProvider> found = found(shown(asking));
    refuseUnknown(settings, found);
    Connected connected = new Connected();
    try {
      found.forEach(provider -> connected.add(provider, settings));
      return connected.single(asking, found);
    } catch (RuntimeException refused) {
      connected.close();
      throw refused;
    }
  }

  /** Every key that a provider reads; loads those that are found. */
  public Set<String> settingKeys() {
    return settingKeys(providers.get());
  }

  /**
   * Every key that a provider reads.
   *
   * @param asking the setting that asks for a provider, as it is written
   * @throws ConfigurationException if there is no provider
   */
  Set<String> settingKeys(String asking) {
    return settingKeys(found(shown(asking)));
  }

  private static Set<String> settingKeys(List<CoordinationProvider> providers) {
    Set<String> keys = new TreeSet<>();
    providers.forEach(provider -> keys.addAll(provider.settingKeys()));
    return Collections.unmodifiableSet(keys);
  }

  private List<CoordinationProvider> found(String asking) {
    List<CoordinationProvider> found = providers.get();
    if (found.isEmpty()) {
      throw failure(
          asking + " is set, but no module on the class path supports it",
          "Add io.talentport:talentport-coordination-redis to the application's dependencies, or"
              + " remove the setting.");
    }
    return found;
  }

  private static void refuseUnknown(
      Map<String, String> settings, List<CoordinationProvider> providers) {
    Set<String> known = settingKeys(providers);
    for (String key : new TreeSet<>(settings.keySet())) {
      if (key.startsWith(PREFIX) && !known.contains(key)) {
        throw failure(
            shown(key) + " is not a setting of the coordination",
            "Correct or remove it; the known keys are " + String.join(", ", known) + ".");
      }
    }
  }

  /**
   * Refuses settings of what all tenants share among those of one.
   *
   * @throws ConfigurationException if there is one that has a value
   */
  static void refuseForTenant(String tenant, Map<String, String> settings) {
    Optional<String> misplaced = firstSetting(settings);
    if (misplaced.isPresent()) {
      throw failure(
          shown(misplaced.get())
              + " is set for the "
              + TenantName.shown(tenant)
              + ", but the tenants of an application share one coordination",
          "Remove it from the tenant's settings, and give it to"
              + " RecruitingPlatforms.create(settings, options).");
    }
  }

  /** A blank value counts as none, as with the adapters' settings. */
  private static Optional<String> firstSetting(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(setting -> setting.getKey().startsWith(PREFIX))
        .filter(setting -> setting.getValue() != null && !Blanks.isBlank(setting.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static String shown(String key) {
    Matcher part = KEY_PART.matcher(key);
    String start = part.lookingAt() ? part.group() : "";
    return start.length() == key.length() ? key : start + "*** (a key with other characters)";
  }

  /** What the providers have connected so far. */
  private static final class Connected {

    private final List<Coordination> coordinations = new ArrayList<>();
    private final List<CoordinationProvider> by = new ArrayList<>();

    void add(CoordinationProvider provider, Map<String, String> settings) {
      Map<String, String> own = new HashMap<>(settings);
      own.keySet().retainAll(provider.settingKeys());
      provider
          .connect(own)
          .ifPresent(
              coordination -> {
                coordinations.add(coordination);
                by.add(provider);
              });
    }

    Coordination single(String asking, List<CoordinationProvider> asked) {
      if (coordinations.isEmpty()) {
        throw failure(
            shown(asking) + " is set, but the address of the shared store is not set",
            "Set that, too, or remove the setting; the known keys are "
                + String.join(", ", settingKeys(asked))
                + ".");
      }
      if (coordinations.size() > 1) {
        throw failure(
            "The settings under "
                + PREFIX
                + " connect "
                + coordinations.size()
                + " stores, by "
                + by.stream().map(one -> one.getClass().getName()).collect(joining(" and by ")),
            "Remove the settings of one of them, or its dependency.");
      }
      return coordinations.get(0);
    }

    void close() {
      coordinations.forEach(Coordination::close);
    }
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
