package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNoDependency;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** What is internal stays inside. */
final class InternalRules {

  private InternalRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("R5", InternalRules::theWireStaysBehindClientAndMapping),
        new Rule("R7", InternalRules::internalsStayInTheirModule));
  }

  private static ArchRule theWireStaysBehindClientAndMapping(Layout layout) {
    return classes()
        .that(describe("are ours", layout::isOurs))
        .should(
            haveNoDependency(
                "an adapter's wire types",
                dependency ->
                    layout.isIn(AdapterPart.WIRE, dependency.getTargetClass())
                        && !maySeeWire(
                            layout, dependency.getOriginClass(), dependency.getTargetClass())))
        .because(
            "generated types change with the vendor's page; let internal.client call and"
                + " internal.mapping translate, and pass core types on");
  }

  private static boolean maySeeWire(Layout layout, JavaClass origin, JavaClass wire) {
    return layout.adapterOf(origin).equals(layout.adapterOf(wire))
        && (layout.isIn(AdapterPart.WIRE, origin)
            || layout.isIn(AdapterPart.CLIENT, origin)
            || layout.isIn(AdapterPart.MAPPING, origin));
  }

  private static ArchRule internalsStayInTheirModule(Layout layout) {
    ArchRule internals =
        classes()
            .that(describe("are ours", layout::isOurs))
            .should(
                haveNoDependency(
                    "another module's internals",
                    dependency ->
                        layout.isOurs(dependency.getTargetClass())
                            && Layout.isInternal(dependency.getTargetClass())
                            && !sameModule(
                                layout, dependency.getOriginClass(), dependency.getTargetClass())))
            .because(
                "internals change without notice; use the module's public types, or move what is"
                    + " shared to where both may see it");
    ArchRule support =
        classes()
            .that(describe("are ours", layout::isOurs))
            .should(
                haveNoDependency(
                    "adapter-support from outside the adapters and the instances' stores",
                    dependency ->
                        layout.isIn(Place.ADAPTER_SUPPORT, dependency.getTargetClass())
                            && !layout.isIn(Place.ADAPTER_SUPPORT, dependency.getOriginClass())
                            && !layout.isIn(Place.COORDINATION, dependency.getOriginClass())
                            && !layout.adapterOf(dependency.getOriginClass()).isPresent()))
            .because(
                "adapter-support is our own tool box and promises nothing to others; ask the"
                    + " core for what an application or a kit needs");
    return CompositeArchRule.of(internals).and(support);
  }

  private static boolean sameModule(Layout layout, JavaClass origin, JavaClass target) {
    return layout.moduleOf(origin).equals(layout.moduleOf(target));
  }
}
