package io.talentport.build.settings;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Generates a schema and a description for each interface with declared settings. */
public final class SettingsProcessor extends AbstractProcessor {

  /** For the compiler. */
  public SettingsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PlatformDeclaration.MARK);
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
    try {
      PlatformDeclaration declaration =
          PlatformDeclaration.of(
              settings, processingEnv.getElementUtils().getPackageOf(settings).toString());
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
}
