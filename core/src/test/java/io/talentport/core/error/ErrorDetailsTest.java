package io.talentport.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway") // passes null on purpose
class ErrorDetailsTest {

  private static final ErrorDetails FULL =
      ErrorDetails.of("the quota is used up")
          .platform("feishu")
          .operation("listResumeSources")
          .platformCode("99991400")
          .platformMessage("request trigger frequency limit")
          .httpStatus(429)
          .requestId("r-1")
          .remedy("Wait a second.")
          .cause(new IllegalStateException("socket"))
          .build();

  @Test
  void tellsWhereThenWhatThenWhichRequestThenWhatToDo() {
    assertThat(new RateLimitedException(FULL, null))
        .hasMessage(
            "feishu listResumeSources: the quota is used up"
                + " [platform code 99991400 \"request trigger frequency limit\"]"
                + " (HTTP 429) (request id r-1). Wait a second.");
    assertThat(FULL).hasToString(new RateLimitedException(FULL, null).getMessage());
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(ErrorDetails.of("it broke").build()).hasToString("it broke.");
    assertThat(ErrorDetails.of("it broke").platform("feishu").build())
        .hasToString("feishu: it broke.");
    assertThat(ErrorDetails.of("it broke").platformMessage("busy").build())
        .hasToString("it broke [platform \"busy\"].");
    assertThat(ErrorDetails.of("it broke").platformCode("7").remedy("Try again.").build())
        .hasToString("it broke [platform code 7]. Try again.");
  }

  @Test
  void takesBlankTextsForAbsent() {
    ErrorDetails details =
        ErrorDetails.of("it broke").platformMessage(" ").requestId("").remedy("\t").build();

    assertThat(details).hasToString("it broke.");
    assertThat(details.platformMessage()).isEmpty();
    assertThat(details.requestId()).isEmpty();
    assertThat(details.remedy()).isEmpty();
  }

  @Test
  void givesEveryFactOut() {
    assertThat(FULL.problem()).isEqualTo("the quota is used up");
    assertThat(FULL.platform()).hasValue("feishu");
    assertThat(FULL.operation()).hasValue("listResumeSources");
    assertThat(FULL.platformCode()).hasValue("99991400");
    assertThat(FULL.platformMessage()).hasValue("request trigger frequency limit");
    assertThat(FULL.httpStatus()).hasValue(429);
    assertThat(FULL.requestId()).hasValue("r-1");
    assertThat(FULL.remedy()).hasValue("Wait a second.");
    assertThat(FULL.cause()).containsInstanceOf(IllegalStateException.class);
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        Arguments.of("problem", (ThrowingCallable) () -> ErrorDetails.of(null)),
        Arguments.of("details", (ThrowingCallable) () -> new NotFoundException(null)),
        Arguments.of("scopes", (ThrowingCallable) () -> new PermissionDeniedException(FULL, null)),
        Arguments.of(
            "scopes element",
            (ThrowingCallable)
                () -> new PermissionDeniedException(FULL, Stream.of((String) null).toList())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nulls")
  void refusesNullByName(String name, ThrowingCallable way) {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(way::call)
        .satisfies(thrown -> assertThat(thrown.missing()).isEqualTo(List.of(name)));
  }
}
