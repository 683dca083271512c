package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names say what a type is in the field's words. */
final class NamingRules {

  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Impl|Util|Utils|Helper|Helpers|Manager)|I[A-Z][a-z].*");

  private NamingRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("R11", NamingRules::namesSayWhatATypeIs),
        new Rule("R23", NamingRules::namesAreTheFieldsOwn));
  }

  private static ArchRule namesSayWhatATypeIs(Layout layout) {
    return classes()
        .that(describe("are ours", layout::isOurs))
        .and(describe("were written by a person", type -> !isGeneratedMapper(type)))
        .should(
            haveNo(
                "empty name",
                type ->
                    EMPTY_NAME.matcher(type.getSimpleName()).matches()
                        ? Stream.of(type.getName() + " has a name that says nothing")
                        : Stream.of()))
        .because(
            "Impl, I…, Utils, Helper and Manager tell nothing; name the type by what it does or"
                + " by what makes it different");
  }

  private static ArchRule namesAreTheFieldsOwn(Layout layout) {
    BannedNames banned = BannedNames.ofTheGlossary();
    return classes()
        .that(describe("are ours", layout::isOurs))
        .and(describe("are not generated", type -> !layout.isIn(AdapterPart.WIRE, type)))
        .should(haveNo("banned word in a name", banned::in))
        .because(
            "the glossary has a better word for it; take that one, or change the glossary and say"
                + " why");
  }

  /** MapStruct names what it generates, and nobody else ever does. */
  private static boolean isGeneratedMapper(JavaClass type) {
    return Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
        .anyMatch(mapper -> mapper.isAnnotatedWith(AdapterRules.MAPPER));
  }
}
