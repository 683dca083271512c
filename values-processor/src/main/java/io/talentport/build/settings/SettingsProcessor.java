package io.talentport.build.settings;

import io.talentport.build.source.GeneratingProcessor;
import java.io.IOException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Generates a schema and a description for each interface with declared settings. */
public final class SettingsProcessor extends GeneratingProcessor {

  /** For the compiler. */
  public SettingsProcessor() {
    super(PlatformDeclaration.MARK);
  }

  @Override
  protected void generate(Element marked) throws IOException {
    TypeElement settings = (TypeElement) marked;
    try {
      PlatformDeclaration declaration =
          PlatformDeclaration.of(
              settings, processingEnv.getElementUtils().getPackageOf(settings).toString());
      writeSource(declaration.schemaName(), SchemaSource.of(declaration), settings);
      write(
          processingEnv
              .getFiler()
              .createResource(
                  StandardLocation.CLASS_OUTPUT, "", declaration.descriptionName(), settings),
          DescriptionJson.of(declaration));
    } catch (IllegalDeclarationException wrong) {
      error(wrong.problem(), wrong.element());
    }
  }
}
