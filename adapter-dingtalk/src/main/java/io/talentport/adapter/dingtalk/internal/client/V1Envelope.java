package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.AccessDeniedDetail;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.Reply;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Interprets the v1 API's {@code code, message}: a refusal has a code, a success usually has none,
 * and an unknown path gets a reply of the legacy API with a status of success.
 */
final class V1Envelope implements EnvelopeReader<Reply> {

  /** Codes that gateways add to a success without a code. */
  private static final Set<String> SAYS_SUCCESS = Set.of("0", "200", "ok", "success");

  private static final Pattern ZERO = Pattern.compile("[+-]?0+(\\.0+)?");

  /** A fraction is not a code. */
  private static final Pattern FRACTION =
      Pattern.compile("[+-]?\\d*\\.\\d+(e[+-]?\\d+)?", Pattern.CASE_INSENSITIVE);

  @Override
  public Class<Reply> type() {
    return Reply.class;
  }

  @Override
  public EnvelopeResult interpret(Reply reply) {
    String code = reply.code == null ? "" : reply.code.strip();
    boolean saysSuccess = saysSuccess(code);
    if (!code.isEmpty() && !saysSuccess) {
      return FRACTION.matcher(code).matches()
          ? EnvelopeResult.unrecognised()
          : EnvelopeResult.refused(
              code, reply.message, reply.requestid, scopes(reply.accessdenieddetail));
    }
    if (reply.errcode != null && reply.errcode != 0) {
      return EnvelopeResult.refused(
          reply.errcode.toString(), reply.errmsg, reply.requestid, List.of());
    }
    if (reply.status != null && reply.punish != null) {
      return EnvelopeResult.refused(reply.status, null, reply.requestid, List.of());
    }
    return saysSuccess || reply.errcode != null
        ? EnvelopeResult.executed()
        : EnvelopeResult.unrecognised();
  }

  @Override
  public EnvelopeResult interpret(Reply reply, int status) {
    boolean hasNoCode = reply.code == null || reply.code.isBlank();
    return hasNoCode ? SuccessWithoutCode.unless(interpret(reply), status) : interpret(reply);
  }

  private static boolean saysSuccess(String code) {
    return SAYS_SUCCESS.contains(code.toLowerCase(Locale.ROOT)) || ZERO.matcher(code).matches();
  }

  @Override
  public EnvelopeResult webPage() {
    return EnvelopeResult.refusedByForm(CandidateApi.ERROR_BLOCKED_ADDRESS);
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
  public @Nullable String requestId(Reply reply) {
    return reply.requestid;
  }
}
