package io.talentport.build.settings;

/** The source of a schema class. */
final class SchemaSource {

  private static final String TEMPLATE =
      """
      package %1$s;

      import io.talentport.adapter.support.settings.SettingTypes;
      import io.talentport.adapter.support.settings.SettingsSchema;

      /** Reads and checks {@link %2$s}. */
      @SuppressWarnings({"all", "unchecked"})
      final class %2$sSchema implements SettingsSchema.Accessors<%2$s, %2$s.Builder> {

        static final SettingsSchema<%2$s, %2$s.Builder> SCHEMA =
            SettingsSchema.of("%3$s", new %2$sSchema())
      %4$s          .build();

        private %2$sSchema() {}

        @Override
        public %2$s.Builder start() {
          return new %2$s.Builder();
        }

        @Override
        public %2$s end(%2$s.Builder builder) {
          return builder.build();
        }

        @Override
        public Object get(int setting, %2$s from) {
          return switch (setting) {
      %5$s      default -> throw new IllegalArgumentException("No setting has the number " + setting);
          };
        }

        @Override
        public void set(int setting, %2$s.Builder to, Object value) {
          switch (setting) {
      %6$s      default -> throw new IllegalArgumentException("No setting has the number " + setting);
          }
        }
      }
      """;

  private SchemaSource() {}

  static String of(PlatformDeclaration declaration) {
    StringBuilder settings = new StringBuilder();
    StringBuilder getters = new StringBuilder();
    StringBuilder setters = new StringBuilder();
    int number = 0;
    for (SettingDeclaration setting : declaration.settings()) {
      settings.append(line(setting));
      getters.append(getter(number, setting));
      setters.append(setter(number, setting));
      number++;
    }
    return TEMPLATE.formatted(
        declaration.packageName(),
        declaration.type(),
        declaration.platform(),
        settings,
        getters,
        setters);
  }

  private static String line(SettingDeclaration setting) {
    String head = "(" + quoted(setting.name()) + ", " + setting.kind().source();
    return "          "
        + switch (setting.presence()) {
          case MANDATORY -> ".mandatory" + head;
          case DEFAULT -> ".withDefault" + head + ", " + quoted(setting.defaultValue());
          case OPTIONAL, COLLECTION -> ".optional" + head;
        }
        + ")\n";
  }

  private static String getter(int number, SettingDeclaration setting) {
    String absent =
        setting.presence() == SettingDeclaration.Presence.OPTIONAL ? ".orElse(null)" : "";
    return "      case " + number + " -> from." + setting.accessor() + "()" + absent + ";\n";
  }

  private static String setter(int number, SettingDeclaration setting) {
    String type = setting.kind().java();
    return "      case " + number + " -> to." + setting.accessor() + "((" + type + ") value);\n";
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
