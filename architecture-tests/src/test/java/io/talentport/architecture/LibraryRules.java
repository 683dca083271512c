package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;
import static io.talentport.architecture.Conditions.haveNoDependency;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which library is used where. */
final class LibraryRules {

  /** The program whose output is what it is run for. */
  static final NamedClasses PROGRAMS = NamedClasses.of("sandbox.SandboxMain");

  private LibraryRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("R15", LibraryRules::librariesStayInTheirModules),
        new Rule("R16", LibraryRules::logsGoThroughSlf4j));
  }

  private static ArchRule librariesStayInTheirModules(Layout layout) {
    return classes()
        .that(describe("are ours", layout::isOurs))
        .should(
            haveNoDependency(
                "a library that is not its module's", dependency -> isForeign(layout, dependency)))
        .because(
            "each module brings its users exactly the libraries that it is about; do without, move"
                + " the class to the module that has the library, or list the library in Module and"
                + " say why in docs/adr");
  }

  private static boolean isForeign(Layout layout, Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    return !layout.isOurs(target)
        && !Layout.isOfTheJdk(target)
        && layout.kindOf(dependency.getOriginClass()).libraries().stream()
            .noneMatch(library -> library.has(target));
  }

  private static ArchRule logsGoThroughSlf4j(Layout layout) {
    ArchRule loggers =
        classes()
            .that(describe("are ours", layout::isOurs))
            .should(
                haveNoDependency(
                    "another logger than slf4j",
                    dependency -> isOtherLogger(dependency.getTargetClass())))
            .because(
                "the application decides where logs go, and it does so through slf4j; use"
                    + " org.slf4j.Logger where Module lists it, or throw");
    ArchRule console =
        classes()
            .that(describe("are ours", layout::isOurs))
            .and(PROGRAMS.exceptIn(layout))
            .should(haveNo("use of the console", LibraryRules::usesOfTheConsole))
            .because("a library's output belongs to nobody; log it through slf4j, or throw");
    return CompositeArchRule.of(loggers).and(console);
  }

  private static boolean isOtherLogger(JavaClass type) {
    return Layout.within("java.util.logging", type)
        || type.getName().startsWith("java.lang.System$Logger");
  }

  static Stream<String> usesOfTheConsole(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access -> isConsole(access.getTarget()))
        .map(JavaAccess::getDescription);
  }

  private static boolean isConsole(AccessTarget target) {
    return (target.getOwner().isEquivalentTo(System.class)
            && Set.of("out", "err").contains(target.getName()))
        || (target.getOwner().isAssignableTo(Throwable.class)
            && target.getName().equals("printStackTrace"));
  }
}
