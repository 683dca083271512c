package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the artificial platform wraps its replies. */
public final class PeerEnvelope implements EnvelopeReader<PeerReply> {

  @Override
  public Class<PeerReply> type() {
    return PeerReply.class;
  }

  @Override
  public EnvelopeResult interpret(PeerReply reply) {
    if (reply.code == null) {
      return EnvelopeResult.unrecognised();
    }
    if (reply.code == 0) {
      return EnvelopeResult.executed();
    }
    List<String> scopes =
        reply.error == null || reply.error.scopes == null ? List.of() : reply.error.scopes;
    return EnvelopeResult.refused(String.valueOf(reply.code), reply.msg, reply.requestId, scopes);
  }

  @Override
  public Optional<String> requestId(Function<String, Optional<String>> header) {
    return header.apply("x-request-ID");
  }
}
