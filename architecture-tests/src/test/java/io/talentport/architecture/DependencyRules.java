package io.talentport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.talentport.architecture.Conditions.haveNoDependency;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** Which part of the project may see which. */
final class DependencyRules {

  private DependencyRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("R1", DependencyRules::coreSeesOnlyTheJdk),
        new Rule("R2", DependencyRules::valuesAndErrorsAreTheBottom),
        new Rule("R3", DependencyRules::adaptersDoNotSeeEachOther),
        new Rule("R4", DependencyRules::adaptersSeeTheCoreAndTheirOwn),
        new Rule("R17", DependencyRules::packagesHaveNoCycles),
        new Rule("R18", DependencyRules::theSandboxKnowsNothingOfUs),
        new Rule("R19", DependencyRules::examplesUseWhatIsPublic));
  }

  private static ArchRule coreSeesOnlyTheJdk(Layout layout) {
    return classes()
        .that(layout.in(Place.CORE))
        .should(
            haveNoDependency(
                "anything but the JDK and annotations",
                dependency ->
                    !isAllowed(dependency.getTargetClass(), Module.CORE)
                        && !layout.isIn(Place.CORE, dependency.getTargetClass())))
        .because(
            "whoever depends on the core gets nothing else; put what needs a library into"
                + " adapter-support or into an adapter");
  }

  private static ArchRule valuesAndErrorsAreTheBottom(Layout layout) {
    ArchRule values =
        classes()
            .that(layout.in(Place.MODEL))
            .should(
                haveNoDependency(
                    "ports or adapters",
                    dependency ->
                        layout.isIn(Place.PORT, dependency.getTargetClass())
                            || layout.isIn(Place.ADAPTERS, dependency.getTargetClass())))
            .because(
                "a value means the same on every platform; move what a port or a platform needs"
                    + " there");
    ArchRule errors =
        classes()
            .that(layout.in(Place.ERROR))
            .should(
                haveNoDependency(
                    "another part of the project",
                    dependency ->
                        layout.isOurs(dependency.getTargetClass())
                            && !layout.isIn(Place.ERROR, dependency.getTargetClass())))
            .because(
                "every other package throws these errors; pass what they tell as text instead of"
                    + " as a domain type");
    return CompositeArchRule.of(values).and(errors);
  }

  private static ArchRule adaptersDoNotSeeEachOther(Layout layout) {
    return classes()
        .that(layout.inAnyAdapter())
        .should(
            haveNoDependency(
                "another adapter",
                dependency ->
                    isOtherAdapter(
                        layout, dependency.getOriginClass(), dependency.getTargetClass())))
        .because(
            "an application puts one adapter on its class path; move what two adapters share into"
                + " adapter-support");
  }

  private static ArchRule adaptersSeeTheCoreAndTheirOwn(Layout layout) {
    return classes()
        .that(layout.inAnyAdapter())
        .should(
            haveNoDependency(
                "anything but the core, adapter-support, the adapter itself and its libraries",
                dependency -> {
                  JavaClass target = dependency.getTargetClass();
                  return !isAllowed(target, Module.ADAPTER)
                      && !layout.isIn(Place.CORE, target)
                      && !layout.isIn(Place.ADAPTER_SUPPORT, target)
                      && !layout.adapterOf(target).isPresent();
                }))
        .because(
            "what an adapter sees, its users get; use what adapter-support offers, or extend it");
  }

  private static ArchRule packagesHaveNoCycles(Layout layout) {
    return slices()
        .assignedFrom(new Slices(layout))
        .should()
        .beFreeOfCycles()
        .because(
            "packages in a circle can only be understood and changed together; move the shared"
                + " part down into a package of its own");
  }

  private static ArchRule theSandboxKnowsNothingOfUs(Layout layout) {
    return classes()
        .that(layout.in(Place.SANDBOX))
        .should(
            haveNoDependency(
                "the core or an adapter",
                dependency ->
                    layout.isIn(Place.CORE, dependency.getTargetClass())
                        || layout.isIn(Place.ADAPTERS, dependency.getTargetClass())))
        .because(
            "a sandbox that shared our types would share our mistakes; read facts from the documents,"
                + " and write behaviour from the vendor's page");
  }

  private static ArchRule examplesUseWhatIsPublic(Layout layout) {
    return classes()
        .that(layout.in(Place.EXAMPLES))
        .should(
            haveNoDependency(
                "what no application sees",
                dependency ->
                    Layout.isInternal(dependency.getTargetClass())
                        || layout.isIn(Place.ADAPTER_SUPPORT, dependency.getTargetClass())))
        .because(
            "an example shows what its reader can write too; use the ports, and report what they"
                + " do not offer");
  }

  private static boolean isAllowed(JavaClass target, Module module) {
    return Layout.isOfTheJdk(target)
        || module.libraries().stream().anyMatch(library -> library.has(target));
  }

  private static boolean isOtherAdapter(Layout layout, JavaClass origin, JavaClass target) {
    return layout.adapterOf(target).isPresent()
        && !layout.adapterOf(target).equals(layout.adapterOf(origin));
  }
}
