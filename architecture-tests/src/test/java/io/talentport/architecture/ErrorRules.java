package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;

/** One tree of errors. */
final class ErrorRules {

  /** They pass on what JUnit and Spring declare: Throwable and Exception. */
  static final NamedClasses FORWARDERS =
      NamedClasses.of("adapter.tck.ContractReport", "spring.boot.RefusedValueHandler");

  /** How an attempt failed, inside a call: the pipeline unwraps what the caller gets. */
  static final NamedClasses INTERNAL = NamedClasses.of("adapter.support.failure.CallFailure");

  private ErrorRules() {}

  static List<Rule> all() {
    return List.of(new Rule("R13", ErrorRules::errorsAreOneTree));
  }

  private static ArchRule errorsAreOneTree(Layout layout) {
    ArchRule place =
        classes()
            .that(describe("are ours", layout::isOurs))
            .and(describe("are outside core.error", type -> !layout.isIn(Place.ERROR, type)))
            .and(INTERNAL.exceptIn(layout))
            .should(haveNo("exception outside core.error", ErrorRules::exceptions))
            .because(
                "callers handle one tree of errors; throw one of core.error, or add to it what a"
                    + " caller would handle differently");
    ArchRule declared =
        classes()
            .that(describe("are ours", layout::isOurs))
            .and(FORWARDERS.exceptIn(layout))
            .should(
                haveNo(
                    "method that declares Exception or Throwable", ErrorRules::vagueDeclarations))
            .because(
                "`throws Exception` makes every caller catch what nobody named; declare the"
                    + " exceptions that can happen, or none");
    return CompositeArchRule.of(place).and(declared);
  }

  static Stream<String> exceptions(JavaClass type) {
    return type.isAssignableTo(Throwable.class)
        ? Stream.of(type.getName() + " is an exception of its own")
        : Stream.of();
  }

  static Stream<String> vagueDeclarations(JavaClass type) {
    return type.getCodeUnits().stream()
        .filter(unit -> unit.getExceptionTypes().stream().anyMatch(ErrorRules::isVague))
        .map(unit -> unit.getFullName() + " may throw anything");
  }

  private static boolean isVague(JavaClass declared) {
    return declared.isEquivalentTo(Exception.class) || declared.isEquivalentTo(Throwable.class);
  }
}
