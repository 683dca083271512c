package io.talentport.build.json;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The expressions of the forms that values have, by the values' types.
 *
 * @param elements of the compiler
 * @param target the package of the forms, also of those that are written by hand
 * @param generated the types whose forms are generated, by their full names
 */
record Forms(Elements elements, String target, Set<String> generated) {

  static final String INTEGER = "ScalarForms.INTEGER";
  static final String LONG = "ScalarForms.LONG";

  private static final Map<String, String> SCALARS =
      Map.of(
          "java.lang.String", "ScalarForms.TEXT",
          "boolean", "ScalarForms.TRUTH",
          "java.lang.Boolean", "ScalarForms.TRUTH",
          "int", INTEGER,
          "java.lang.Integer", INTEGER,
          "java.lang.Long", LONG,
          "java.time.Instant", "ScalarForms.INSTANT",
          "java.time.Duration", "ScalarForms.DURATION",
          "java.net.URI", "ScalarForms.ADDRESS",
          "java.lang.Class", "PortForm.INSTANCE");

  static String erased(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().toString()
        : type.toString();
  }

  /**
   * The form of a type.
   *
   * @throws NoFormException if there is none
   */
  String expressionOf(TypeMirror type) {
    String name = erased(type);
    String scalar = SCALARS.get(name);
    if (scalar != null) {
      return scalar;
    }
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    if (element != null && element.getKind() == ElementKind.ENUM) {
      return "EnumForm.of(" + name + ".class, " + name + ".values())";
    }
    if (element instanceof TypeElement declared
        && (generated.contains(name) || handWritten(declared).isPresent())) {
      return nameOf(declared) + ".INSTANCE";
    }
    throw new NoFormException(name);
  }

  /** The form of a type that was written by hand; absent if there is none. */
  Optional<TypeElement> handWritten(TypeElement type) {
    return Optional.ofNullable(elements.getTypeElement(target + "." + nameOf(type)));
  }

  static String nameOf(TypeElement type) {
    return type.getSimpleName() + "Form";
  }
}
