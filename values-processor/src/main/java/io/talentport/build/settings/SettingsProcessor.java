package io.talentport.build.settings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Generates a schema and a description for each interface with declared settings. */
public final class SettingsProcessor extends AbstractProcessor {

  private static final String MARK = "io.talentport.core.style.PlatformSettings";

  /** For the compiler. */
  public SettingsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(MARK);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement mark : annotations) {
      for (TypeElement settings : ElementFilter.typesIn(round.getElementsAnnotatedWith(mark))) {
        generate(settings);
      }
    }
    return false;
  }

  private void generate(TypeElement settings) {
    String platform = Annotation.of(settings, MARK).map(mark -> mark.text("value")).orElse("");
    try {
      PlatformDeclaration declaration =
          new PlatformDeclaration(
              platform,
              processingEnv.getElementUtils().getPackageOf(settings).toString(),
              settings.getSimpleName().toString(),
              settings(settings));
      write(
          processingEnv
              .getFiler()
              .createSourceFile(declaration.schemaName(), settings)
              .openWriter(),
          SchemaSource.of(declaration));
      write(
          processingEnv
              .getFiler()
              .createResource(
                  StandardLocation.CLASS_OUTPUT, "", declaration.descriptionName(), settings)
              .openWriter(),
          DescriptionJson.of(declaration));
    } catch (IllegalDeclarationException wrong) {
      error(wrong.problem(), wrong.element());
    } catch (IOException unwritable) {
      error("Cannot write what is generated: " + unwritable, settings);
    }
  }

  private void error(String message, Element at) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
  }

  private static void write(Writer target, String text) throws IOException {
    try (target) {
      target.write(text);
    }
  }

  /** The interface's own settings, then those that it inherits, each in the order of its source. */
  private List<SettingDeclaration> settings(TypeElement type) {
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
}
