package io.talentport.adapter.support.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the artificial platform wraps its replies. */
final class PeerEnvelope implements ReplyEnvelope<PeerReply> {

  @Override
  public Class<PeerReply> type() {
    return PeerReply.class;
  }

  @Override
  public Verdict judge(PeerReply reply) {
    if (reply.code == null) {
      return Verdict.unrecognised();
    }
    if (reply.code == 0) {
      return Verdict.executed();
    }
    List<String> scopes =
        reply.error == null || reply.error.scopes == null ? List.of() : reply.error.scopes;
    return Verdict.refused(String.valueOf(reply.code), reply.msg, reply.requestId, scopes);
  }

  @Override
  public Optional<String> requestId(Function<String, Optional<String>> header) {
    return header.apply("x-request-ID");
  }
}
