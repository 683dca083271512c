package io.talentport.spring.boot.actuate;

import java.util.stream.Stream;

/** The parts of Talentport's health. */
final class HealthParts {

  static final String PLATFORM = "platform";
  static final String TENANTS = "tenants";
  static final String COORDINATION = "coordination";

  private HealthParts() {}

  /** The parts at this moment. */
  static Stream<String> of(HealthReports reports) {
    return Stream.of(
            reports.hasPlatform() ? PLATFORM : "",
            reports.tenants().isEmpty() ? "" : TENANTS,
            reports.hasCoordination() ? COORDINATION : "")
        .filter(part -> !part.isEmpty());
  }
}
