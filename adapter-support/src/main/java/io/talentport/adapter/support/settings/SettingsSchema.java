package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

  /** The part of a key that is safe to show; the rest may be a value in the wrong place. */
  private static final Pattern KEY_PART = Pattern.compile("[A-Za-z0-9._-]*");

  private final String prefix;
  private final Accessors<S, B> accessors;
  private final List<Setting<?>> settings;

  private SettingsSchema(Builder<S, B> builder) {
    this.prefix = builder.prefix;
    this.accessors = builder.accessors;
    this.settings = List.copyOf(builder.settings);
  }

  /**
   * Reads and writes settings by their index, counted from 0 in the order in which they were added
   * to the schema. One class instead of two functions for each setting, which would be generated
   * when an application starts, and delay the start.
   */
  public interface Accessors<S, B> {

    /** Makes a builder of settings. */
    B start();

    /** Makes the settings from it. */
    S end(B builder);

    /** The value of a setting; null if it is absent. */
    @Nullable Object get(int setting, S from);

    /**
     * Sets a setting.
     *
     * @param value of the setting's type
     */
    void set(int setting, B to, Object value);
  }

  /**
   * Starts a schema.
   *
   * @param platform the platform's name; its keys begin with {@code talentport.<platform>.}
   */
  public static <S, B> Builder<S, B> of(String platform, Accessors<S, B> accessors) {
    return new Builder<>("talentport." + platform + ".", accessors);
  }

  /** Every key, in full. */
  public Set<String> keys() {
    return settings.stream().map(Setting::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Sets the default of every setting that has one; for the constructor of the builder. */
  public void setDefaults(B builder) {
    for (Setting<?> setting : settings) {
      if (setting.defaultValue != null) {
        set(setting, builder, setting.type.read(setting.key, setting.defaultValue));
      }
    }
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
    B builder = accessors.start();
    for (Setting<?> setting : settings) {
      String given = texts.get(setting.key);
      String text = given == null ? "" : Blanks.strip(given);
      if (!text.isEmpty()) {
        set(setting, builder, setting.type.read(setting.key, text));
      } else if (setting.mandatory) {
        throw SettingText.missing(setting.key);
      }
    }
    return accessors.end(builder);
  }

  private void set(Setting<?> setting, B builder, Object value) {
    accessors.set(setting.number, builder, value);
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
   * The settings without insignificant parts, such as surrounding blanks.
   *
   * @throws ConfigurationException if one breaks its rule; the message names its key
   */
  public S checked(S given) {
    B builder = accessors.start();
    for (Setting<?> setting : settings) {
      Object value = accessors.get(setting.number, given);
      if (value != null) {
        set(setting, builder, setting.checked(value));
      }
    }
    return accessors.end(builder);
  }

  private record Setting<T>(
      int number,
      String key,
      SettingType<T> type,
      boolean mandatory,
      @Nullable String defaultValue) {

    @SuppressWarnings("unchecked") // The accessors, generated with it, give values of its type.
    T checked(Object value) {
      return type.checked(key, (T) value);
    }
  }

  /** Collects the settings. Not thread-safe. */
  public static final class Builder<S, B> {

    private final String prefix;
    private final Accessors<S, B> accessors;
    private final List<Setting<?>> settings = new ArrayList<>();

    private Builder(String prefix, Accessors<S, B> accessors) {
      this.prefix = prefix;
      this.accessors = accessors;
    }

    /** Adds a setting that must be set. */
    public Builder<S, B> mandatory(String name, SettingType<?> type) {
      return add(name, type, true, null);
    }

    /**
     * Adds a setting with a default.
     *
     * @param defaultValue as an application would write it
     */
    public Builder<S, B> withDefault(String name, SettingType<?> type, String defaultValue) {
      return add(name, type, false, defaultValue);
    }

    /** Adds a setting that may be absent. */
    public Builder<S, B> optional(String name, SettingType<?> type) {
      return add(name, type, false, null);
    }

    private Builder<S, B> add(
        String name, SettingType<?> type, boolean mandatory, @Nullable String defaultValue) {
      settings.add(new Setting<>(settings.size(), prefix + name, type, mandatory, defaultValue));
      return this;
    }

    /** The schema with what was added. */
    public SettingsSchema<S, B> build() {
      return new SettingsSchema<>(this);
    }
  }
}
