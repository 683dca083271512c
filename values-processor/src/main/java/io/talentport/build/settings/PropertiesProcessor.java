package io.talentport.build.settings;

import io.talentport.build.source.Annotation;
import io.talentport.build.source.GeneratingProcessor;
import java.io.IOException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates, in the package of what carries the mark, the properties of Spring for each interface
 * with declared settings that the mark names.
 */
public final class PropertiesProcessor extends GeneratingProcessor {

  private static final String MARK = "io.talentport.spring.boot.PropertiesOf";

  /** For the compiler. */
  public PropertiesProcessor() {
    super(MARK);
  }

  @Override
  protected void generate(Element marked) throws IOException {
    String target = processingEnv.getElementUtils().getPackageOf(marked).toString();
    for (TypeElement settings : Annotation.of(marked, MARK).orElseThrow().types("value")) {
      generate(settings, target, marked);
    }
  }

  private void generate(TypeElement settings, String target, Element marked) throws IOException {
    try {
      PlatformDeclaration declaration = PlatformDeclaration.of(settings, target);
      writeSource(
          target + "." + PropertiesSource.nameFor(declaration),
          PropertiesSource.of(declaration),
          marked);
    } catch (IllegalDeclarationException wrong) {
      error(wrong.problem(), wrong.element());
    }
  }
}
