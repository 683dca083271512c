package io.talentport.specs.codegen;

import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs openapi-generator as the adapters' builds do: same templates, same settings file. */
final class CodeGenerator {

  static final Path SPEC = resource("library.yaml");
  static final String API_PACKAGE = "io.talentport.golden.wire.api";
  static final String MODEL_PACKAGE = "io.talentport.golden.wire.model";

  private static final Path TEMPLATES = documents().resolve("templates");

  private CodeGenerator() {}

  /** Generates the sources of the artificial document. */
  static SourceTree generateInto(Path directory) {
    return generateInto(directory, SPEC);
  }

  static SourceTree generateInto(Path directory, Path spec) {
    GlobalSettings.reset();
    List.of("apis", "models").forEach(kind -> GlobalSettings.setProperty(kind, ""));
    List.of("apiTests", "modelTests", "apiDocs", "modelDocs")
        .forEach(kind -> GlobalSettings.setProperty(kind, "false"));
    CodegenConfigurator settings =
        CodegenConfigurator.fromFile(TEMPLATES.resolve("generator.yaml").toString())
            .setTemplateDir(TEMPLATES.toString())
            .setInputSpec(spec.toString())
            .setOutputDir(directory.toString())
            .setApiPackage(API_PACKAGE)
            .setModelPackage(MODEL_PACKAGE);
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(settings.toClientOptInput()).generate();
    return SourceTree.read(directory.resolve("src/main/java"));
  }

  /** Writes a document as JSON, as the build of {@code api-specs} does, and says where. */
  static Path operationsInto(Path directory, Path spec) {
    GlobalSettings.reset();
    CodegenConfigurator settings =
        CodegenConfigurator.fromFile(TEMPLATES.resolve("operations.yaml").toString())
            .setInputSpec(spec.toString())
            .setOutputDir(directory.toString());
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(settings.toClientOptInput()).generate();
    return directory.resolve("operations.json");
  }

  /** A document of a platform. */
  static Path document(String name) {
    return documents().resolve(name + ".yaml");
  }

  /**
   * A file beside the golden ones, in the source tree, so that an update reaches the repository.
   */
  static Path resource(String name) {
    return baseDirectory().resolve("src/test/resources/codegen").resolve(name);
  }

  private static Path documents() {
    return baseDirectory().resolveSibling("api-specs");
  }

  private static Path baseDirectory() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }
}
