package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may stand in a signature. */
final class SignatureRules {

  /** The others are made to bind a framework, and say so in their signatures. */
  private static final Set<Module> FREE_OF_FRAMEWORKS =
      EnumSet.of(Module.CORE, Module.ADAPTER, Module.SANDBOX);

  /** MapStruct maps an Optional only with a method that takes one. */
  static final NamedClasses UNWRAPPERS = NamedClasses.of("adapter.support.mapping.OptionalValues");

  /** A test bends a reply, and looks into a request, as the JSON tree that it is. */
  static final NamedClasses JSON_BENDERS = NamedClasses.of("sandbox.Fault", "sandbox.Seed");

  private static final String GENERATED_VALUE_PREFIX = "Immutable";

  private SignatureRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("R6", SignatureRules::publicSignaturesShowOnlyOurTypes),
        new Rule("R12", SignatureRules::optionalIsAResult));
  }

  private static ArchRule publicSignaturesShowOnlyOurTypes(Layout layout) {
    return classes()
        .that(
            describe(
                "an application may name",
                type ->
                    FREE_OF_FRAMEWORKS.contains(layout.kindOf(type))
                        && Visibility.isSeenOutside(type)
                        && !Layout.isInternal(type)))
        .and(JSON_BENDERS.exceptIn(layout))
        .should(
            haveNo(
                "public signature with a type of a library or of the inside",
                type -> Stream.concat(supertypesShown(layout, type), membersShown(layout, type))))
        .because(
            "what a signature shows becomes a promise; take and return core types, the module's own"
                + " public ones or the JDK's");
  }

  static Stream<String> foreignTypesShown(Layout layout, JavaClass type) {
    return Stream.concat(supertypesShown(layout, type), membersShown(layout, type));
  }

  private static Stream<String> supertypesShown(Layout layout, JavaClass type) {
    return Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
        .filter(supertype -> !isGeneratedValue(supertype))
        .filter(supertype -> !mayBeShown(layout, type, supertype))
        .map(supertype -> type.getName() + " extends " + supertype.getName());
  }

  private static Stream<String> membersShown(Layout layout, JavaClass type) {
    return type.getMembers().stream()
        .filter(Visibility::isSeenOutside)
        .filter(member -> !member.getModifiers().contains(SYNTHETIC))
        .flatMap(
            member ->
                typesOf(member)
                    .filter(shown -> !mayBeShown(layout, type, shown))
                    .map(shown -> member.getFullName() + " shows " + shown.getName()));
  }

  private static Stream<JavaClass> typesOf(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      return Stream.of(
              unit.getReturnType().getAllInvolvedRawTypes().stream(),
              unit.getParameterTypes().stream()
                  .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
              unit.getExceptionTypes().stream())
          .flatMap(types -> types);
    }
    return ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
  }

  private static boolean mayBeShown(Layout layout, JavaClass owner, JavaClass shown) {
    JavaClass type = shown.getBaseComponentType();
    if (Layout.isOfTheJdk(type)) {
      return true;
    }
    boolean known =
        layout.isIn(Place.CORE, type) || layout.moduleOf(type).equals(layout.moduleOf(owner));
    return layout.isOurs(type)
        && known
        && !Layout.isInternal(type)
        && Visibility.isSeenOutside(type);
  }

  private static ArchRule optionalIsAResult(Layout layout) {
    return classes()
        .that(describe("are ours", layout::isOurs))
        .and(describe("are no carriers of results", type -> !carriesResults(type)))
        // A mapping method takes what the accessor returns that it maps.
        .and(describe("map nothing", type -> !layout.isIn(AdapterPart.MAPPING, type)))
        .and(UNWRAPPERS.exceptIn(layout))
        .and(describe("build no generated value", type -> !buildsGeneratedValue(type)))
        .should(haveNo("Optional as a field or parameter", SignatureRules::usesOfOptional))
        .because(
            "an Optional that is passed or stored can be null, empty or full; overload the method"
                + " or take a @Nullable value, and return Optional from accessors only");
  }

  static Stream<String> usesOfOptional(JavaClass type) {
    return Stream.concat(
        type.getFields().stream()
            .filter(field -> isOptional(field.getRawType()))
            .map(field -> field.getFullName() + " is an Optional field"),
        type.getCodeUnits().stream()
            .filter(unit -> !unit.getModifiers().contains(SYNTHETIC))
            .filter(
                unit -> unit.getRawParameterTypes().stream().anyMatch(SignatureRules::isOptional))
            .map(unit -> unit.getFullName() + " takes an Optional"));
  }

  /** Immutables' code, and hidden records: their components are what accessors return. */
  private static boolean carriesResults(JavaClass type) {
    return isGeneratedValue(type)
        || type.getEnclosingClass().map(SignatureRules::carriesResults).orElse(false)
        || (type.isRecord() && !Visibility.isSeenOutside(type));
  }

  /**
   * Such a builder takes what the accessor of another value returned, as the generated one does.
   */
  private static boolean buildsGeneratedValue(JavaClass type) {
    return type.getRawSuperclass().map(SignatureRules::carriesResults).orElse(false);
  }

  private static boolean isOptional(JavaClass type) {
    return type.getPackageName().equals("java.util") && type.getSimpleName().startsWith("Optional");
  }

  /** Immutables leaves no annotation of its own in what is published: the name tells. */
  private static boolean isGeneratedValue(JavaClass type) {
    return type.getName()
        .substring(type.getPackageName().length() + 1)
        .startsWith(GENERATED_VALUE_PREFIX);
  }
}
