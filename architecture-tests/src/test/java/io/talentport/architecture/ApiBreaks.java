package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What no longer compiles or links in an application that was written for an earlier API.
 *
 * <p>Stricter than the language: a signature that changes counts as gone, even where the compiler
 * would take both. What is only added breaks nobody, but for abstract methods of a type that others
 * implement.
 */
final class ApiBreaks {

  private ApiBreaks() {}

  /** One line each: the type, then what became of it. */
  static Stream<String> between(Api before, Api after, Predicate<String> isImplementedByOthers) {
    return before.types().values().stream()
        .flatMap(
            was -> {
              ApiType is = after.types().get(was.name());
              return is == null
                  ? Stream.of(was.name() + " is gone")
                  : between(was, is, isImplementedByOthers.test(is.name()));
            });
  }

  /** Values are not: their builders make them. */
  static Predicate<String> implementedByOthers(JavaClasses classes) {
    return name -> {
      JavaClass type = classes.get(name);
      return type.getModifiers().contains(JavaModifier.ABSTRACT)
          && !classes.contain(type.getPackageName() + ".Immutable" + type.getSimpleName());
    };
  }

  private static Stream<String> between(ApiType was, ApiType is, boolean implementedByOthers) {
    Stream<String> declared =
        Stream.of(was.declaration())
            .filter(line -> !line.equals(is.declaration()) && !loosened(line, is.declaration()))
            .map(line -> was.name() + " was: " + line);
    Stream<String> gone =
        was.members().stream()
            .filter(member -> !keeps(is.members(), member))
            .map(member -> was.name() + " lost: " + member);
    Stream<String> demanded =
        is.members().stream()
            .filter(member -> implementedByOthers && isAbstract(member))
            .filter(member -> !was.members().contains(member))
            .map(member -> was.name() + " demands: " + member);
    return Stream.of(declared, gone, demanded).flatMap(lines -> lines);
  }

  private static boolean keeps(SortedSet<String> members, String member) {
    return members.contains(member)
        || members.stream().anyMatch(present -> loosened(member, present));
  }

  /** What was abstract has a body, or what was final may be overridden. */
  private static boolean loosened(String was, String is) {
    return !was.contains("static ")
        && (was.replaceFirst("\\babstract ", "").equals(is)
            || was.replaceFirst("\\bfinal ", "").equals(is));
  }

  private static boolean isAbstract(String member) {
    return member.startsWith("abstract ") || member.startsWith("protected abstract ");
  }
}
