package io.talentport.adapter.support.reply;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.HttpStatusRule;
import io.talentport.adapter.support.failure.Identifiers;
import io.talentport.adapter.support.failure.ResponseDetails;
import io.talentport.adapter.support.failure.SafeCause;
import io.talentport.adapter.support.http.BodyBytes;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.http.ContentCoding;
import io.talentport.adapter.support.http.ReceivedResponse;
import io.talentport.adapter.support.json.JsonBody;
import io.talentport.adapter.support.json.WireFault;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecApi;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response: the code in the body first, then the HTTP status, then the value. Thread-safe.
 *
 * @param <R> the generated class that every reply of the platform extends
 */
public final class ResponseReader<R> {

  private final EnvelopeReader<R> envelope;
  private final SpecApi<?> api;

  /**
   * Creates a reader.
   *
   * @param envelope interprets the platform's envelope
   * @param api the API whose operations are called
   */
  public ResponseReader(EnvelopeReader<R> envelope, SpecApi<?> api) {
    this.envelope = envelope;
    this.api = api;
  }

  /**
   * Reads a response, and closes it.
   *
   * @param reply the generated class of the reply
   * @throws io.talentport.adapter.support.failure.CallFailure if it is not a success
   */
  public Envelope read(ReceivedResponse response, Type reply) {
    try (ContentCoding.Content content = content(response)) {
      return read(content, response, reply);
    }
  }

  /** Frees the connection before decoding. */
  private static ContentCoding.Content content(ReceivedResponse response) {
    try (response) {
      return response.content();
    }
  }

  private Envelope read(ContentCoding.Content content, ReceivedResponse response, Type reply) {
    Attempt attempt = response.attempt();
    ResponseErrors errors = new ResponseErrors(attempt, api, details(response));
    if (content.problem() != null) {
      throw errors.unreadable(content.problem());
    }
    BodyBytes received = content.body();
    if (received == null) {
      String setting = "talentport." + attempt.operation().platform() + ".max-body-bytes";
      throw errors.malformed("it is larger than " + setting + " allows");
    }
    JsonBody<Envelope> body =
        JsonBody.read(
            received.array(),
            received.length(),
            api.reply(reply),
            attempt.call().optInFields(),
            () -> checkDeadline(attempt));
    return value(body, errors, attempt.operation());
  }

  /** The request id of a success, as far as it may be shown; null if there is none. */
  public @Nullable String requestId(Envelope reply, Attempt attempt, CallRequest request) {
    String given = reply.requestId();
    String id = given == null ? envelope.requestId(envelope.type().cast(reply)) : given;
    return Identifiers.requestId(id, () -> SentValues.of(request, attempt));
  }

  private static void checkDeadline(Attempt attempt) {
    if (attempt.deadline().hasPassed()) {
      throw new CallErrors(attempt.operation())
          .timedOut(true, "The call's deadline passed while its reply was read", null);
    }
  }

  private Envelope value(JsonBody<Envelope> body, ResponseErrors errors, Operation operation) {
    if (body.refusals().isContradictory()) {
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
    Envelope reply = body.value();
    if (reply == null) {
      Exception cause = body.cause();
      throw errors.malformed(body.problem(), cause == null ? null : SafeCause.of(cause));
    }
    String doubt = doubt(body, result, operation);
    if (doubt != null) {
      throw errors.malformed(doubt);
    }
    reply.markReceived(status, errors.response().requestId());
    reply.markSuccess(result.kind() == EnvelopeResult.Kind.EXECUTED);
    reply.markFaulty(body.faults());
    return reply;
  }

  /** Why an apparent success need not be one; null if nothing contradicts it. */
  private static @Nullable String doubt(
      JsonBody<?> body, EnvelopeResult result, Operation operation) {
    for (WireFault fault : body.faults()) {
      if (!fault.isInList() && !fault.isWithin(operation.record())) {
        return "the value of " + fault.place() + " " + fault.reason();
      }
    }
    if (result.kind() == EnvelopeResult.Kind.CONTRADICTORY) {
      return "its code says success, and its error does not";
    }
    if (!result.recognised()) {
      return "it has no code that distinguishes success from failure";
    }
    if (body.refusals().isFlaggedAsFailure()) {
      return "it says that it is no success, without a code";
    }
    return body.refusals().mayBeRefusal()
        ? "it has a code and a message where the platform's pages have none"
        : null;
  }

  /**
   * The meaning of the envelope, unless a refusal is deeper in the reply, or the reply is a web
   * page that the platform uses as a refusal.
   */
  private EnvelopeResult interpret(JsonBody<Envelope> body, int status) {
    Envelope reply = body.value();
    EnvelopeResult result =
        reply == null
            ? EnvelopeResult.unrecognised()
            : envelope.interpret(envelope.type().cast(reply), status);
    if (result.isRefusal()) {
      return result;
    }
    if (body.isWebPage() && HttpStatusRule.isSuccess(status)) {
      return envelope.webPage();
    }
    return body.refusals()
        .first()
        .map(found -> EnvelopeResult.refused(found.code(), found.message(), null, List.of()))
        .orElse(result);
  }

  private ResponseDetails details(ReceivedResponse response) {
    return new ResponseDetails(
        response.status(),
        envelope.requestId(name -> response.headers(name).stream().findFirst()).orElse(null),
        RetryAfter.read(
                envelope.retryAfterHeaders(),
                response::headers,
                response.attempt().deadline().time()::now)
            .orElse(null),
        () -> SentValues.of(response.request(), response.attempt()));
  }
}
