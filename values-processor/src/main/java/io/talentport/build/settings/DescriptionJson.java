package io.talentport.build.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The description of a platform's settings for other programs. */
final class DescriptionJson {

  private DescriptionJson() {}

  static String of(PlatformDeclaration declaration) {
    return "{\n  \"platform\": "
        + SchemaSource.quoted(declaration.platform())
        + ",\n  \"settings\": [\n"
        + declaration.settings().stream()
            .map(setting -> setting(declaration.platform(), setting))
            .collect(Collectors.joining(",\n"))
        + "\n  ]\n}\n";
  }

  private static String setting(String platform, SettingDeclaration setting) {
    SettingKind.Bounds bounds = setting.kind().bounds();
    Optional<String> defaultValue =
        Optional.of(setting.defaultValue()).filter(text -> !text.isEmpty());
    return "    {"
        + text("key", "talentport." + platform + "." + setting.name())
        + text("type", setting.kind().name())
        + text("java", setting.kind().java())
        + defaultValue.map(text -> text("default", text)).orElse("")
        + words(setting.kind().words())
        + number("min", bounds.min())
        + number("above", bounds.above())
        + number("max", bounds.max())
        + truth("mandatory", setting.presence() == SettingDeclaration.Presence.MANDATORY)
        + truth("secret", setting.secret())
        + truth("common", setting.common())
        + text("en", setting.en())
        + "\"zh\": "
        + SchemaSource.quoted(setting.zh())
        + "}";
  }

  private static String text(String name, String value) {
    return member(name, SchemaSource.quoted(value));
  }

  private static String words(List<String> words) {
    return words.isEmpty()
        ? ""
        : member(
            "words",
            words.stream().map(SchemaSource::quoted).collect(Collectors.joining(", ", "[", "]")));
  }

  private static String number(String name, Optional<Double> value) {
    return value
        .map(
            number -> member(name, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()))
        .orElse("");
  }

  private static String truth(String name, boolean value) {
    return value ? member(name, "true") : "";
  }

  private static String member(String name, String json) {
    return SchemaSource.quoted(name) + ": " + json + ", ";
  }
}
