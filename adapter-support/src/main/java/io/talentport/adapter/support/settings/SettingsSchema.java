package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one platform, or of what its instances share: their keys, defaults and rules.
 * Generated from an interface with {@link io.talentport.core.style.PlatformSettings}. Immutable and
 * thread-safe.
 *
 * @param <S> the settings
 * @param <B> their builder
 */
public final class SettingsSchema<S, B> {

  /** As far as a key can be shown: what comes after may be a value that was meant for it. */
  private static final Pattern KEY_PART = Pattern.compile("[A-Za-z0-9._-]*");

  private final String prefix;
  private final Supplier<B> start;
  private final Function<B, S> end;
  private final List<Setting<S, B, ?>> settings;

  private SettingsSchema(Builder<S, B> builder) {
    this.prefix = builder.prefix;
    this.start = builder.start;
    this.end = builder.end;
    this.settings = List.copyOf(builder.settings);
  }

  /**
   * Starts a schema.
   *
   * @param platform the platform's name; its keys begin with {@code talentport.<platform>.}
   * @param start makes a builder of settings
   * @param end makes the settings from it
   */
  public static <S, B> Builder<S, B> of(String platform, Supplier<B> start, Function<B, S> end) {
    return new Builder<>("talentport." + platform + ".", start, end);
  }

  /** Every key, in full. */
  public Set<String> keys() {
    return settings.stream().map(Setting::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Gives every setting with a default that default; for the constructor of the builder. */
  public void setDefaults(B builder) {
    settings.forEach(setting -> setting.setDefault(builder));
  }

  /**
   * Reads the platform's settings from text; other keys are not read.
   *
   * @throws ConfigurationException if a key is unknown, or a value missing or ill-formed; the
   *     message names the key
   */
  public S read(@Nullable Map<String, String> texts) {
    if (texts == null || texts.keySet().stream().anyMatch(Objects::isNull)) {
      throw failure(
          "The settings are null or have a null key",
          "Pass a map with the keys that docs/settings.md lists.");
    }
    refuseUnknown(texts.keySet());
    B builder = start.get();
    settings.forEach(setting -> setting.read(texts, builder));
    return end.apply(builder);
  }

  private void refuseUnknown(Set<String> given) {
    Set<String> known = new TreeSet<>(keys());
    for (String key : new TreeSet<>(given)) {
      if (key.startsWith(prefix) && !known.contains(key)) {
        throw failure(
            shown(key) + " is not a known setting",
            "Correct or remove it; the known keys are " + String.join(", ", known) + ".");
      }
    }
  }

  private static String shown(String key) {
    Matcher part = KEY_PART.matcher(key);
    String start = part.lookingAt() ? part.group() : "";
    return start.length() == key.length() ? key : start + "*** (a key with other characters)";
  }

  /**
   * The settings as they are used, without what does not count.
   *
   * @throws ConfigurationException if one breaks its rule; the message names its key
   */
  public S checked(S given) {
    B builder = start.get();
    settings.forEach(setting -> setting.check(given, builder));
    return end.apply(builder);
  }

  private record Setting<S, B, T>(
      String key,
      SettingType<T> type,
      boolean mandatory,
      @Nullable String defaultValue,
      Function<S, Optional<T>> getter,
      BiConsumer<B, T> setter) {

    void setDefault(B builder) {
      if (defaultValue != null) {
        setter.accept(builder, type.read(key, defaultValue));
      }
    }

    void read(Map<String, String> texts, B builder) {
      String given = texts.get(key);
      String text = given == null ? "" : Blanks.strip(given);
      if (!text.isEmpty()) {
        setter.accept(builder, type.read(key, text));
      } else if (mandatory) {
        throw SettingText.missing(key);
      }
    }

    void check(S settings, B builder) {
      getter.apply(settings).ifPresent(value -> setter.accept(builder, type.checked(key, value)));
    }
  }

  /** Collects the settings. Not thread-safe. */
  public static final class Builder<S, B> {

    private final String prefix;
    private final Supplier<B> start;
    private final Function<B, S> end;
    private final List<Setting<S, B, ?>> settings = new ArrayList<>();

    private Builder(String prefix, Supplier<B> start, Function<B, S> end) {
      this.prefix = prefix;
      this.start = start;
      this.end = end;
    }

    /** Adds a setting that must be set. */
    public <T> Builder<S, B> mandatory(
        String name, SettingType<T> type, Function<S, T> getter, BiConsumer<B, T> setter) {
      return add(name, type, true, null, getter.andThen(Optional::of), setter);
    }

    /**
     * Adds a setting with a default.
     *
     * @param defaultValue as an application would write it
     */
    public <T> Builder<S, B> withDefault(
        String name,
        SettingType<T> type,
        String defaultValue,
        Function<S, T> getter,
        BiConsumer<B, T> setter) {
      return add(name, type, false, defaultValue, getter.andThen(Optional::of), setter);
    }

    /** Adds a setting that may be absent. */
    public <T> Builder<S, B> optional(
        String name,
        SettingType<T> type,
        Function<S, Optional<T>> getter,
        BiConsumer<B, T> setter) {
      return add(name, type, false, null, getter, setter);
    }

    private <T> Builder<S, B> add(
        String name,
        SettingType<T> type,
        boolean mandatory,
        @Nullable String defaultValue,
        Function<S, Optional<T>> getter,
        BiConsumer<B, T> setter) {
      settings.add(new Setting<>(prefix + name, type, mandatory, defaultValue, getter, setter));
      return this;
    }

    /** The schema with what was added. */
    public SettingsSchema<S, B> build() {
      return new SettingsSchema<>(this);
    }
  }
}
