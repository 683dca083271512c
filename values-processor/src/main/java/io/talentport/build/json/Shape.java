package io.talentport.build.json;

import io.talentport.build.source.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** What kind of value a type is, as its declaration shows. */
enum Shape {
  /** Made from one text and given out as one: ids, words of vocabularies, cursors. */
  TEXT,

  /** A record of several components. */
  RECORD,

  /** An immutable value with a builder. */
  BUILT,

  /** The root of the exceptions: facts that are written and never read. */
  FACTS;

  private static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
  private static final String DEFAULT = "org.immutables.value.Value.Default";
  private static final String THROWABLE_ROOT = "java.lang.RuntimeException";
  private static final String IN_CLEAR = "InClear";

  /** The shape of a type; absent for what is no value, such as a port. */
  static Optional<Shape> of(TypeElement type) {
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      return Optional.empty();
    }
    if (type.getSuperclass().toString().equals(THROWABLE_ROOT)) {
      return Optional.of(FACTS);
    }
    if (type.getKind() == ElementKind.RECORD && type.getRecordComponents().size() > 1) {
      return Optional.of(RECORD);
    }
    if (factory(type).isPresent()) {
      return Optional.of(TEXT);
    }
    return Annotation.of(type, IMMUTABLE).isPresent() ? Optional.of(BUILT) : Optional.empty();
  }

  /** The method that makes a value of one text. */
  static Optional<ExecutableElement> factory(TypeElement type) {
    return methods(type).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> Set.of("of", "parse").contains(method.getSimpleName().toString()))
        .filter(method -> Forms.erased(method.getReturnType()).equals(type.toString()))
        .filter(
            method ->
                method.getParameters().size() == 1
                    && Forms.erased(method.getParameters().get(0).asType())
                        .equals("java.lang.String"))
        .findFirst();
  }

  /** The accessors of the parts of a value, in the order of their declaration. */
  List<ExecutableElement> accessors(TypeElement type) {
    return switch (this) {
      case TEXT, RECORD ->
          type.getRecordComponents().stream().map(RecordComponentElement::getAccessor).toList();
      case BUILT ->
          methods(type).stream().filter(Shape::isAccessor).filter(Shape::isAttribute).toList();
      case FACTS -> facts(type, new TreeSet<>());
    };
  }

  /** What an exception tells; those of its classes without what its own superclass tells. */
  static List<ExecutableElement> facts(TypeElement type, Set<String> told) {
    List<ExecutableElement> facts = new ArrayList<>();
    for (ExecutableElement method : methods(type)) {
      String name = method.getSimpleName().toString();
      if (isAccessor(method)
          && method.getModifiers().contains(Modifier.PUBLIC)
          && !name.endsWith(IN_CLEAR)
          && told.add(name)) {
        facts.add(method);
      }
    }
    return facts;
  }

  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static boolean isAttribute(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || Annotation.of(method, DEFAULT).isPresent();
  }

  private static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }
}
