package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Every library of others that some module sees; R21 keeps out what none uses yet. */
enum Library {
  IMMUTABLES("org.immutables.value"),
  JSPECIFY("org.jspecify.annotations"),
  BUCKET4J("io.github.bucket4j"),
  FEIGN("feign"),
  HTTP_CLIENT("org.apache.hc"),
  JACKSON_CORE("tools.jackson.core"),
  /** With the annotations, which both Jacksons share. */
  JACKSON_2("com.fasterxml.jackson"),
  /** With the other formats that it reads; for tools of tests, and to bind it. */
  JACKSON_DATABIND("tools.jackson.databind", "tools.jackson.dataformat"),
  JSON_SCHEMA("com.networknt.schema"),
  /** For an appender that adapters' tests plug in; no module brings it to its users. */
  LOGBACK("ch.qos.logback"),
  LETTUCE("io.lettuce"),
  MAPSTRUCT("org.mapstruct"),
  MICROMETER("io.micrometer"),
  JDK_HTTP_SERVER("com.sun.net.httpserver"),
  JDK_MANAGEMENT("com.sun.management"),
  JUNIT_JUPITER("org.junit.jupiter"),
  JUNIT_PLATFORM("org.junit.platform"),
  ASSERTJ("org.assertj"),
  SLF4J("org.slf4j"),
  SPRING("org.springframework");

  private final List<String> packageNames;

  Library(String... packageNames) {
    this.packageNames = List.of(packageNames);
  }

  boolean has(JavaClass type) {
    return packageNames.stream().anyMatch(name -> Layout.within(name, type));
  }
}
