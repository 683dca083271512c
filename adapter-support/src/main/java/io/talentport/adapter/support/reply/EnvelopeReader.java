package io.talentport.adapter.support.reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a platform wraps its replies. Implementations MUST be thread-safe.
 *
 * @param <R> the generated class that every reply of the platform extends
 */
public interface EnvelopeReader<R> {

  /** The generated class that every reply of the platform extends. */
  Class<R> type();

  /** What the envelope says; decided by the body's code, never by the HTTP status. */
  EnvelopeResult interpret(R reply);

  /**
   * What the envelope says, for a platform whose success has no code, so that the status
   * distinguishes it from a body that is not the platform's.
   *
   * @param status the HTTP status
   */
  default EnvelopeResult interpret(R reply, int status) {
    return interpret(reply);
  }

  /**
   * What a web page says that comes with a status of success instead of a reply: nothing, unless
   * the platform documents that it refuses so.
   */
  default EnvelopeResult webPage() {
    return EnvelopeResult.unrecognised();
  }

  /**
   * The id by which the platform's support finds the request.
   *
   * @param header gives the first value of a header by its name, whatever its case
   */
  Optional<String> requestId(Function<String, Optional<String>> header);

  /**
   * The id in a reply itself, for a platform that gives none in a header; null if there is none.
   */
  default @Nullable String requestId(R reply) {
    return null;
  }

  /**
   * The headers by which the platform asks to wait, the most trustworthy first; each gives seconds
   * or an HTTP date.
   */
  default List<String> retryAfterHeaders() {
    return List.of("Retry-After");
  }
}
