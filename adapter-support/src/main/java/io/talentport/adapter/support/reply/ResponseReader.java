package io.talentport.adapter.support.reply;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.HttpStatusRule;
import io.talentport.adapter.support.failure.ResponseDetails;
import io.talentport.adapter.support.failure.SafeCause;
import io.talentport.adapter.support.http.ContentCoding;
import io.talentport.adapter.support.http.ResponseBody;
import io.talentport.adapter.support.json.DecodedWithin;
import io.talentport.adapter.support.json.Json;
import io.talentport.adapter.support.json.NestedRefusalHandler;
import io.talentport.adapter.support.json.NestedRefusals;
import io.talentport.adapter.support.json.Utf8;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Reads a reply: first the body's own code, then the HTTP status, then the value. Thread-safe.
 *
 * @param <R> the generated class that every reply of the platform extends
 */
public final class ResponseReader<R> implements ResponseInterceptor {

  private final EnvelopeReader<R> envelope;
  private final ObjectReader lenient;

  /** Reads the responses of one platform. */
  public ResponseReader(EnvelopeReader<R> envelope) {
    this.envelope = envelope;
    this.lenient = Json.lenientReader(envelope.type());
  }

  @Override
  public Object intercept(InvocationContext context, Chain next) throws IOException {
    Attempt attempt = Attempt.current();
    CallErrors failures = new CallErrors(attempt.operation());
    Response response = context.response();
    ResponseDetails reply = about(response, attempt);
    ContentCoding.Content content;
    try (ResponseBody source = (ResponseBody) response.body().asInputStream()) {
      content = source.content();
    }
    if (content.problem() != null) {
      throw undecodable(content.problem(), reply, attempt, failures);
    }
    byte[] body = content.bytes();
    if (body == null) {
      String setting = "talentport." + attempt.operation().platform() + ".max-body-bytes";
      throw failures.malformed("it is larger than " + setting + " allows", reply, null);
    }
    DecodedWithin within =
        new DecodedWithin(
            attempt.deadline(),
            () ->
                failures.timedOut(
                    true, "The call's deadline passed while its reply was read", null));
    Decoded decoded = decode(body, context.returnType(), within);
    NestedRefusals nested = decoded.nested();
    R wrapped =
        envelope.type().isInstance(decoded.value())
            ? envelope.type().cast(decoded.value())
            : envelope(body, decoded, within);
    if (nested.isContradictory()) {
      throw failures.malformed("it has two codes that are not the same", reply, null);
    }
    EnvelopeResult verdict = interpret(wrapped, decoded, reply.status(), nested);
    if (verdict.isRefusal()) {
      note(verdict, reply, attempt);
      throw new Refusals(attempt.operation(), failures)
          .refused(verdict, reply.orRequestId(verdict.requestId()));
    }
    if (!verdict.recognised() && !HttpStatusRule.isSuccess(reply.status())) {
      note(verdict, reply, attempt);
      throw new Refusals(attempt.operation(), failures).refusedByStatus(reply, attempt.upload());
    }
    if (decoded.value() == null) {
      throw failures.malformed(decoded.reason(), reply, decoded.wrong());
    }
    if (!verdict.recognised()) {
      throw failures.malformed("it has no code that tells success from failure", reply, null);
    }
    if (nested.isFlaggedAsFailure()) {
      throw failures.malformed("it says that it is no success, without a code", reply, null);
    }
    if (nested.mayBeRefusal()) {
      throw failures.malformed(
          "it has a code and a message where the platform's pages have none", reply, null);
    }
    if (decoded.value() instanceof Envelope wire) {
      wire.markReceived(reply.status(), reply.requestId());
      wire.markSuccess(verdict.kind() == EnvelopeResult.Kind.EXECUTED);
    }
    return decoded.value();
  }

  private static RecruitingException undecodable(
      String reason, ResponseDetails reply, Attempt attempt, CallErrors failures) {
    if (HttpStatusRule.isSuccess(reply.status())) {
      return failures.malformed(reason, reply, null);
    }
    note(EnvelopeResult.unrecognised(), reply, attempt);
    return new Refusals(attempt.operation(), failures).refusedByStatus(reply, attempt.upload());
  }

