package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a package of fixtures. A class with {@code Breaks} in its name is reported, one
 * with {@code Obeys} in its name is not.
 */
@Tag("slow")
@Tag("same-on-every-jdk")
class FixturesArchTest {

  static Stream<Rule> rules() {
    return RuleBook.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyBreachIsReportedAndNothingElse(Rule rule) {
    JavaClasses fixture = new ClassFileImporter().importPackages(rule.fixture().root());
    List<String> report = rule.on(rule.fixture()).evaluate(fixture).getFailureReport().getDetails();

    assertThat(named("Breaks", fixture))
        .isNotEmpty()
        .allSatisfy(breach -> assertThat(report).anyMatch(line -> line.contains(breach.getName())));
    assertThat(named("Obeys", fixture))
        .isNotEmpty()
        .allSatisfy(
            innocent -> assertThat(report).noneMatch(line -> line.contains(innocent.getName())));
  }

  private static List<JavaClass> named(String word, JavaClasses fixture) {
    return fixture.stream().filter(type -> type.getSimpleName().contains(word)).toList();
  }
}
