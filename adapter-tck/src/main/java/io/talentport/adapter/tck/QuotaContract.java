package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Quota;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RateLimitedException;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform's quotas are used fully and never exceeded. */
@Tag("one-adapter-on-another-jdk")
abstract class QuotaContract extends ContractGroup {

  /** The share of a quota that a caller gets who calls as fast as possible. */
  private static final double USED = 0.97;

  private static final Duration AWAY_UNLESS_TOLD = Duration.ofSeconds(1);

  /** The operations with a documented quota. */
  Stream<OperationUnderTest> limited() {
    return operations().filter(operation -> !quotas(operation).isEmpty());
  }

  /** The operations whose quota limits the port. */
  Stream<OperationUnderTest> slowest() {
    return limited()
        .filter(
            operation ->
                operation.others().stream()
                    .noneMatch(other -> nanosOfOneCall(other) > nanosOfOneCall(operation)));
  }

  /** The operations whose quota is used up by the port's first call. */
  Stream<OperationUnderTest> limitedFirst() {
    return limited().filter(OperationUnderTest::isFirst);
  }

  private double nanosOfOneCall(OperationUnderTest operation) {
    return nanosOfOneCall(operation.operation());
  }

  private double nanosOfOneCall(String operation) {
    return adapter().spec().call(operation).quotas().stream()
        .mapToDouble(Quota::nanosOfOneCall)
        .max()
        .orElse(0);
  }

  private List<Quota> quotas(OperationUnderTest operation) {
    return adapter().spec().call(operation.operation()).quotas();
  }

  /** The window that allows the fewest calls. */
  private Quota narrowest(OperationUnderTest operation) {
    return quotas(operation).stream()
        .max(Comparator.comparingDouble(Quota::nanosOfOneCall))
        .orElseThrow();
  }

  /** Settings, alternately short name and value, with this value for every deadline. */
  private String[] withDeadlines(String deadline, String... others) {
    return Stream.concat(
            Stream.of(others),
            adapter().deadlineSettings().stream().flatMap(name -> Stream.of(name, deadline)))
        .toArray(String[]::new);
  }

  private static List<Instant> moments(SandboxFixture fixture, OperationUnderTest operation) {
    return fixture.requests(operation.operation()).stream().map(RecordedRequest::time).toList();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("slowest")
  @ContractCase(value = "C105", mayHaveNoCase = true)
  @DisplayName("C105 keeps every window of a quota, and uses the narrowest one fully")
  @Tag("proves:quota-kept")
  void required_keepsEveryWindowAndUsesTheNarrowestFully(OperationUnderTest operation) {
    try (SandboxFixture strict = SandboxFixture.withQuotas(adapter())) {
      operation.arrange(strict.sandbox().seed());
      RecruitingPlatform platform = strict.connect(withDeadlines("PT10M"));
      Quota narrowest = narrowest(operation);
      Instant start = strict.clock().instant();

      while (strict.clock().instant().isBefore(start.plus(narrowest.period()))) {
        assertThat(operation.call(platform)).isNotEmpty();
      }

      List<Instant> moments = moments(strict, operation);
      for (Quota window : quotas(operation)) {
        for (int one = 0; one + window.permits() < moments.size(); one++) {
          assertThat(Duration.between(moments.get(one), moments.get(one + window.permits())))
              .as("from call %s to the %s-th after it", one, window.permits())
              .isGreaterThanOrEqualTo(window.period());
        }
      }
      long inWindow =
          moments.stream().filter(at -> at.isBefore(start.plus(narrowest.period()))).count();
      assertThat(inWindow)
          .as("calls in one window of %s", narrowest.permits())
          .isGreaterThanOrEqualTo((long) Math.floor(USED * narrowest.permits()));
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("limitedFirst")
  @ContractCase(value = "C106", mayHaveNoCase = true)
  @DisplayName("C106 fails without a call if its turn comes after the deadline")
  @Tag("proves:quota-deadline")
  void required_failsWithoutACallIfItsTurnComesTooLate(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    // This share allows one call for each window, none of which ends within a second.
    RecruitingPlatform platform =
        fixture().connect(withDeadlines("PT1S", "quota-share", "0.0001", "max-attempts", "3"));
    assertThat(operation.call(platform)).isNotEmpty();

    RateLimitedException refusal =
        ExpectedFailure.of(RateLimitedException.class, () -> operation.call(platform));

    assertThat(refusal.operation()).contains(operation.operation());
    assertThat(refusal.retryAfter()).as("when to come again").isPresent();
    assertThat(refusal.remedy().orElse("")).contains("Nothing was sent");
    assertThat(fixture().count(operation.operation())).as("calls that were sent").isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("limited")
  @ContractCase(value = "C107", mayHaveNoCase = true)
  @DisplayName("C107 stays away from an operation for as long as the platform asks")
  @Tag("proves:quota-pause")
  void required_staysAwayForAsLongAsThePlatformAsks(OperationUnderTest operation) {
    Duration asked = Duration.ofSeconds(7);
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    fixture().sandbox().faults().next(operation.operation(), Fault.rateLimited(asked));

    RateLimitedException refusal =
        ExpectedFailure.of(RateLimitedException.class, () -> operation.call(platform));
    assertThat(operation.call(platform)).isNotEmpty();

    List<Instant> moments = moments(fixture(), operation);
    assertThat(moments).hasSize(2);
    // Not every platform says how long to wait; the adapter pauses nevertheless.
    assertThat(Duration.between(moments.get(0), moments.get(1)))
        .as("time without a call")
        .isGreaterThanOrEqualTo(refusal.retryAfter().orElse(AWAY_UNLESS_TOLD));
    refusal.retryAfter().ifPresent(wait -> assertThat(wait).isEqualTo(asked));
  }
}
