package io.talentport.spring.boot.actuate;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.NamedContributor;

/**
 * The reports for Spring Boot 3: {@code platform}, {@code tenants} by their names, and {@code
 * coordination}.
 */
final class Boot3Health implements CompositeHealthContributor {

  private final Supplier<Stream<String>> names;
  private final Function<String, @Nullable HealthContributor> contributors;

  private Boot3Health(
      Supplier<Stream<String>> names, Function<String, @Nullable HealthContributor> contributors) {
    this.names = names;
    this.contributors = contributors;
  }

  static HealthContributor of(HealthReports reports) {
    HealthContributor tenants =
        new Boot3Health(
            () -> reports.tenants().stream(), name -> indicator(() -> reports.ofTenant(name)));
    return new Boot3Health(
        () -> HealthParts.of(reports),
        name ->
            switch (name) {
              case HealthParts.PLATFORM -> indicator(reports::ofPlatform);
              case HealthParts.TENANTS -> tenants;
              case HealthParts.COORDINATION -> indicator(reports::ofCoordination);
              default -> null;
            });
  }

  private static HealthIndicator indicator(Supplier<Optional<HealthReport>> report) {
    return () ->
        report
            .get()
            .map(known -> Health.status(known.level().name()).withDetails(known.details()).build())
            .orElseGet(() -> Health.unknown().build());
  }

  @Override
  public @Nullable HealthContributor getContributor(String name) {
    return names.get().anyMatch(name::equals) ? contributors.apply(name) : null;
  }

  @Override
  public Iterator<NamedContributor<HealthContributor>> iterator() {
    return names
        .get()
        .flatMap(
            name ->
                Stream.ofNullable(contributors.apply(name))
                    .map(one -> NamedContributor.of(name, one)))
        .iterator();
  }
}
