package io.talentport.adapter.feishu.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.feishu.internal.wire.model.PermissionViolation;
import io.talentport.adapter.feishu.internal.wire.model.Reply;
import io.talentport.adapter.feishu.internal.wire.model.ReplyError;
import io.talentport.adapter.support.reply.EnvelopeResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FeishuEnvelopeTest {

  private final FeishuEnvelope envelope = new FeishuEnvelope();

  private static Reply reply(long code) {
    Reply reply = new Reply();
    reply.code = code;
    reply.msg = "what it says";
    return reply;
  }

  private static PermissionViolation violation(String scope) {
    PermissionViolation violation = new PermissionViolation();
    violation.type = "action_privilege_required";
    violation.subject = scope;
    return violation;
  }

  @Test
  void nothingButZeroIsSuccess() {
    assertThat(envelope.interpret(reply(0)).success()).isTrue();
    assertThat(envelope.interpret(reply(99991663)).success()).isFalse();
    assertThat(envelope.interpret(reply(99991663)).code()).isEqualTo("99991663");
    assertThat(envelope.interpret(reply(99991663)).message()).isEqualTo("what it says");
    assertThat(envelope.interpret(new Reply()).recognised()).isFalse();
  }

  @Test
  void zeroWithAnErrorThatSaysMoreThanWhereToLookIsContradictory() {
    Reply reply = reply(0);
    reply.error = new ReplyError();
    reply.error.logId = "log-1";
    reply.error.message = " ";
    assertThat(envelope.interpret(reply).success()).isTrue();

    reply.error.message = "Access denied";
    assertThat(envelope.interpret(reply)).isEqualTo(EnvelopeResult.contradictory());
    assertThat(envelope.interpret(reply).recognised()).isFalse();
    reply.error.message = null;
    reply.error.permissionViolations = List.of(violation("hire:talent"));
    assertThat(envelope.interpret(reply)).isEqualTo(EnvelopeResult.contradictory());
  }

  @Test
  void theScopesThatAreMissingAreNamedWithoutTheGaps() {
    Reply reply = reply(99991672);
    reply.error = new ReplyError();
    reply.error.logId = "log-1";
    reply.error.permissionViolations =
        Arrays.asList(
            violation("hire:talent"),
            null,
            new PermissionViolation(),
            violation("hire:talent:readonly"));

    assertThat(envelope.interpret(reply).missingScopes())
        .containsExactly("hire:talent", "hire:talent:readonly");
    assertThat(envelope.interpret(reply).requestId()).isEqualTo("log-1");
    assertThat(envelope.interpret(reply(99991672)).missingScopes()).isEmpty();
  }

  @Test
  void theLogIdStandsInEitherHeader() {
    assertThat(envelope.requestId(headers(Map.of("X-Tt-Logid", "a", "X-Request-Id", "b"))))
        .contains("a");
    assertThat(envelope.requestId(headers(Map.of("X-Request-Id", "b")))).contains("b");
    assertThat(envelope.requestId(headers(Map.of()))).isEmpty();
  }

  @Test
  void theGatewaysOwnHeaderForAWaitComesFirst() {
    assertThat(envelope.retryAfterHeaders())
        .containsExactly("x-ogw-ratelimit-reset", "Retry-After");
  }

  private static Function<String, Optional<String>> headers(Map<String, String> headers) {
    return name -> Optional.ofNullable(headers.get(name));
  }
}
