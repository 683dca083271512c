package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** How an adapter is built. */
final class AdapterRules {

  static final String MAPPER = "org.mapstruct.Mapper";
  private static final String MAPPER_CONFIG = "org.mapstruct.MapperConfig";

  private AdapterRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("R8", AdapterRules::anAdapterShowsFewTypes),
        new Rule("R9", AdapterRules::portsAreServedByHiddenClasses),
        new Rule("R10", AdapterRules::mappersAreHiddenAndConfiguredAlike));
  }

  /**
   * Sources are what an application gives an adapter and no setting can name, such as a ticket that
   * the platform pushes to it. The provider is the one that the services file names: {@link
   * java.util.ServiceLoader} makes it only if it is public. Types in {@code internal} that another
   * package of the adapter needs are public by Java's rules and nobody's API.
   */
  private static ArchRule anAdapterShowsFewTypes(Layout layout) {
    return classes()
        .that(layout.inAnyAdapter())
        .should(
            haveNo(
                "public type that is not its entry, its settings, a source or its provider",
                type ->
                    Visibility.isSeenOutside(type)
                            && !Layout.isInternal(type)
                            && !mayBePublic(layout, outermost(type))
                        ? Stream.of(type.getName() + " is public")
                        : Stream.of()))
        .because(
            "an application that names an adapter's types can no longer change platform; make it"
                + " package-private, or move it into internal");
  }

  private static boolean mayBePublic(Layout layout, JavaClass type) {
    return type.getSimpleName().endsWith("Settings")
        || type.isInterface() && type.getSimpleName().endsWith("Source")
        || type.isAssignableTo(layout.packageOf(Place.CORE) + ".RecruitingPlatformProvider")
        || type.getMethods().stream().anyMatch(method -> connects(layout, method));
  }

  private static boolean connects(Layout layout, JavaMethod method) {
    return method.getName().equals("connect")
        && method.getModifiers().contains(JavaModifier.STATIC)
        && method
            .getRawReturnType()
            .getName()
            .equals(layout.packageOf(Place.CORE) + ".RecruitingPlatform");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(AdapterRules::outermost).orElse(type);
  }

  private static ArchRule portsAreServedByHiddenClasses(Layout layout) {
    return classes()
        .that(
            describe(
                "serve a port",
                type ->
                    !type.isInterface()
                        && layout.adapterOf(type).isPresent()
                        && type.getAllRawInterfaces().stream()
                            .anyMatch(port -> layout.isIn(Place.PORT, port))))
        .should(
            haveNo(
                "public or open class that serves a port",
                type ->
                    type.getModifiers().contains(PUBLIC) || !type.getModifiers().contains(FINAL)
                        ? Stream.of(type.getName() + " is not package-private and final")
                        : Stream.of()))
        .because(
            "the port is what callers hold; declare the class package-private and final, and make"
                + " it where the platform is connected");
  }

  private static ArchRule mappersAreHiddenAndConfiguredAlike(Layout layout) {
    return classes()
        .that()
        .areAnnotatedWith(MAPPER)
        .should(
            haveNo(
                "mapper that is public or not configured by adapter-support",
                type ->
                    Stream.concat(
                        type.getModifiers().contains(PUBLIC)
                            ? Stream.of(type.getName() + " is public")
                            : Stream.of(),
                        isConfigured(layout, type)
                            ? Stream.of()
                            : Stream.of(type.getName() + " does not use the shared config"))))
        .because(
            "the shared configuration turns an unmapped field into a compile error; write"
                + " @Mapper(config = …) with the one in adapter-support, and leave `public` out");
  }

  private static boolean isConfigured(Layout layout, JavaClass mapper) {
    JavaAnnotation<?> annotation = mapper.getAnnotationOfType(MAPPER);
    return annotation
        .tryGetExplicitlyDeclaredProperty("config")
        .filter(JavaClass.class::isInstance)
        .map(JavaClass.class::cast)
        .filter(config -> config.isAnnotatedWith(MAPPER_CONFIG))
        .filter(config -> layout.isIn(Place.ADAPTER_SUPPORT, config))
        .isPresent();
  }
}
