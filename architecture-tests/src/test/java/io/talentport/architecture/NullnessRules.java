package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Null is declared. */
final class NullnessRules {

  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  private NullnessRules() {}

  static List<Rule> all() {
    return List.of(new Rule("R20", NullnessRules::everyPackageIsNullMarked));
  }

  private static ArchRule everyPackageIsNullMarked(Layout layout) {
    return classes()
        .that(describe("are ours", layout::isOurs))
        // Any field of a reply may be missing, so generated carriers are nullable throughout.
        .and(describe("are not generated", type -> !layout.isIn(AdapterPart.WIRE, type)))
        .should(
            haveNo(
                "package without @NullMarked",
                type ->
                    isMarked(type)
                        ? Stream.of()
                        : Stream.of(type.getName() + " is in a package without @NullMarked")))
        .because("NullAway checks only marked packages; add a package-info.java with @NullMarked");
  }

  private static boolean isMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NULL_MARKED);
  }
}
