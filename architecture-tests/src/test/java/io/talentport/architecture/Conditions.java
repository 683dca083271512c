package io.talentport.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The two shapes that almost every rule has. */
final class Conditions {

  private Conditions() {}

  /** No dependency of the class is forbidden. */
  static ArchCondition<JavaClass> haveNoDependency(String onWhat, Predicate<Dependency> forbidden) {
    return haveNo(
        "dependency on " + onWhat,
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(forbidden)
                .map(Dependency::getDescription));
  }

  /** The search finds nothing; each thing that it finds is described with the class's full name. */
  static ArchCondition<JavaClass> haveNo(String what, Function<JavaClass, Stream<String>> search) {
    return new ArchCondition<>("have no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        search.apply(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
      }
    };
  }
}
