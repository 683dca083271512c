package io.talentport.build.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * What an annotation says, by the names of its elements. Read by name: the annotations are the
 * core's, which is built after this module.
 */
public record Annotation(Map<String, AnnotationValue> values) {

  /**
   * The element's annotation of a type; absent if it has none. Where the compiler has no class of
   * the annotation, it gives its binary name.
   */
  public static Optional<Annotation> of(Element element, String type) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().replace('$', '.').equals(type))
        .findFirst()
        .map(Annotation::of);
  }

  private static Annotation of(AnnotationMirror mirror) {
    Map<String, AnnotationValue> given =
        mirror.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> one.getKey().getSimpleName().toString(), Map.Entry::getValue));
    ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .forEach(
            one -> {
              AnnotationValue unlessGiven = one.getDefaultValue();
              if (unlessGiven != null) {
                given.putIfAbsent(one.getSimpleName().toString(), unlessGiven);
              }
            });
    return new Annotation(given);
  }

  private Object value(String name) {
    AnnotationValue value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("The annotation has no element " + name);
    }
    return value.getValue();
  }

  /** The text. */
  public String text(String name) {
    return value(name).toString();
  }

  /** The constant's simple name. */
  public String constant(String name) {
    String constant = text(name);
    return constant.substring(constant.lastIndexOf('.') + 1);
  }

  /** The number; absent for NaN. */
  public Optional<Double> number(String name) {
    return Optional.of((Double) value(name)).filter(number -> !number.isNaN());
  }

  /** The classes that the element names, as the compiler knows them. */
  public List<TypeElement> types(String name) {
    return ((List<?>) value(name))
        .stream()
            .map(one -> (DeclaredType) ((AnnotationValue) one).getValue())
            .map(type -> (TypeElement) type.asElement())
            .toList();
  }

  /** The texts of an element with several. */
  public List<String> texts(String name) {
    return ((List<?>) value(name))
        .stream().map(one -> ((AnnotationValue) one).getValue().toString()).toList();
  }
}
