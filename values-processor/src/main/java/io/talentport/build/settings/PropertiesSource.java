package io.talentport.build.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The source of a record with the properties of one platform, or of what instances share, as Spring
 * binds them.
 */
final class PropertiesSource {

  private static final String TEMPLATE =
      """
      package %1$s;

      import java.util.Map;
      import org.jspecify.annotations.Nullable;
      import org.springframework.boot.context.properties.ConfigurationProperties;
      import org.springframework.boot.context.properties.bind.DefaultValue;

      /**
       * The properties {@code talentport.%2$s.*}%8$s. Immutable and thread-safe; printing them shows
       * no value.
       *
      %3$s
       */
      @SuppressWarnings("all")
      @ConfigurationProperties("talentport.%2$s")
      public record %4$s(
      %5$s) {

        /** What is set or has a default, by the keys of the library and as its settings are written. */
        public Map<String, String> settings() {
          SettingTexts texts = new SettingTexts("talentport.%2$s");
      %6$s
          return texts.byKey();
        }

        /** Names what is set or has a default, and shows no value. */
        @Override
        public String toString() {
          return "%4$s" + settings().keySet();
        }
      %7$s}
      """;

  private PropertiesSource() {}

  /** {@code FeishuProperties} for {@code FeishuSettings}. */
  static String nameFor(PlatformDeclaration declaration) {
    return declaration.type().replaceAll("Settings$", "") + "Properties";
  }

  static String of(PlatformDeclaration declaration) {
    List<SettingDeclaration> settings = declaration.settings();
    return TEMPLATE.formatted(
        declaration.packageName(),
        declaration.platform(),
        lines(settings, PropertiesSource::documentation),
        nameFor(declaration),
        settings.stream().map(PropertiesSource::component).collect(Collectors.joining(",\n")),
        lines(settings, PropertiesSource::text),
        settings.stream().map(PropertiesSource::words).collect(Collectors.joining()),
        ofTenants(declaration));
  }

  /** What instances share has no tenant of its own. */
  private static String ofTenants(PlatformDeclaration declaration) {
    return declaration.isOfPlatform()
        ? "; a tenant has the same ones under\n * {@code talentport.tenants.<name>."
            + declaration.platform()
            + ".*}"
        : "";
  }

  private static String lines(
      List<SettingDeclaration> settings, Function<SettingDeclaration, String> line) {
    return settings.stream().map(line).collect(Collectors.joining("\n"));
  }

  private static String documentation(SettingDeclaration setting) {
    return " * @param " + setting.accessor() + " " + sentence(setting.en());
  }

  /** The meaning without what only a table of the documentation can show, such as links. */
  private static String sentence(String meaning) {
    String text = meaning.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1");
    int first = text.startsWith("`") ? 0 : 1;
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + ".";
  }

  private static String component(SettingDeclaration setting) {
    String typed = type(setting) + " " + setting.accessor();
    return "    "
        + switch (setting.presence()) {
          case DEFAULT ->
              "@DefaultValue(" + SchemaSource.quoted(setting.defaultValue()) + ") " + typed;
          case COLLECTION ->
              "@DefaultValue " + (setting.kind().name().equals("pairs") ? "@Pairs " : "") + typed;
          case MANDATORY, OPTIONAL -> nullable(typed);
        };
  }

  /** The annotation stands before the last part of a qualified name. */
  private static String nullable(String typed) {
    int type = typed.lastIndexOf('.') + 1;
    return typed.substring(0, type) + "@Nullable " + typed.substring(type);
  }

  private static String type(SettingDeclaration setting) {
    return switch (setting.kind().name()) {
      case "flag" -> "boolean";
      case "integer" -> "int";
      case "decimal" -> "double";
      case "size" -> "org.springframework.util.unit.DataSize";
      case "duration" -> "java.time.Duration";
      case "address", "proxy" -> "java.net.URI";
      case "list" -> "java.util.Set<String>";
      case "pairs" -> "java.util.Map<String, String>";
      case "choice" -> enumName(setting);
      default -> "String";
    };
  }

  private static String text(SettingDeclaration setting) {
    return "    texts.put(\"" + setting.name() + "\", " + setting.accessor() + ");";
  }

  /** A type of its own, so that the properties are there without the adapter. */
  private static String words(SettingDeclaration setting) {
    if (!setting.kind().name().equals("choice")) {
      return "";
    }
    return """

      /** The words of {@code %1$s}. */
      public enum %2$s {
    %3$s;

        private final String word;

        %2$s(String word) {
          this.word = word;
        }

        /** The word as the platform's settings have it. */
        @Override
        public String toString() {
          return word;
        }
      }
    """
        .formatted(
            setting.name(),
            enumName(setting),
            setting.kind().words().stream()
                .map(
                    word ->
                        "    /** {@code "
                            + word
                            + "} */\n    "
                            + word.toUpperCase(Locale.ROOT).replace('-', '_')
                            + "("
                            + SchemaSource.quoted(word)
                            + ")")
                .collect(Collectors.joining(",\n")));
  }

  private static String enumName(SettingDeclaration setting) {
    String accessor = setting.accessor();
    return accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1);
  }
}
