package io.talentport.build.settings;

import java.util.List;

/**
 * The settings of one platform.
 *
 * @param platform the platform's name
 * @param packageName the package of the interface
 * @param type the interface's simple name
 * @param settings what it declares and inherits
 */
record PlatformDeclaration(
    String platform, String packageName, String type, List<SettingDeclaration> settings) {

  String schema() {
    return type + "Schema";
  }

  String schemaName() {
    return packageName + "." + schema();
  }

  String descriptionName() {
    return "META-INF/talentport/settings-" + platform + ".json";
  }
}
