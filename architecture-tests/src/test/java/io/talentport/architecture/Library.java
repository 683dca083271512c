package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** Every library of others that some module sees; R21 keeps out what none uses yet. */
enum Library {
  IMMUTABLES("org.immutables.value"),
  JSPECIFY("org.jspecify.annotations"),
  BUCKET4J("io.github.bucket4j"),
  FEIGN("feign"),
  HTTP_CLIENT("org.apache.hc"),
  JACKSON("tools.jackson"),
  JACKSON_ANNOTATIONS("com.fasterxml.jackson.annotation"),
  JSON_SCHEMA("com.networknt.schema"),
  MAPSTRUCT("org.mapstruct"),
  JDK_HTTP_SERVER("com.sun.net.httpserver"),
  JUNIT_JUPITER("org.junit.jupiter"),
  JUNIT_PLATFORM("org.junit.platform"),
  ASSERTJ("org.assertj"),
  SLF4J("org.slf4j");

  private final String packageName;

  Library(String packageName) {
    this.packageName = packageName;
  }

  boolean has(JavaClass type) {
    return Layout.within(packageName, type);
  }
}
