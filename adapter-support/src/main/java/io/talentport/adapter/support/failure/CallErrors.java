package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Maps a failed call to its exception. A write that may have been executed always becomes {@link
 * OutcomeUnknownException}. Immutable and thread-safe.
 */
public final class CallErrors {

  private final Operation operation;

  /** Creates the errors of one operation. */
  public CallErrors(Operation operation) {
    this.operation = operation;
  }

  /**
   * A reply that cannot be interpreted.
   *
   * @param reason what is wrong with it, without its content
   */
  public RecruitingException malformed(String reason) {
    return malformed(reason, ResponseDetails.NONE, null);
  }

  /**
   * A reply that was decoded, but whose content breaks its rules.
   *
   * @param reason what is wrong with it, without its content
   */
  public RecruitingException malformed(String reason, Envelope reply) {
    return malformed(
        reason, new ResponseDetails(reply.httpStatus(), reply.requestId(), null, List::of), null);
  }

  /**
   * A response that cannot be interpreted.
   *
   * @param reason what is wrong with it, without its content
   * @param cause the exception of reading it, made safe by {@link SafeCause}; null if none
   */
  public RecruitingException malformed(
      String reason, ResponseDetails reply, @Nullable Throwable cause) {
    ErrorDetails.Builder details =
        about("The reply cannot be understood: " + reason, reply).cause(cause);
    return operation.retrySafe()
        ? new MalformedResponseException(
            details
                .remedy(
                    "If it stays so, check base-url and report it with the request id to the"
                        + " platform's support.")
                .build())
        : new OutcomeUnknownException(details.remedy(DefaultRemedy.LOOK_FIRST).build());
  }

  /** A connection that could not be made. */
  public RecruitingException notConnected(String origin, Throwable cause) {
    Optional<TlsFailure> tls = TlsFailure.of(cause);
    return new PlatformUnavailableException(
        of("No connection to "
                + origin
                + " could be made ("
                + tls.map(failure -> "it " + failure.finding()).orElseGet(() -> nameOf(cause))
                + ")")
            .cause(SafeCause.of(cause))
            .remedy(
                "Nothing was sent. "
                    + tls.map(TlsFailure::remedy)
                        .orElse("Check the network, the proxy and base-url, then try again."))
            .build());
  }

  /** A handshake that failed after the request was written: the platform has not read it. */
  public RecruitingException tlsRefused(String origin, Throwable cause) {
    TlsFailure failure = TlsFailure.of(cause).orElseThrow();
    return new PlatformUnavailableException(
        of(origin + " refused the connection before it read the request: it " + failure.finding())
            .cause(SafeCause.of(cause))
            .remedy("Nothing was executed. " + failure.remedy())
            .build());
  }

  /** A proxy that refused the tunnel. */
  public RecruitingException noTunnel(String origin, int proxyStatus) {
    return new PlatformUnavailableException(
        of("The proxy refused a connection to " + origin + " (it answered " + proxyStatus + ")")
            .remedy(
                proxyStatus == 407
                    ? "Nothing was sent to the platform. Check proxy-user and proxy-password; the"
                        + " proxy must accept Basic authentication."
                    : "Nothing was sent. Check the proxy, and that it may reach base-url.")
            .build());
  }

  /**
   * The file could not be read up to its announced length, so the platform cannot have acted on it.
   */
  public RecruitingException unreadableFile(String problem, Throwable cause) {
    return new InvalidRequestException(
        of("resume.file " + problem)
            .cause(SafeCause.of(cause))
            .remedy("Nothing was executed. Check the file, and do not change it while it is sent.")
            .build(),
        "resume.file");
  }

  /**
   * A connection that broke before the response was complete.
   *
   * @param upload the file that was sent; null if there was none
   */
  public RecruitingException broken(Throwable cause, @Nullable Upload upload) {
    String size =
        upload == null
            ? ""
            : " If it breaks each time, a gateway in front of the platform may accept less than"
                + " the "
                + upload.file().length()
                + " bytes that were sent: use a smaller document, or have its limit raised.";
    ErrorDetails.Builder details =
        of("The connection broke before the reply was complete (" + nameOf(cause) + ")")
            .cause(SafeCause.of(cause));
    return !operation.retrySafe()
        ? new OutcomeUnknownException(details.remedy(DefaultRemedy.LOOK_FIRST + size).build())
        : new PlatformUnavailableException(details.remedy("Try again later." + size).build());
  }

  /**
   * A call that took too long or was interrupted.
   *
   * @param sent whether the platform may have acted on it
   * @param what what happened, as a sentence
   */
  public RecruitingException timedOut(boolean sent, String what, @Nullable Throwable cause) {
    ErrorDetails.Builder details = of(what).cause(cause == null ? null : SafeCause.of(cause));
    return sent && !operation.retrySafe()
        ? new OutcomeUnknownException(details.remedy(DefaultRemedy.LOOK_FIRST).build())
        : new PlatformTimeoutException(
            details
                .remedy("Try again, or allow more time with read-timeout and call-deadline.")
                .build());
  }

  /** An exception of a library, or of a calculation with the platform's numbers. */
  public RecruitingException unforeseen(boolean sent, Throwable cause) {
    if (sent) {
      return malformed(
          "reading it failed (" + nameOf(cause) + ")", ResponseDetails.NONE, SafeCause.of(cause));
    }
    return new InvalidRequestException(
        of("The request could not be made (" + nameOf(cause) + ")")
            .cause(SafeCause.of(cause))
            .remedy("Nothing was sent. Correct the request; if it is right, report it.")
            .build());
  }

  /** Starts the details of an error about a response. */
  public ErrorDetails.Builder about(String problem, ResponseDetails reply) {
    ErrorDetails.Builder details = of(problem);
    if (reply.status() != 0) {
      details.httpStatus(reply.status());
    }
    Identifiers identifiers =
        new Identifiers(operation, HarmlessText.of(operation, Set.of()), reply.sentValues());
    return details.requestId(identifiers.requestId(reply.requestId()));
  }

  private ErrorDetails.Builder of(String problem) {
    return ErrorDetails.of(problem).platform(operation.platform()).operation(operation.id());
  }

  private static String nameOf(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .reduce((first, second) -> second)
        .map(root -> root.getClass().getSimpleName())
        .orElse("");
  }
}
