package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaGenericArrayType;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import java.util.List;
import java.util.stream.Collectors;

/** Types as they are written in a signature, with their full names. */
final class TypeNames {

  private TypeNames() {}

  static String of(JavaType type) {
    if (type instanceof JavaClass plain) {
      return plain.isArray() ? of(plain.getComponentType()) + "[]" : plain.getName();
    }
    if (type instanceof JavaParameterizedType generic) {
      return of(generic.toErasure()) + "<" + list(generic.getActualTypeArguments()) + ">";
    }
    if (type instanceof JavaGenericArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof JavaWildcardType wildcard) {
      return "?"
          + bounds(" extends ", wildcard.getUpperBounds())
          + bounds(" super ", wildcard.getLowerBounds());
    }
    return type.getName();
  }

  static String list(List<? extends JavaType> types) {
    return types.stream().map(TypeNames::of).collect(Collectors.joining(", "));
  }

  /** {@code <T extends Bound>}; empty where nothing is declared. */
  static String declared(List<? extends JavaTypeVariable<?>> variables) {
    return variables.isEmpty()
        ? ""
        : variables.stream()
            .map(variable -> variable.getName() + bounds(" extends ", variable.getUpperBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String bounds(String word, List<? extends JavaType> bounds) {
    String named =
        bounds.stream()
            .map(TypeNames::of)
            .filter(name -> !name.equals("java.lang.Object"))
            .collect(Collectors.joining(" & "));
    return named.isEmpty() ? "" : word + named;
  }
}
