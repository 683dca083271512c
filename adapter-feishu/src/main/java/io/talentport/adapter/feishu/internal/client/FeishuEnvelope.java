package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.model.PermissionViolation;
import io.talentport.adapter.feishu.internal.wire.model.Reply;
import io.talentport.adapter.feishu.internal.wire.model.ReplyError;
import io.talentport.adapter.feishu.internal.wire.model.UploadAttachmentResponse;
import io.talentport.adapter.support.call.ReplyEnvelope;
import io.talentport.adapter.support.call.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Feishu's {@code code, msg, data, error}. */
final class FeishuEnvelope implements ReplyEnvelope<Reply> {

  @Override
  public Class<Reply> type() {
    return Reply.class;
  }

  @Override
  public Verdict judge(Reply reply) {
    if (reply.code == null) {
      return Verdict.unrecognised();
    }
    if (reply.code == 0) {
      return Verdict.executed();
    }
    return Verdict.refused(
        reply.code.toString(),
        message(reply),
        reply.error == null ? null : reply.error.logId,
        scopes(reply.error));
  }

  /** The page of the upload documents another name than all others, the vendor's explorer not. */
  private static @Nullable String message(Reply reply) {
    return reply.msg == null && reply instanceof UploadAttachmentResponse upload
        ? upload.message
        : reply.msg;
  }

  private static List<String> scopes(@Nullable ReplyError error) {
    return error == null || error.permissionViolations == null
        ? List.of()
        : error.permissionViolations.stream()
            .map(
                (@Nullable PermissionViolation violation) ->
                    violation == null ? null : violation.subject)
            .filter(Objects::nonNull)
            .toList();
  }

  @Override
  public Optional<String> requestId(Function<String, Optional<String>> header) {
    return header.apply("X-Tt-Logid").or(() -> header.apply("X-Request-Id"));
  }

  @Override
  public Optional<Duration> retryAfter(Function<String, Optional<String>> header) {
    return header
        .apply("x-ogw-ratelimit-reset")
        .or(() -> header.apply("Retry-After"))
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
