package io.talentport.build.settings;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, in the package of what carries the mark, the properties of Spring for each interface
 * with declared settings that the mark names.
 */
public final class PropertiesProcessor extends AbstractProcessor {

  private static final String MARK = "io.talentport.spring.boot.PropertiesOf";

  /** For the compiler. */
  public PropertiesProcessor() {}

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
      for (Element marked : round.getElementsAnnotatedWith(mark)) {
        String target = processingEnv.getElementUtils().getPackageOf(marked).toString();
        Annotation.of(marked, MARK).stream()
            .flatMap(named -> named.types("value").stream())
            .forEach(settings -> generate(settings, target, marked));
      }
    }
    return false;
  }

  private void generate(TypeElement settings, String target, Element marked) {
    try {
      PlatformDeclaration declaration = PlatformDeclaration.of(settings, target);
      try (Writer source =
          processingEnv
              .getFiler()
              .createSourceFile(target + "." + PropertiesSource.nameFor(declaration), marked)
              .openWriter()) {
        source.write(PropertiesSource.of(declaration));
      }
    } catch (IllegalDeclarationException wrong) {
      error(wrong.problem(), wrong.element());
    } catch (IOException unwritable) {
      error("Cannot write what is generated: " + unwritable, marked);
    }
  }

  private void error(String message, Element at) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
  }
}
