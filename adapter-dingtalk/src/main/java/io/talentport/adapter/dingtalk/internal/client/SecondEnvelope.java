package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.v1.model.AccessDeniedDetail;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.Reply;
import io.talentport.adapter.support.call.ReplyEnvelope;
import io.talentport.adapter.support.call.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The second interface's {@code code, message}: a refusal has a code, a success has none, and an
 * unknown path is answered in the first interface's shape behind a status of success.
 */
final class SecondEnvelope implements ReplyEnvelope<Reply> {

  @Override
  public Class<Reply> type() {
    return Reply.class;
  }

  @Override
  public Verdict judge(Reply reply) {
    if (reply.code != null && !reply.code.isBlank()) {
      return Verdict.refused(
          reply.code.strip(), reply.message, reply.requestid, scopes(reply.accessdenieddetail));
    }
    if (reply.errcode != null && reply.errcode != 0) {
      return Verdict.refused(reply.errcode.toString(), reply.errmsg, reply.requestid, List.of());
    }
    return reply.status == null || reply.punish == null
        ? Verdict.unrecognised()
        : Verdict.refused(reply.status, null, reply.requestid, List.of());
  }

  @Override
  public Verdict judge(Reply reply, int status) {
    Verdict byCode = judge(reply);
    return byCode.recognised() || status < 200 || status > 299 ? byCode : Verdict.executed();
  }

  private static List<String> scopes(@Nullable AccessDeniedDetail detail) {
    return detail == null || detail.requiredScopes == null
        ? List.of()
        : detail.requiredScopes.stream().filter(Objects::nonNull).toList();
  }

  @Override
  public Optional<String> requestId(Function<String, Optional<String>> header) {
    return header.apply("x-acs-request-id").or(() -> header.apply("x-acs-trace-id"));
  }

  @Override
  public Optional<Duration> retryAfter(Function<String, Optional<String>> header) {
    return header
        .apply("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
