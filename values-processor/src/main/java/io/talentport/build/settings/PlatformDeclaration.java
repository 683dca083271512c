package io.talentport.build.settings;

import io.talentport.build.source.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

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

  static final String MARK = "io.talentport.core.style.PlatformSettings";

  /**
   * What an interface declares.
   *
   * @throws IllegalDeclarationException if it declares no platform, or a setting that nothing can
   *     be generated from
   */
  static PlatformDeclaration of(TypeElement settings, String packageName) {
    String platform =
        Annotation.of(settings, MARK)
            .map(mark -> mark.text("value"))
            .orElseThrow(
                () ->
                    new IllegalDeclarationException(
                        "Declare the platform of the settings with @PlatformSettings", settings));
    return new PlatformDeclaration(
        platform, packageName, settings.getSimpleName().toString(), settings(settings));
  }

  /** The interface's own settings, then those that it inherits, each in the order of its source. */
  private static List<SettingDeclaration> settings(TypeElement type) {
    List<SettingDeclaration> settings = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        settings.add(SettingDeclaration.of(method));
      }
    }
    for (TypeMirror parent : type.getInterfaces()) {
      Element inherited = ((DeclaredType) parent).asElement();
      if (inherited.getKind() == ElementKind.INTERFACE) {
        settings((TypeElement) inherited)
            .forEach(setting -> settings.add(setting.ofEveryPlatform()));
      }
    }
    return settings;
  }

  /** Whether these are a platform's, and not those of what the instances share. */
  boolean isOfPlatform() {
    return !platform.equals("coordination");
  }

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
