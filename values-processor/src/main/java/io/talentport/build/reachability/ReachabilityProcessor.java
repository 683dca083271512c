package io.talentport.build.reachability;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the reachability metadata of a module, which native images read from its jar. The options
 * name packages, so that a type that is added to one of them needs no entry.
 *
 * <ul>
 *   <li>{@code reachability.artifact}: the group and the artifact, with a slash between
 *   <li>{@code reachability.proxied}: packages whose interfaces are proxied, and their methods
 *       called by reflection
 *   <li>{@code reachability.reflected}: packages whose interfaces' and records' methods are called
 *       by reflection
 *   <li>{@code reachability.named}: types that are loaded by their names
 *   <li>{@code reachability.resources}: files that are read
 * </ul>
 *
 * Several values of an option are separated by commas. Without the artifact nothing is written.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({
  ReachabilityProcessor.ARTIFACT,
  ReachabilityProcessor.PROXIED,
  ReachabilityProcessor.REFLECTED,
  ReachabilityProcessor.NAMED,
  ReachabilityProcessor.RESOURCES
})
public final class ReachabilityProcessor extends AbstractProcessor {

  static final String ARTIFACT = "reachability.artifact";
  static final String PROXIED = "reachability.proxied";
  static final String REFLECTED = "reachability.reflected";
  static final String NAMED = "reachability.named";
  static final String RESOURCES = "reachability.resources";

  private final Set<String> proxied = new TreeSet<>();
  private final Set<String> reflected = new TreeSet<>();

  /** For the compiler. */
  public ReachabilityProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(this::collect);
    if (round.processingOver()) {
      finish();
    }
    return false;
  }

  private void collect(TypeElement type) {
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    String name = processingEnv.getElementUtils().getBinaryName(type).toString();
    String home = processingEnv.getElementUtils().getPackageOf(type).toString();
    boolean plainInterface = type.getKind() == ElementKind.INTERFACE;
    if (plainInterface && values(PROXIED).contains(home)) {
      proxied.add(name);
      reflected.add(name);
    }
    if ((plainInterface || type.getKind() == ElementKind.RECORD)
        && values(REFLECTED).contains(home)) {
      reflected.add(name);
    }
  }

  private void finish() {
    String artifact = processingEnv.getOptions().get(ARTIFACT);
    if (artifact == null) {
      // The compilation of tests, which are in no image.
      return;
    }
    if (!values(PROXIED).isEmpty() && proxied.isEmpty()) {
      error("No interface is in " + values(PROXIED) + ", which " + PROXIED + " names");
    }
    if (!values(REFLECTED).isEmpty() && reflected.size() == proxied.size()) {
      error(
          "No interface or record is in " + values(REFLECTED) + ", which " + REFLECTED + " names");
    }
    Set<String> named = values(NAMED);
    named.stream()
        .filter(type -> processingEnv.getElementUtils().getTypeElement(type) == null)
        .forEach(type -> error("There is no type " + type + ", which " + NAMED + " names"));
    String folder = "META-INF/native-image/" + artifact + "/";
    Metadata metadata = new Metadata(proxied, reflected, named, values(RESOURCES));
    try {
      for (Map.Entry<String, String> file : metadata.files().entrySet()) {
        try (Writer writer =
            processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", folder + file.getKey())
                .openWriter()) {
          writer.write(file.getValue());
        }
      }
    } catch (IOException unwritable) {
      error("Cannot write " + folder + ": " + unwritable);
    }
  }

  private Set<String> values(String option) {
    Set<String> values = new TreeSet<>();
    Stream.of(processingEnv.getOptions().getOrDefault(option, "").split(","))
        .filter(value -> !value.isBlank())
        .forEach(values::add);
    return values;
  }

  private void error(String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
  }
}