  /**
   * What the envelope says, unless it is no refusal and one stands deeper in the reply, or the
   * reply is a page in which the platform refuses.
   */
  private EnvelopeResult interpret(
      @Nullable R wrapped, Decoded decoded, int status, NestedRefusals nested) {
    EnvelopeResult verdict =
        wrapped == null ? EnvelopeResult.unrecognised() : envelope.interpret(wrapped, status);
    if (verdict.isRefusal()) {
      return verdict;
    }
    if (decoded.isWebPage() && HttpStatusRule.isSuccess(status)) {
      return envelope.webPage();
    }
    return nested
        .first()
        .map(found -> EnvelopeResult.refused(found.code(), found.message(), null, List.of()))
        .orElse(verdict);
  }

  /**
   * A body, decoded.
   *
   * @param value what was asked for; null if it is not that
   * @param reason what is wrong with it, where the value is null
   */
  private record Decoded(
      @Nullable Object value,
      String reason,
      boolean isWebPage,
      boolean isText,
      @Nullable IOException wrong,
      NestedRefusals nested) {

    static Decoded none(String reason, boolean isText) {
      return new Decoded(null, reason, false, isText, null, new NestedRefusals());
    }
  }

  private static Decoded decode(byte[] body, Type type, DecodedWithin within) {
    if (body.length == 0) {
      return Decoded.none("it is empty", false);
    }
    if (Json.isWebPage(body)) {
      return new Decoded(
          null, "it is a web page, not JSON", true, false, null, new NestedRefusals());
    }
    if (!Utf8.isValid(body)) {
      return Decoded.none("it is not valid JSON, or cut off: its bytes are not UTF-8", false);
    }
    NestedRefusals nested = new NestedRefusals();
    try {
      return new Decoded(
          Json.read(body, type, nested, within), "it is null", false, true, null, nested);
    } catch (JacksonException wrong) {
      return new Decoded(
          aroundFaults(body, type, nested, within),
          Json.reason(wrong),
          false,
          true,
          SafeCause.of(wrong),
          nested);
    }
  }

  private static @Nullable Object aroundFaults(
      byte[] body, Type type, NestedRefusals nested, DecodedWithin within) {
    try {
      return Json.readAroundFaults(body, type, nested, within);
    } catch (JacksonException wrongAltogether) {
      // Not swallowed: the caller tells what was wrong at the first reading.
      return null;
    }
  }

  /**
   * Decodes the envelope alone, leniently: an error body may be of another shape than a success,
   * also in the parts of the envelope that matter less than its code.
   */
  private @Nullable R envelope(byte[] body, Decoded decoded, DecodedWithin within) {
    if (!decoded.isText()) {
      return null;
    }
    try {
      return envelope
          .type()
          .cast(
              within.decode(
                  body, lenient.withAttribute(NestedRefusalHandler.FOUND, decoded.nested())));
    } catch (JacksonException noEnvelope) {
      // Not swallowed: what is wrong with the body is told from its decoding, or by the status.
      return null;
    }
  }

  private static void note(EnvelopeResult verdict, ResponseDetails reply, Attempt attempt) {
    Optional<SpecError> documented = Refusals.documented(attempt.operation(), verdict);
    ErrorCategory category =
        documented
            .map(SpecError::category)
            .orElseGet(() -> HttpStatusRule.category(reply.status()));
    attempt.askToWait(reply.retryAfter());
    if (category == ErrorCategory.TOKEN) {
      attempt.markTokenRefused();
    }
    if (category == ErrorCategory.RATE) {
      attempt.markRateRefused(documented.flatMap(Refusals::pause).orElse(null));
    }
    if (category == ErrorCategory.QUOTA) {
      attempt.markFinal();
    }
  }

  private ResponseDetails about(Response response, Attempt attempt) {
    Function<String, List<String>> values =
        name -> List.copyOf(response.headers().getOrDefault(name, List.of()));
    Function<String, Optional<String>> header = name -> values.apply(name).stream().findFirst();
    return new ResponseDetails(
        response.status(),
        envelope.requestId(header).orElse(null),
        RetryAfter.read(envelope.retryAfterHeaders(), values, attempt.deadline().time().now())
            .orElse(null),
        () -> SentValues.of(response.request(), attempt.credential(), attempt.upload()));
  }
}
