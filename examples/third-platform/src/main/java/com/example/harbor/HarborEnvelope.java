package com.example.harbor;

import com.example.harbor.wire.model.Reply;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Harbor's {@code status, message, trace_id}. */
final class HarborEnvelope implements EnvelopeReader<Reply> {

  @Override
  public Class<Reply> type() {
    return Reply.class;
  }

  @Override
  public EnvelopeResult interpret(Reply reply) {
    if (reply.status == null) {
      return EnvelopeResult.unrecognised();
    }
    return reply.status.equals("ok")
        ? EnvelopeResult.executed()
        : EnvelopeResult.refused(reply.status, reply.message, reply.traceId, List.of());
  }

  @Override
  public Optional<String> requestId(Function<String, Optional<String>> header) {
    return header.apply("X-Trace-Id");
  }
}
