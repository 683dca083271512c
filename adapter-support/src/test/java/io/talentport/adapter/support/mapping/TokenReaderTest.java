package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.spec.EmptyReply;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.core.error.MalformedResponseException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {

  private static final Instant ASKED = Instant.parse("2026-11-27T10:00:00Z");

  private interface Api {

    @SpecOperation(id = "getToken", retrySafe = true)
    void getToken();
  }

  private final TokenReader reader =
      new TokenReader(Operation.of("peerland", new OperationId(Api.class, "getToken")), 7200);

  private Duration life(@Nullable Number seconds) {
    return Duration.between(
        ASKED, reader.read(new EmptyReply(), "token", "t-1", "life", seconds, ASKED).expiresAt());
  }

  @ParameterizedTest
  @Tag("G2")
  @CsvSource({
    "1,PT1S",
    "7200,PT2H",
    "7201,PT2H",
    "1000000000000000000,PT2H",
    "9223372036854775807,PT2H"
  })
  void aLifeIsCutDownToTheLongestThatIsDocumented(long seconds, Duration life) {
    assertThat(life(seconds)).isEqualTo(life);
  }

  @ParameterizedTest
  @Tag("C8")
  @ValueSource(longs = {0, -1, -7200, Long.MIN_VALUE})
  void aLifeOfNothingHasEndedWhenItIsGiven(long seconds) {
    assertThat(life(seconds)).isZero();
  }

  @ParameterizedTest
  @Tag("C7")
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "\u3000",
        "t-1\r\nX-Evil: 1",
        "t 1",
        " t-1",
        "令牌",
        "t-\u0000",
        "t-\ud800"
      })
  void aTokenThatNoHeaderCanCarryIsNone(String token) {
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> reader.read(new EmptyReply(), "token", token, "life", 7200, ASKED))
        .withMessageContaining("peerland getToken")
        .withMessageContaining(token.isBlank() ? "its token is blank" : "no header can carry")
        .withMessageNotContaining("Evil");
  }

  @Test
  @Tag("C7")
  void aReplyWithoutATokenOrItsLifeIsNone() {
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> reader.read(new EmptyReply(), "token", null, "life", 7200, ASKED))
        .withMessageContaining("it has no token");
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> life(null))
        .withMessageContaining("it has no life");
  }
}
