package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the body of an API's error can have. */
class FailureJsonTest {

  private static ErrorDetails.Builder details() {
    return ErrorDetails.of("Too many calls")
        .platform("feishu")
        .operation("createTalent")
        .platformCode("99991400")
        .requestId("request-1")
        .httpStatus(429)
        .platformTextInClear("marker-text of the platform")
        .remedy("Wait");
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsWrittenWithItsFacts(JsonMapperUnderTest mapper) {
    RecruitingException failure =
        new RateLimitedException(details().build(), Duration.ofSeconds(3));

    assertThat(mapper.masked(failure))
        .isEqualTo(
            ("{'message':'feishu createTalent: Too many calls [platform code 99991400] (HTTP 429)"
                    + " (request id request-1). Wait','category':'RATE','platform':'feishu',"
                    + "'operation':'createTalent','platformCode':'99991400','requestId':'request-1',"
                    + "'httpStatus':429,'remedy':'Wait','retryable':true,'retryAfter':'PT3S',"
                    + "'mayBeExecuted':false}")
                .replace('\'', '"'));
  }

  @ParameterizedTest
  @EnumSource
  void everyClassAddsItsOwnFacts(JsonMapperUnderTest mapper) {
    assertThat(
            mapper.masked(new PermissionDeniedException(details().build(), List.of("hire:talent"))))
        .contains("\"scopes\":[\"hire:talent\"]");
    assertThat(mapper.masked(new IncompleteValueException("name")))
        .contains("\"missing\":[\"name\"]", "\"field\":\"name\"", "\"category\":\"REQUEST\"");
  }

  @ParameterizedTest
  @EnumSource
  void whatThePlatformSaidInClearIsNeverWritten(JsonMapperUnderTest mapper) {
    RecruitingException failure =
        new RateLimitedException(
            details()
                .violations(
                    List.of(
                        new FieldViolation(
                            "mobile", "must be ***", "must be marker-clear", "marker-value")))
                .helpLinks(List.of(URI.create("https://open.example.org/help")))
                .build(),
            null);

    assertThat(mapper.inClear(failure))
        .doesNotContain("marker")
        .contains(
            "\"violations\":[{\"field\":\"mobile\",\"description\":\"must be ***\",\"value\":\"***\"}]",
            "\"helpLinks\":[\"https://open.example.org/help\"]");
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsNotReadBack(JsonMapperUnderTest mapper) {
    assertThat(
            JsonMapperUnderTest.thrown(
                catchThrowable(() -> mapper.read("{}", RecruitingException.class))))
        .hasMessageContaining("RecruitingException is written only");
  }
}
