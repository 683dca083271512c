package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.model.Help;
import io.talentport.adapter.feishu.internal.wire.model.PermissionViolation;
import io.talentport.adapter.feishu.internal.wire.model.Reply;
import io.talentport.adapter.feishu.internal.wire.model.ReplyError;
import io.talentport.adapter.feishu.internal.wire.model.UploadAttachmentResponse;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import io.talentport.adapter.support.reply.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Interprets Feishu's {@code code, msg, data, error}. */
final class FeishuEnvelope implements EnvelopeReader<Reply> {

  private static final Pattern ADDRESS = Pattern.compile("https://\\S{1,500}");

  @Override
  public Class<Reply> type() {
    return Reply.class;
  }

  @Override
  public EnvelopeResult interpret(Reply reply) {
    if (reply.code == null) {
      return EnvelopeResult.unrecognised();
    }
    if (reply.code == 0) {
      return saysFailure(reply.error) ? EnvelopeResult.contradictory() : EnvelopeResult.executed();
    }
    return EnvelopeResult.refused(
            reply.code.toString(),
            message(reply),
            reply.error == null ? null : reply.error.logId,
            scopes(reply.error))
        .explainedBy(explanation(reply.error));
  }

  private static boolean saysFailure(@Nullable ReplyError error) {
    return error != null
        && (error.message != null && !error.message.isBlank()
            || holdsAny(error.details)
            || holdsAny(error.permissionViolations)
            || holdsAny(error.fieldViolations));
  }

  private static boolean holdsAny(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  private static Explanation explanation(@Nullable ReplyError error) {
    return error == null ? Explanation.NONE : new Explanation(violations(error), links(error));
  }

  private static List<Explanation.Violation> violations(ReplyError error) {
    return error.fieldViolations == null
        ? List.of()
        : error.fieldViolations.stream()
            .filter(Objects::nonNull)
            .map(
                violation ->
                    new Explanation.Violation(
                        violation.field, violation.value, violation.description))
            .toList();
  }

  /** The help links, and the link within the text of the troubleshooter. */
  private static List<String> links(ReplyError error) {
    List<String> links = new ArrayList<>();
    if (error.helps != null) {
      for (Help help : error.helps) {
        if (help != null && help.url != null) {
          links.add(help.url);
        }
      }
    }
    Matcher troubleshooter =
        ADDRESS.matcher(error.troubleshooter == null ? "" : error.troubleshooter);
    if (troubleshooter.find() && !links.contains(troubleshooter.group())) {
      links.add(troubleshooter.group());
    }
    return links;
  }

  /**
   * The page of the upload documents another field name than all others; the vendor's explorer does
   * not.
   */
  private static @Nullable String message(Reply reply) {
    if (reply.msg != null) {
      return reply.msg;
    }
    if (reply instanceof UploadAttachmentResponse upload && upload.message != null) {
      return upload.message;
    }
    return reply.error == null ? null : reply.error.message;
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
  public List<String> retryAfterHeaders() {
    return List.of("x-ogw-ratelimit-reset", "Retry-After");
  }
}
