package io.talentport.build.settings;

/** The source of a schema class. */
final class SchemaSource {

  private static final String TEMPLATE =
      """
      package %1$s;

      import io.talentport.adapter.support.settings.SettingTypes;
      import io.talentport.adapter.support.settings.SettingsSchema;

      /** Reads and checks {@link %2$s}. */
      @SuppressWarnings("all")
      final class %2$sSchema {

        static final SettingsSchema<%2$s, %2$s.Builder> SCHEMA =
            SettingsSchema.of("%3$s", %2$s.Builder::new, %2$s.Builder::build)
      %4$s          .build();

        private %2$sSchema() {}
      }
      """;

  private SchemaSource() {}

  static String of(PlatformDeclaration declaration) {
    StringBuilder settings = new StringBuilder();
    declaration.settings().forEach(setting -> settings.append(line(setting)));
    return TEMPLATE.formatted(
        declaration.packageName(), declaration.type(), declaration.platform(), settings);
  }

  private static String line(SettingDeclaration setting) {
    String accessor = setting.accessor();
    String head = "(" + quoted(setting.name()) + ", " + setting.kind().source() + ", ";
    String get = "from -> from." + accessor + "()";
    String set = "(to, value) -> to." + accessor + "(value)";
    return "          "
        + switch (setting.presence()) {
          case MANDATORY -> ".mandatory" + head + get + ", " + set;
          case DEFAULT ->
              ".withDefault" + head + quoted(setting.defaultValue()) + ", " + get + ", " + set;
          case OPTIONAL -> ".optional" + head + get + ", " + set;
          case COLLECTION ->
              ".optional" + head + "from -> java.util.Optional.of(from." + accessor + "()), " + set;
        }
        + ")\n";
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
