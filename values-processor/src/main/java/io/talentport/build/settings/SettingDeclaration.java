package io.talentport.build.settings;

import io.talentport.build.source.Annotation;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * One declared setting.
 *
 * @param accessor the accessor's name, which is also that of the builder's method
 * @param presence whether it must be set, and how the accessor's type says that it is not
 * @param kind which values it takes
 * @param defaultValue its default as text; empty for none
 * @param secret whether its value must not be shown
 * @param common whether every platform has it
 * @param en what it means, in English
 * @param zh what it means, in Chinese
 */
record SettingDeclaration(
    String accessor,
    Presence presence,
    SettingKind kind,
    String defaultValue,
    boolean secret,
    boolean common,
    String en,
    String zh) {

  private static final String SETTING = "io.talentport.core.style.Setting";
  private static final String REDACTED = "org.immutables.value.Value.Redacted";

  /** Whether a setting must be set, and how the accessor's type says that it is not. */
  enum Presence {
    MANDATORY,
    DEFAULT,
    OPTIONAL,
    COLLECTION
  }

  static SettingDeclaration of(ExecutableElement accessor) {
    Annotation setting =
        Annotation.of(accessor, SETTING)
            .orElseThrow(
                () ->
                    new IllegalDeclarationException("Declare the setting with @Setting", accessor));
    TypeMirror type = accessor.getReturnType();
    boolean optional = SettingKind.isA(type, "java.util.Optional");
    TypeMirror value = optional ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    SettingKind kind =
        SettingKind.of(value, setting)
            .orElseThrow(
                () ->
                    new IllegalDeclarationException(
                        "A setting cannot be of the type " + value, accessor));
    String defaultValue = setting.text("defaultValue");
    if (!defaultValue.isEmpty() && (optional || kind.isCollection())) {
      throw new IllegalDeclarationException(
          "A setting with a default needs neither Optional nor a collection", accessor);
    }
    return new SettingDeclaration(
        accessor.getSimpleName().toString(),
        presence(optional, kind, defaultValue),
        kind,
        defaultValue,
        Annotation.of(accessor, REDACTED).isPresent(),
        false,
        setting.text("en"),
        setting.text("zh"));
  }

  private static Presence presence(boolean optional, SettingKind kind, String defaultValue) {
    if (optional) {
      return Presence.OPTIONAL;
    }
    if (kind.isCollection()) {
      return Presence.COLLECTION;
    }
    return defaultValue.isEmpty() ? Presence.MANDATORY : Presence.DEFAULT;
  }

  SettingDeclaration ofEveryPlatform() {
    return new SettingDeclaration(accessor, presence, kind, defaultValue, secret, true, en, zh);
  }

  /** The last part of the key: the accessor's name in kebab case. */
  String name() {
    return accessor.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
