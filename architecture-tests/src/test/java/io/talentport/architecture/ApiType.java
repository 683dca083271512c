package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application can name of one type.
 *
 * @param name with its package
 * @param declaration modifiers, kind, name and type parameters
 * @param members one line each: supertypes, constructors, methods, fields
 */
record ApiType(String name, String declaration, SortedSet<String> members) {

  static ApiType of(JavaClass type) {
    SortedSet<String> members = new TreeSet<>();
    supertypes(type).forEach(members::add);
    shown(type).map(ApiType::line).forEach(members::add);
    return new ApiType(
        type.getName(),
        access(type.getModifiers())
            + kind(type)
            + " "
            + type.getName()
            + TypeNames.declared(type.getTypeParameters()),
        members);
  }

  private static String kind(JavaClass type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : word(type.getModifiers()) + "class";
  }

  private static Stream<String> supertypes(JavaClass type) {
    return Stream.concat(
        type.getSuperclass().stream()
            .filter(above -> isNamed(type, above.toErasure()))
            .map(above -> "extends " + TypeNames.of(above)),
        type.getInterfaces().stream()
            .filter(above -> !isHidden(above.toErasure()))
            .map(above -> "implements " + TypeNames.of(above)));
  }

  private static boolean isNamed(JavaClass type, JavaClass superclass) {
    return !isHidden(superclass)
        && !superclass.isEquivalentTo(Object.class)
        && !type.isEnum()
        && !type.isRecord();
  }

  /** Its own, and what it inherits from types that nobody outside can name. */
  private static Stream<JavaMember> shown(JavaClass type) {
    Stream<JavaMember> own = type.getMembers().stream();
    return Stream.concat(own.filter(ApiType::isApi), inherited(type));
  }

  private static Stream<JavaMember> inherited(JavaClass type) {
    return Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
        .filter(ApiType::isHidden)
        .flatMap(ApiType::shown)
        .filter(member -> !(member instanceof JavaConstructor));
  }

  /** Of a library that is not on this class path nothing is known but that it is not ours. */
  private static boolean isHidden(JavaClass type) {
    return Layout.PRODUCT.isOurs(type) && !Visibility.isSeenOutside(type);
  }

  private static boolean isApi(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return Visibility.isOpen(modifiers)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  private static String line(JavaMember member) {
    String access = access(member.getModifiers());
    if (member instanceof JavaMethod method) {
      String variables = TypeNames.declared(method.getTypeParameters());
      return access
          + word(method.getModifiers())
          + (variables.isEmpty() ? "" : variables + " ")
          + TypeNames.of(method.getReturnType())
          + " "
          + method.getName()
          + arguments(method);
    }
    if (member instanceof JavaConstructor constructor) {
      return access + "new" + arguments(constructor);
    }
    return access
        + word(member.getModifiers())
        + TypeNames.of(((JavaField) member).getType())
        + " "
        + member.getName();
  }

  private static String arguments(JavaCodeUnit unit) {
    List<JavaClass> checked =
        unit.getExceptionTypes().stream()
            .filter(type -> !type.isAssignableTo(RuntimeException.class))
            .toList();
    return "("
        + TypeNames.list(unit.getParameterTypes())
        + ")"
        + (checked.isEmpty() ? "" : " throws " + TypeNames.list(checked));
  }

  private static String access(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PROTECTED) ? "protected " : "";
  }

  private static String word(Set<JavaModifier> modifiers) {
    return Stream.of(JavaModifier.ABSTRACT, JavaModifier.STATIC, JavaModifier.FINAL)
        .filter(modifiers::contains)
        .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }
}
