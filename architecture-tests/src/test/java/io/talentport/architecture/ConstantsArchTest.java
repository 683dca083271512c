package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R21: a rule about a package that does not exist passes and watches nothing. */
@Tag("same-on-every-jdk")
class ConstantsArchTest {

  private final Layout fixture = Layout.ofFixture("r21");
  private final List<JavaClass> few =
      new ClassFileImporter().importPackages(fixture.root()).stream().toList();

  @Test
  void everyPackageAndEveryAllowedLibraryIsInUse() {
    assertThat(Constants.unmatched(Layout.PRODUCT, Product.classes())).isEmpty();
  }

  static Stream<Arguments> exemptions() {
    return Stream.of(
        exemption(TimeRules.CLOCKS, TimeRules::usesOfRealTime),
        exemption(LibraryRules.PROGRAMS, LibraryRules::usesOfTheConsole),
        exemption(
            SignatureRules.JSON_BENDERS,
            type -> SignatureRules.foreignTypesShown(Layout.PRODUCT, type)),
        exemption(SignatureRules.UNWRAPPERS, SignatureRules::usesOfOptional),
        exemption(ErrorRules.FORWARDERS, ErrorRules::vagueDeclarations),
        exemption(ErrorRules.INTERNAL, ErrorRules::exceptions));
  }

  private static Arguments exemption(
      NamedClasses classes, Function<JavaClass, Stream<String>> uses) {
    return Arguments.of(classes, uses);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exemptions")
  void everyExemptionIsNeeded(NamedClasses exempt, Function<JavaClass, Stream<String>> uses) {
    assertThat(exempt.needless(Layout.PRODUCT, Product.classes(), uses)).isEmpty();
  }

  @Test
  void aConstantThatNothingMatchesIsReported() {
    assertThat(Constants.unmatched(fixture, few))
        .contains("Place.PORT", "AdapterPart.WIRE", "Module.CORE allows Library.IMMUTABLES")
        .doesNotContain("Place.CORE", "Module.CORE allows Library.JSPECIFY");
  }

  @Test
  void anExemptionThatNobodyNeedsIsReported() {
    NamedClasses exempt = NamedClasses.of("core.SleepsForReal", "core.DoesNotSleep", "core.IsGone");

    assertThat(exempt.needless(fixture, few, TimeRules::usesOfRealTime))
        .containsExactlyInAnyOrder("core.DoesNotSleep", "core.IsGone");
  }
}
