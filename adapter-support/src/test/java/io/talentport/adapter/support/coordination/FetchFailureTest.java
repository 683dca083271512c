package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchFailureTest {

  private static final Duration HAD = Duration.ofSeconds(10);

  private static ErrorDetails details() {
    return ErrorDetails.of("problem")
        .platform("peerland")
        .operation("getToken")
        .platformCode("1")
        .platformMessage("text of the platform")
        .platformTextInClear("marker-person")
        .httpStatus(500)
        .requestId("r-1")
        .remedy("Mend it.")
        .build();
  }

  static Stream<RecruitingException> failures() {
    return Stream.of(
        new AuthenticationFailedException(details()),
        new PermissionDeniedException(details(), List.of("scope")),
        new RateLimitedException(details(), Duration.ofSeconds(3)),
        new RateLimitedException(details(), null),
        RateLimitedException.usedUp(details()),
        new PlatformUnavailableException(details()),
        new PlatformTimeoutException(details()),
        new MalformedResponseException(details()));
  }

  private static FetchFailure sent(RecruitingException failure) {
    return FetchFailure.read(FetchFailure.of(failure, HAD).orElseThrow().text()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void reachesAnotherInstanceAsTheSameKindOfException(RecruitingException failure) {
    RecruitingException told = sent(failure).exception();

    assertThat(told).hasSameClassAs(failure);
    assertThat(told.category()).isEqualTo(failure.category());
    assertThat(told.retryable()).isEqualTo(failure.retryable());
    assertThat(told.platform()).isEqualTo(failure.platform());
    assertThat(told.operation()).isEqualTo(failure.operation());
    assertThat(told.platformCode()).isEqualTo(failure.platformCode());
    assertThat(told.httpStatus()).isEqualTo(failure.httpStatus());
    assertThat(told.requestId()).isEqualTo(failure.requestId());
    assertThat(told.remedy()).isEqualTo(failure.remedy());
    if (told instanceof RateLimitedException rate) {
      assertThat(rate.retryAfter()).isEqualTo(((RateLimitedException) failure).retryAfter());
    }
  }

  @Test
  void hasNoFreeTextOfThePlatform() {
    String text =
        FetchFailure.of(new AuthenticationFailedException(details()), HAD).orElseThrow().text();

    assertThat(text).contains("getToken").doesNotContain("marker", "text of the platform");
  }

  @Test
  void isNoneWhereOthersMeetSomethingElse() {
    assertThat(FetchFailure.of(new ConflictException(details()), HAD)).isEmpty();
    assertThat(FetchFailure.of(new CoordinationUnavailableException(details()), HAD)).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    RecruitingException bare = new PlatformUnavailableException(ErrorDetails.of("down").build());
    RecruitingException told = sent(bare).exception();

    assertThat(told.platformCode()).isEmpty();
    assertThat(told.httpStatus()).isEmpty();
    assertThat(told.remedy()).isEmpty();
  }

  @Test
  void saysWhetherAnotherOneWithMoreTimeMayDoBetter() {
    FetchFailure failure = sent(new PlatformTimeoutException(details()));

    assertThat(failure.hadTimeLike(Duration.ofSeconds(40))).isTrue();
    assertThat(failure.hadTimeLike(Duration.ofSeconds(41))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TOKEN",
        "NOBODY\u001f1\u001ftrue\u001f\u001f\u001f\u001f\u001f\u001f\u001f",
        "TOKEN\u001fx\u001ftrue\u001f\u001f\u001f\u001f\u001f\u001f\u001f",
        "TOKEN\u001f1\u001ftrue\u001f\u001f\u001f\u001f\u001fx\u001f\u001f"
      })
  void isNotReadFromOtherText(String text) {
    assertThat(FetchFailure.read(text)).isEmpty();
  }
}
