package io.talentport.adapter.support.reply;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.HttpStatusRule;
import io.talentport.adapter.support.failure.ResponseDetails;
import io.talentport.adapter.support.http.ContentCoding;
import io.talentport.adapter.support.http.ResponseBody;
import io.talentport.adapter.support.json.NestedRefusals;
import io.talentport.adapter.support.spec.Envelope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response: first the body's own code, then the HTTP status, then the value. Thread-safe.
 *
 * @param <R> the generated class that every reply of the platform extends
 */
public final class ResponseReader<R> implements ResponseInterceptor {

  private final EnvelopeReader<R> envelope;
  private final BodyDecoder<R> decoder;

  /** Reads the responses of one platform. */
  public ResponseReader(EnvelopeReader<R> envelope) {
    this.envelope = envelope;
    this.decoder = new BodyDecoder<>(envelope.type());
  }

  @Override
  public Object intercept(InvocationContext context, Chain next) throws IOException {
    ResponseBody source = (ResponseBody) context.response().body();
    Attempt attempt = source.attempt();
    ResponseErrors errors = new ResponseErrors(attempt, details(context.response(), attempt));
    ContentCoding.Content content;
    try (source) {
      content = source.content();
    }
    if (content.problem() != null) {
      throw errors.unreadable(content.problem());
    }
    if (content.bytes() == null) {
      String setting = "talentport." + attempt.operation().platform() + ".max-body-bytes";
      throw errors.malformed("it is larger than " + setting + " allows");
    }
    return value(decoder.decode(content.bytes(), context.returnType(), attempt), errors);
  }

  private Object value(DecodedBody<R> body, ResponseErrors errors) {
    NestedRefusals nested = body.nested();
    if (nested.isContradictory()) {
      throw errors.malformed("it has two codes that are not the same");
    }
    int status = errors.response().status();
    EnvelopeResult result = interpret(body, status);
    if (result.isRefusal()) {
      throw errors.refused(result);
    }
    if (!result.recognised() && !HttpStatusRule.isSuccess(status)) {
      throw errors.refusedByStatus();
    }
    Object value = body.value();
    if (value == null) {
      throw errors.malformed(body.problem(), body.cause());
    }
    String doubt = doubt(result, nested);
    if (doubt != null) {
      throw errors.malformed(doubt);
    }
    if (value instanceof Envelope reply) {
      reply.markReceived(status, errors.response().requestId());
      reply.markSuccess(result.kind() == EnvelopeResult.Kind.EXECUTED);
    }
    return value;
  }

  /**
   * Why a response need not be the success that it looks like; null if nothing speaks against it.
   */
  private static @Nullable String doubt(EnvelopeResult result, NestedRefusals nested) {
    if (!result.recognised()) {
      return "it has no code that distinguishes success from failure";
    }
    if (nested.isFlaggedAsFailure()) {
      return "it says that it is no success, without a code";
    }
    return nested.mayBeRefusal()
        ? "it has a code and a message where the platform's pages have none"
        : null;
  }

  /**
   * What the envelope says, unless it is no refusal and one is deeper in the reply, or the reply is
   * a page by which the platform refuses.
   */
  private EnvelopeResult interpret(DecodedBody<R> body, int status) {
    R reply = body.envelope();
    EnvelopeResult result =
        reply == null ? EnvelopeResult.unrecognised() : envelope.interpret(reply, status);
    if (result.isRefusal()) {
      return result;
    }
    if (body.isWebPage() && HttpStatusRule.isSuccess(status)) {
      return envelope.webPage();
    }
    return body.nested()
        .first()
        .map(found -> EnvelopeResult.refused(found.code(), found.message(), null, List.of()))
        .orElse(result);
  }

  private ResponseDetails details(Response response, Attempt attempt) {
    Function<String, List<String>> values =
        name -> List.copyOf(response.headers().getOrDefault(name, List.of()));
    Function<String, Optional<String>> header = name -> values.apply(name).stream().findFirst();
    return new ResponseDetails(
        response.status(),
        envelope.requestId(header).orElse(null),
        RetryAfter.read(envelope.retryAfterHeaders(), values, attempt.deadline().time().now())
            .orElse(null),
        () -> SentValues.of(response.request(), attempt));
  }
}
