package io.talentport.spring.boot.actuate;

import java.util.stream.Stream;

/** What the health of Talentport is made of. */
final class HealthParts {

  static final String PLATFORM = "platform";
  static final String TENANTS = "tenants";

  private HealthParts() {}

  /** The parts that there are at this moment. */
  static Stream<String> of(HealthReports reports) {
    return Stream.concat(
        reports.hasPlatform() ? Stream.of(PLATFORM) : Stream.empty(),
        reports.tenants().isEmpty() ? Stream.empty() : Stream.of(TENANTS));
  }
}
