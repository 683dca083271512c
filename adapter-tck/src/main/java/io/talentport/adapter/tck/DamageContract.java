package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For any damaged reply the caller gets a value or an exception of the library, in time. */
@Tag("one-adapter-on-another-jdk")
abstract class DamageContract extends ContractGroup {

  private static final Duration LONG_ENOUGH_FOR_A_TOKEN_TO_END = Duration.ofHours(3);
  private static final long ANNOUNCED_BYTES = 16L * 1024 * 1024;
  private static final long BYTES_OF_A_SMALL_REPLY = ANNOUNCED_BYTES / 4;
  private static final Duration BOUND_OF_A_SELF_CHECK = Duration.ofSeconds(10);

  Stream<Arguments> distortedReplies() {
    return operations()
        .flatMap(operation -> Distortion.ALL.stream().map(one -> Arguments.of(operation, one)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("distortedReplies")
  @Tag("G2")
  @Tag("B8")
  @ContractCase("C127")
  @DisplayName("C127 lets no exception of the JDK or of a library leave a port")
  void required_letsOnlyItsOwnExceptionsLeaveAPort(
      OperationUnderTest operation, Distortion distortion) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    fixture().sandbox().faults().always(operation.operation(), distorted(distortion));

    onlyTheLibrarysExceptions(() -> operation.call(platform));

    worksAgain(operation, platform);
  }

  Stream<Arguments> distortedTokens() {
    return tokenCalls()
        .flatMap(call -> Distortion.ALL.stream().map(one -> Arguments.of(call, one)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("distortedTokens")
  @Tag("G2")
  @Tag("C7")
  @Tag("C8")
  @ContractCase("C128")
  @DisplayName("C128 lets no exception of the JDK or of a library leave a port for a token's sake")
  void required_letsOnlyItsOwnExceptionsLeaveWhenATokenIsOdd(SpecCall call, Distortion distortion) {
    OperationUnderTest operation = operations(true).findFirst().orElseThrow();
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    fixture().sandbox().faults().always(call.id(), distorted(distortion));

    onlyTheLibrarysExceptions(() -> operation.call(platform));
    Diagnosis diagnosis = platform.diagnose();

    assertThat(diagnosis.lines()).isNotEmpty();
    worksAgain(operation, platform);
  }

  private Fault distorted(Distortion distortion) {
    Set<String> kept = adapter().envelope().successMarks();
    return Fault.mutate(answer -> distortion.of(answer, kept));
  }

  private static void onlyTheLibrarysExceptions(ThrowingCallable call) {
    try {
      call.call();
    } catch (RecruitingException failure) {
      assertThat(failure.operation()).as("the operation of " + failure).isPresent();
      assertThat(failure.remedy()).as("what to do about " + failure).isPresent();
    } catch (Throwable foreign) {
      throw new AssertionError("an exception that is not the library's left a port", foreign);
    }
  }

  private void worksAgain(OperationUnderTest operation, RecruitingPlatform platform) {
    fixture().sandbox().faults().clear();
    fixture().clock().advance(LONG_ENOUGH_FOR_A_TOKEN_TO_END);
    assertThat(operation.call(platform)).as("the call after the odd reply").isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @Tag("G4")
  @ContractCase("C129")
  @DisplayName("C129 allocates memory for the bytes received, not for those announced")
  void required_takesMemoryForWhatComes(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    operation.call(platform);
    fixture().sandbox().faults().always(operation.operation(), Fault.announcing(ANNOUNCED_BYTES));
    long before = allocatedBytes();

    ExpectedFailure.of(() -> operation.call(platform));

    assertThat(allocatedBytes() - before)
        .as("bytes that the calling thread allocated for a small reply")
        .isLessThan(BYTES_OF_A_SMALL_REPLY);
  }

  private static long allocatedBytes() {
    if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads) {
      return threads.getCurrentThreadAllocatedBytes();
    }
    throw new AssertionError("This JVM does not count what a thread allocates; use HotSpot");
  }

  @Test
  @Tag("G10")
  @ContractCase("C130")
  @DisplayName("C130 checks itself in bounded time, although nothing is ever answered")
  void required_checksItselfInBoundedTime() {
    RecruitingPlatform platform = fixture().connect("read-timeout", "PT0.2S");
    Stream.concat(operations().map(OperationUnderTest::operation), tokenCalls().map(SpecCall::id))
        .forEach(silent -> fixture().sandbox().faults().always(silent, Fault.stall()));

    Diagnosis diagnosis = assertTimeoutPreemptively(BOUND_OF_A_SELF_CHECK, platform::diagnose);

    List<DiagnosisLine> failed =
        diagnosis.lines().stream()
            .filter(line -> line.status() == DiagnosisStatus.FAILED)
            .filter(line -> !line.subject().equals("clock"))
            .toList();
    assertThat(failed).as("what fails of %s", diagnosis).isNotEmpty();
  }
}
