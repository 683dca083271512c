package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fixtures are one API twice: as it was, and as it would be. */
@Tag("same-on-every-jdk")
class ApiBreaksArchTest {

  private static final JavaClasses BEFORE = fixture("before");

  private static final JavaClasses AFTER = fixture("after");

  private static JavaClasses fixture(String side) {
    return new ClassFileImporter().importPackages(packageOf(side));
  }

  private static String packageOf(String side) {
    return "io.talentport.architecture.fixtures.api." + side;
  }

  /** With the same names of types on both sides. */
  private static Api recordedBefore() {
    return Api.parse(Api.of(BEFORE).text().replace(packageOf("before"), packageOf("after")));
  }

  private static List<String> breaks() {
    return ApiBreaks.between(recordedBefore(), Api.of(AFTER), ApiBreaks.implementedByOthers(AFTER))
        .toList();
  }

  private static Stream<String> typesNamed(String word) {
    return BEFORE.stream().map(JavaClass::getSimpleName).filter(name -> name.startsWith(word));
  }

  @Test
  void everyBreakIsReported() {
    assertThat(typesNamed("Breaks"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(breaks()).anyMatch(line -> line.contains("." + name + " ")));
  }

  @Test
  void whatBreaksNobodyIsNotReported() {
    assertThat(typesNamed("Obeys"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(breaks()).noneMatch(line -> line.contains(name)));
  }

  @Test
  void aBreakIsReportedWithTheSignatureThatIsGone() {
    assertThat(breaks())
        .contains(
            packageOf("after") + ".BreaksByRemovedMethod lost: void removed()",
            packageOf("after") + ".BreaksByLostInheritance lost: void inherited()",
            packageOf("after") + ".BreaksByNewDemand demands: abstract void demanded()",
            packageOf("after") + ".BreaksByBeingHidden is gone",
            packageOf("after")
                + ".BreaksByAnotherResult lost: abstract java.util.List"
                + "<java.lang.String> names()");
  }

  @Test
  void nothingBreaksWhereNothingChanges() {
    assertThat(
            ApiBreaks.between(Api.of(AFTER), Api.of(AFTER), ApiBreaks.implementedByOthers(AFTER)))
        .isEmpty();
  }

  @Test
  void anAcceptedBreakHasTheReasonAboveIt() {
    AcceptedBreaks accepted =
        AcceptedBreaks.parse(
            "# How to write it.\n\n# One\n# reason\nA lost: a()\nB is gone\n\nC is gone\n");

    assertThat(accepted.reasons())
        .containsEntry("A lost: a()", "One reason")
        .containsEntry("B is gone", "One reason")
        .containsEntry("C is gone", "");
    assertThat(AcceptedBreaks.withoutBreaks("# How to write it.\n\n# Why\nA is gone\n"))
        .isEqualTo("# How to write it.\n");
  }
}
