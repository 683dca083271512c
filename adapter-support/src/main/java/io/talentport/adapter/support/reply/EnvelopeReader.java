package io.talentport.adapter.support.reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Interprets the envelope of a platform's replies. Implementations MUST be thread-safe.
 *
 * @param <R> the generated class that every reply of the platform extends
 */
public interface EnvelopeReader<R> {

  /** The generated class that every reply of the platform extends. */
  Class<R> type();

  /** The meaning of the envelope; decided by the code in the body, never by the HTTP status. */
  EnvelopeResult interpret(R reply);

  /**
   * The meaning of the envelope, for a platform whose success has no code, so that only the status
   * distinguishes it from a body of something else.
   *
   * @param status the HTTP status
   */
  default EnvelopeResult interpret(R reply, int status) {
    return interpret(reply);
  }

  /**
   * The meaning of a web page with a status of success instead of a reply: nothing, unless the
   * platform documents it as a refusal.
   */
  default EnvelopeResult webPage() {
    return EnvelopeResult.unrecognised();
  }

  /**
   * The id that the platform's support needs to find the request.
   *
   * @param header gives the first value of a header by its name, whatever its case
   */
  Optional<String> requestId(Function<String, Optional<String>> header);

  /**
   * The request id in the reply itself, for a platform that has none in a header; null if there is
   * none.
   */
  default @Nullable String requestId(R reply) {
    return null;
  }

  /**
   * The headers in which the platform asks to wait, the most reliable first; each has seconds or an
   * HTTP date.
   */
  default List<String> retryAfterHeaders() {
    return List.of("Retry-After");
  }
}
