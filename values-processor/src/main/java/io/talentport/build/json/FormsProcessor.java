package io.talentport.build.json;

import io.talentport.build.source.Annotation;
import io.talentport.build.source.GeneratingProcessor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Generates the JSON form of each value of some packages, from the values' own declarations, and
 * the list of all forms. A form that was written by hand in the target package stays.
 */
public final class FormsProcessor extends GeneratingProcessor {

  private static final String MARK = "io.talentport.jackson.internal.FormsOf";

  /** For the compiler. */
  public FormsProcessor() {
    super(MARK);
  }

  /** Those of a package that is marked, which is where the forms go. */
  @Override
  protected void generate(Element marked) throws IOException {
    String target = marked.toString();
    List<TypeElement> types = types(marked);
    Map<String, TypeElement> values = new TreeMap<>();
    types.stream()
        .filter(type -> Shape.of(type).isPresent())
        .forEach(type -> values.put(type.toString(), type));
    Forms forms = new Forms(processingEnv.getElementUtils(), target, values.keySet());
    FormSource source = new FormSource(target);
    Set<String> names = new TreeSet<>();
    for (TypeElement type : types) {
      if (forms.handWritten(type).isPresent()) {
        names.add(Forms.nameOf(type));
      } else if (values.containsKey(type.toString())) {
        names.add(Forms.nameOf(type));
        String text = source(type, types, forms, source);
        if (text != null) {
          writeSource(target + "." + Forms.nameOf(type), text, marked);
        }
      }
    }
    writeSource(target + ".CoreForms", source.registry(List.copyOf(names)), marked);
  }

  /** Nothing after an error. */
  private @Nullable String source(
      TypeElement type, List<TypeElement> types, Forms forms, FormSource source) {
    Shape shape = Shape.of(type).orElseThrow();
    if (shape == Shape.TEXT) {
      return source.text(type);
    }
    try {
      List<Part> parts = parts(shape.accessors(type), forms);
      return switch (shape) {
        case RECORD -> source.record(type, parts);
        case BUILT -> source.built(type, parts);
        default -> source.facts(type, parts, ofSubclasses(type, types, forms));
      };
    } catch (NoFormException none) {
      error(
          type
              + " cannot be generated from: "
              + none.getMessage()
              + "; extend the generator, or write "
              + Forms.nameOf(type)
              + " by hand",
          type);
      return null;
    }
  }

  private static List<Part> parts(List<ExecutableElement> accessors, Forms forms) {
    return accessors.stream().map(accessor -> Part.of(accessor, forms)).toList();
  }

  private Map<TypeElement, List<Part>> ofSubclasses(
      TypeElement root, List<TypeElement> types, Forms forms) {
    Map<TypeElement, List<Part>> facts = new LinkedHashMap<>();
    Set<String> ofRoot =
        Shape.FACTS.accessors(root).stream()
            .map(fact -> fact.getSimpleName().toString())
            .collect(Collectors.toSet());
    for (TypeElement type : types) {
      boolean subclass =
          !type.equals(root)
              && processingEnv.getTypeUtils().isSubtype(type.asType(), root.asType());
      List<Part> more =
          subclass ? parts(Shape.facts(type, new TreeSet<>(ofRoot)), forms) : List.of();
      if (!more.isEmpty()) {
        facts.put(type, more);
      }
    }
    return facts;
  }

  /** The types of the packages that the mark names, in the order of their names. */
  private List<TypeElement> types(Element marked) {
    Map<String, TypeElement> types = new TreeMap<>();
    for (String name : Annotation.of(marked, MARK).orElseThrow().texts("value")) {
      Element found = processingEnv.getElementUtils().getPackageElement(name);
      if (found == null) {
        error("There is no package " + name, marked);
      } else {
        ElementFilter.typesIn(found.getEnclosedElements())
            .forEach(type -> types.put(type.toString(), type));
      }
    }
    return List.copyOf(types.values());
  }
}
