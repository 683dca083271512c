package io.talentport.adapter.support.call;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.adapter.support.spec.WireReply;
import java.io.IOException;
import java.lang.reflect.Type;
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
final class ReplyReader<R> implements ResponseInterceptor {

  private final ReplyEnvelope<R> envelope;
  private final ObjectReader lenient;

  ReplyReader(ReplyEnvelope<R> envelope) {
    this.envelope = envelope;
    this.lenient = Json.lenientReader(envelope.type());
  }

  @Override
  public Object intercept(InvocationContext context, Chain next) throws IOException {
    Attempt attempt = Attempt.current();
    Failures failures = new Failures(attempt.operation());
    Response response = context.response();
    Reply reply;
    byte[] body;
    try (ReplyBody source = (ReplyBody) response.body().asInputStream()) {
      reply = about(response, attempt);
      body = source.bytes();
    }
    if (body == null) {
      String setting = "talentport." + attempt.operation().platform() + ".max-body-bytes";
      throw failures.malformed("it is larger than " + setting + " allows", reply, null);
    }
    Decoded decoded = decode(body, context.returnType());
    R wrapped =
        envelope.type().isInstance(decoded.value())
            ? envelope.type().cast(decoded.value())
            : envelope(body);
    Verdict verdict =
        wrapped == null ? Verdict.unrecognised() : envelope.judge(wrapped, reply.status());
    if (verdict.recognised() && !verdict.success()) {
      note(verdict, reply, attempt);
      throw failures.refused(verdict, reply.orRequestId(verdict.requestId()));
    }
    if (!verdict.recognised() && (reply.status() < 200 || reply.status() > 299)) {
      note(verdict, reply, attempt);
      throw failures.refusedByStatus(reply);
    }
    if (decoded.value() == null) {
      throw failures.malformed(decoded.reason(), reply, decoded.wrong());
    }
    if (!verdict.recognised()) {
      throw failures.malformed("it has no code that tells success from failure", reply, null);
    }
    if (decoded.value() instanceof WireReply wire) {
      wire.markReceived(reply.status(), reply.requestId());
    }
    return decoded.value();
  }

  private record Decoded(@Nullable Object value, String reason, @Nullable IOException wrong) {}

  private static Decoded decode(byte[] body, Type type) {
    if (body.length == 0) {
      return new Decoded(null, "it is empty", null);
    }
    try {
      return new Decoded(Json.read(body, type), "it is null", null);
    } catch (JacksonException wrong) {
      return new Decoded(aroundFaults(body, type), Json.reason(wrong, body), SafeCause.of(wrong));
    }
  }

  private static @Nullable Object aroundFaults(byte[] body, Type type) {
    try {
      return Json.readAroundFaults(body, type);
    } catch (JacksonException wrongAltogether) {
      // Not swallowed: the caller tells what was wrong at the first reading.
      return null;
    }
  }

  /**
   * Decodes the envelope alone, leniently: an error body may be of another shape than a success,
   * also in the parts of the envelope that matter less than its code.
   */
  private @Nullable R envelope(byte[] body) {
    try {
      return envelope.type().cast(lenient.readValue(body));
    } catch (JacksonException noEnvelope) {
      // Not swallowed: what is wrong with the body is told from its decoding, or by the status.
      return null;
    }
  }

  private static void note(Verdict verdict, Reply reply, Attempt attempt) {
    ErrorCategory category =
        Failures.documented(attempt.operation(), verdict)
            .map(SpecError::category)
            .orElseGet(() -> HttpStatusRule.category(reply.status()));
    attempt.askToWait(reply.retryAfter());
    if (category == ErrorCategory.TOKEN) {
      attempt.markTokenRefused();
    }
    if (category == ErrorCategory.RATE) {
      attempt.markRateRefused();
    }
    if (category == ErrorCategory.QUOTA) {
      attempt.markFinal();
    }
  }

  private Reply about(Response response, Attempt attempt) {
    Function<String, Optional<String>> header =
        name ->
            Optional.ofNullable(response.headers().get(name))
                .flatMap(values -> values.stream().findFirst());
    return new Reply(
        response.status(),
        envelope.requestId(header).orElse(null),
        envelope.retryAfter(header).orElse(null),
        () -> SentValues.of(response.request(), attempt.credential(), attempt.form()));
  }
}
