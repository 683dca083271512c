package io.talentport.architecture;

import java.util.EnumSet;
import java.util.Set;

/**
 * The modules with Java in them, and the libraries that each may see besides the JDK. A library is
 * listed when it is first used: slf4j is welcome in adapters, too (R16).
 */
enum Module {
  CORE(Library.IMMUTABLES, Library.JSPECIFY),
  ADAPTER_SUPPORT(
      Library.BUCKET4J,
      Library.FEIGN,
      Library.HTTP_CLIENT,
      Library.JACKSON_CORE,
      Library.MAPSTRUCT,
      Library.SLF4J,
      Library.JSPECIFY),
  ADAPTER(Library.FEIGN, Library.MAPSTRUCT, Library.IMMUTABLES, Library.JSPECIFY),
  ADAPTER_TCK(
      Library.JUNIT_JUPITER,
      Library.ASSERTJ,
      Library.JACKSON_CORE,
      Library.JACKSON_DATABIND,
      Library.JDK_MANAGEMENT,
      Library.JSON_SCHEMA,
      Library.LOGBACK,
      Library.SLF4J,
      Library.JSPECIFY),
  COORDINATION_REDIS(Library.BUCKET4J, Library.LETTUCE, Library.IMMUTABLES, Library.JSPECIFY),
  SANDBOX(
      Library.JDK_HTTP_SERVER, Library.JACKSON_CORE, Library.JACKSON_DATABIND, Library.JSPECIFY),
  JACKSON(Library.JACKSON_2, Library.JACKSON_CORE, Library.JACKSON_DATABIND, Library.JSPECIFY),
  SANDBOX_JUNIT5(Library.JUNIT_JUPITER, Library.JUNIT_PLATFORM, Library.JSPECIFY),
  SPRING_BOOT(
      Library.SPRING,
      Library.LETTUCE,
      Library.MICROMETER,
      Library.JACKSON_2,
      Library.JACKSON_DATABIND,
      Library.SLF4J,
      Library.JSPECIFY),
  SPRING_BOOT_TEST(Library.JUNIT_JUPITER, Library.SPRING, Library.JSPECIFY),
  MICROMETER(Library.MICROMETER, Library.JSPECIFY),
  EXAMPLE(Library.JSPECIFY),
  /** Anything else, so that a new module is decided about before it sees a library. */
  UNLISTED();

  private final Set<Library> libraries = EnumSet.noneOf(Library.class);

  Module(Library... libraries) {
    this.libraries.addAll(Set.of(libraries));
  }

  Set<Library> libraries() {
    return libraries;
  }
}
