package io.talentport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Classes that may do what a rule forbids to all others, by their names below the root package. */
record NamedClasses(Set<String> names) {

  static NamedClasses of(String... names) {
    return new NamedClasses(Set.of(names));
  }

  DescribedPredicate<JavaClass> exceptIn(Layout layout) {
    return DescribedPredicate.describe(
        "are not one of " + new TreeSet<>(names),
        type -> names.stream().noneMatch(name -> isNamed(layout, name, type)));
  }

  /** The names of which no class does what it is named for; they must go. */
  Set<String> needless(
      Layout layout, Iterable<JavaClass> classes, Function<JavaClass, Stream<String>> uses) {
    Set<String> needless = new TreeSet<>(names);
    for (JavaClass type : classes) {
      if (uses.apply(type).findAny().isPresent()) {
        needless.removeIf(name -> isNamed(layout, name, type));
      }
    }
    return needless;
  }

  private static boolean isNamed(Layout layout, String name, JavaClass type) {
    String full = layout.root() + "." + name;
    return type.getName().equals(full) || type.getName().startsWith(full + "$");
  }
}
