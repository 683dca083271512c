package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.model.Reply;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Interprets DingTalk's {@code errcode, errmsg}, and errors that its gateway wraps: for 88 and 15
 * the sub code decides, which is in a separate field or in the text.
 */
final class DingTalkEnvelope implements EnvelopeReader<Reply> {

  private static final Set<String> WRAPPERS =
      Set.of(ResumeApi.ERROR_GATEWAY_WRAPPER, ResumeApi.ERROR_REMOTE_SERVICE_WRAPPER);
  private static final Pattern SUB_CODE_IN_TEXT =
      Pattern.compile("sub_?code\\s*=\\s*([^,\\]\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCOPES_IN_TEXT =
      Pattern.compile("requiredScopes\\s*=\\s*\\[([^\\]]*)]");

  @Override
  public Class<Reply> type() {
    return Reply.class;
  }

  @Override
  public EnvelopeResult interpret(Reply reply) {
    if (reply.errcode == null) {
      return reply.status == null || reply.punish == null
          ? EnvelopeResult.unrecognised()
          : EnvelopeResult.refused(reply.status, null, reply.requestId, List.of());
    }
    if (reply.errcode == 0) {
      return EnvelopeResult.executed();
    }
    String outer = reply.errcode.toString();
    Optional<String> inner = WRAPPERS.contains(outer) ? subCode(reply) : Optional.empty();
    EnvelopeResult refusal =
        EnvelopeResult.refused(
            inner.orElse(outer),
            reply.subMsg == null ? reply.errmsg : reply.subMsg,
            reply.requestId,
            scopes(reply));
    return inner.isPresent() ? refusal.wrappedIn(outer) : refusal;
  }

  @Override
  public EnvelopeResult interpret(Reply reply, int status) {
    return SuccessWithoutCode.unless(interpret(reply), status);
  }

  @Override
  public EnvelopeResult webPage() {
    // A blocked address may get a web page.
    return EnvelopeResult.refusedByForm(ResumeApi.ERROR_BLOCKED_ADDRESS);
  }

  private static Optional<String> subCode(Reply reply) {
    if (reply.subCode != null && !reply.subCode.isBlank()) {
      return Optional.of(reply.subCode.strip());
    }
    return find(SUB_CODE_IN_TEXT, reply.errmsg).or(() -> find(SUB_CODE_IN_TEXT, reply.subMsg));
  }

  private static List<String> scopes(Reply reply) {
    return find(SCOPES_IN_TEXT, reply.errmsg)
        .or(() -> find(SCOPES_IN_TEXT, reply.subMsg))
        .map(
            list ->
                Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(scope -> !scope.isEmpty())
                    .toList())
        .orElse(List.of());
  }

  private static Optional<String> find(Pattern pattern, @Nullable String text) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public Optional<String> requestId(Function<String, Optional<String>> header) {
    return Optional.empty();
  }

  @Override
  public @Nullable String requestId(Reply reply) {
    return reply.requestId;
  }
}
