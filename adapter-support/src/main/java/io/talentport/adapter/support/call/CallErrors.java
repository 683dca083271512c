package io.talentport.adapter.support.call;

import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong in one call into the exception that tells the truth about it: a write that
 * may have been executed is never called anything else than of unknown outcome.
 */
public final class CallErrors {

  private static final String LOOK_FIRST =
      "Do not repeat it blindly: look up whether it was executed, then decide.";

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_EXPLANATIONS = 50;

  private final Operation operation;

  /** Makes the failures of one operation. */
  public CallErrors(Operation operation) {
    this.operation = operation;
  }

  /**
   * A reply that cannot be understood.
   *
   * @param reason what is wrong with it, without its content
   */
  public RecruitingException malformed(String reason) {
    return malformed(reason, Reply.NONE, null);
  }

  /**
   * A reply that was decoded, but whose content breaks its rules.
   *
   * @param reason what is wrong with it, without its content
   */
  public RecruitingException malformed(String reason, Envelope reply) {
    return malformed(
        reason, new Reply(reply.httpStatus(), reply.requestId(), null, List::of), null);
  }

  RecruitingException malformed(String reason, Reply reply, @Nullable Throwable cause) {
    ErrorDetails.Builder details =
        about("The reply cannot be understood: " + reason, reply).cause(cause);
    return operation.retrySafe()
        ? new MalformedResponseException(
            details
                .remedy(
                    "If it stays so, check base-url and report it with the request id to the"
                        + " platform's support.")
                .build())
        : new OutcomeUnknownException(details.remedy(LOOK_FIRST).build());
  }

  RecruitingException notConnected(String origin, Throwable cause) {
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

  /** A handshake that fails after a request was written: what is behind it has not read it. */
  RecruitingException tlsRefused(String origin, Throwable cause) {
    TlsFailure failure = TlsFailure.of(cause).orElseThrow();
    return new PlatformUnavailableException(
        of(origin + " refused the connection before it read the request: it " + failure.finding())
            .cause(SafeCause.of(cause))
            .remedy("Nothing was executed. " + failure.remedy())
            .build());
  }

  RecruitingException noTunnel(String origin, int proxyStatus) {
    return new PlatformUnavailableException(
        of("The proxy refused a connection to " + origin + " (it answered " + proxyStatus + ")")
            .remedy(
                proxyStatus == 407
                    ? "Nothing was sent to the platform. Check proxy-user and proxy-password; the"
                        + " proxy must accept Basic authentication."
                    : "Nothing was sent. Check the proxy, and that it may reach base-url.")
            .build());
  }

  /** The announced length was not reached, so that the platform cannot have acted on the file. */
  RecruitingException unreadableFile(String problem, Throwable cause) {
    return new InvalidRequestException(
        of("resume.file " + problem)
            .cause(SafeCause.of(cause))
            .remedy("Nothing was executed. Check the file, and leave it alone while it is sent.")
            .build(),
        "resume.file");
  }

  RecruitingException broken(boolean sent, Throwable cause, @Nullable FileForm file) {
    String size =
        file == null
            ? ""
            : " If it breaks each time, a gateway before the platform may accept less than the "
                + file.getContentLength()
                + " bytes that were sent: use a smaller document, or have its limit raised.";
    ErrorDetails.Builder details =
        of("The connection broke before the reply was complete (" + nameOf(cause) + ")")
            .cause(SafeCause.of(cause));
    return sent && !operation.retrySafe()
        ? new OutcomeUnknownException(details.remedy(LOOK_FIRST + size).build())
        : new PlatformUnavailableException(details.remedy("Try again later." + size).build());
  }

  RecruitingException timedOut(boolean sent, String what, @Nullable Throwable cause) {
    ErrorDetails.Builder details = of(what).cause(cause == null ? null : SafeCause.of(cause));
    return sent && !operation.retrySafe()
        ? new OutcomeUnknownException(details.remedy(LOOK_FIRST).build())
        : new PlatformTimeoutException(
            details
                .remedy("Try again, or allow more time with read-timeout and call-deadline.")
                .build());
  }

  /** What a library or a calculation on the platform's figures threw. */
  RecruitingException unforeseen(boolean sent, Throwable cause) {
    if (sent) {
      return malformed(
          "reading it failed (" + nameOf(cause) + ")", Reply.NONE, SafeCause.of(cause));
    }
    return new InvalidRequestException(
        of("The request could not be made (" + nameOf(cause) + ")")
            .cause(SafeCause.of(cause))
            .remedy("Nothing was sent. Correct the request; if it is right, report it.")
            .build());
  }

  RecruitingException refused(EnvelopeResult verdict, Reply reply) {
    String code = Optional.ofNullable(verdict.code()).orElse("");
    Optional<SpecError> documented = documented(operation, verdict);
    ErrorCategory category =
        documented
            .map(SpecError::category)
            .orElseGet(() -> HttpStatusRule.category(reply.status()));
    HarmlessText harmless = HarmlessText.of(operation);
    Identifiers identifiers = new Identifiers(operation, harmless, reply.sentValues());
    String shownCode = identifiers.code(code);
    ErrorDetails.Builder details =
        about(
                documented
                    .map(error -> "The platform refused the call: " + clause(error.meaning()))
                    .orElse(
                        "The platform refused the call with a code that its pages do not"
                            + " document"),
                reply)
            .platformCode(shownCode)
            .platformMessage(harmless.shown(verdict.message()))
            .platformTextInClear(inClear(verdict, shownCode))
            .violations(violations(verdict, harmless))
            .helpLinks(
                verdict.explanation().links().stream()
                    .limit(MOST_EXPLANATIONS)
                    .flatMap(link -> identifiers.link(link).stream())
                    .toList())
            .remedy(
                documented
                    .map(SpecError::remedy)
                    .orElseGet(() -> DefaultRemedy.of(category, reply.status())));
    List<String> scopes = verdict.missingScopes().stream().filter(identifiers::isScope).toList();
    Duration wait = documented.flatMap(CallErrors::pause).orElse(reply.retryAfter());
    if (verdict.kind() == EnvelopeResult.Kind.REFUSED_BY_FORM && !operation.retrySafe()) {
      // A gateway in between may have sent the same form after the platform executed the call.
      return RateLimitedException.unconfirmed(details.remedy(LOOK_FIRST).build(), wait);
    }
    return byCategory(category, details, wait, scopes);
  }

  /** The platform's text, and its code if that is not shown. */
  private static @Nullable String inClear(EnvelopeResult verdict, String shownCode) {
    String text =
        Stream.of(shownCode.equals(verdict.code()) ? null : verdict.code(), verdict.message())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  private static List<FieldViolation> violations(EnvelopeResult verdict, HarmlessText harmless) {
    return verdict.explanation().violations().stream()
        .limit(MOST_EXPLANATIONS)
        .map(
            violation ->
                new FieldViolation(
                    harmless.fieldName(violation.field()),
                    harmless.shown(violation.description()),
                    violation.description(),
                    violation.value()))
        .toList();
  }

  /** For how long the platform refuses further calls, where its pages say so. */
  static Optional<Duration> pause(SpecError documented) {
    return documented.pause().isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.parse(documented.pause()));
  }

  RecruitingException refusedByStatus(Reply reply, @Nullable FileForm file) {
    if (HttpStatusRule.isRedirection(reply.status())) {
      return malformed("it sends the call to another address", reply, null);
    }
    ErrorCategory category = HttpStatusRule.category(reply.status());
    return byCategory(
        category,
        about(
                "The platform, or a gateway before it, refused the call without an error code"
                    + (file == null ? "" : "; " + file.getContentLength() + " bytes were sent"),
                reply)
            .remedy(DefaultRemedy.of(category, reply.status())),
        reply.retryAfter(),
        List.of());
  }

  /** What the specification says about a refusal; absent if it knows none of its codes. */
  static Optional<SpecError> documented(Operation operation, EnvelopeResult verdict) {
    return Stream.of(verdict.code(), verdict.outerCode())
        .filter(Objects::nonNull)
        .flatMap(code -> operation.errors().find(code).stream())
        .findFirst();
  }

  private RecruitingException byCategory(
      ErrorCategory category,
      ErrorDetails.Builder details,
      @Nullable Duration retryAfter,
      List<String> missingScopes) {
    return switch (category) {
      case TOKEN, CREDENTIALS, APP_STATE -> new AuthenticationFailedException(details.build());
      case PERMISSION -> permissionDenied(details, missingScopes);
      case NETWORK_POLICY -> new PermissionDeniedException(details.build(), List.of());
      case RATE -> new RateLimitedException(details.build(), retryAfter);
      case QUOTA -> RateLimitedException.usedUp(details.build());
      case BUSY ->
          operation.retrySafe()
              ? new PlatformUnavailableException(details.build())
              : new OutcomeUnknownException(details.remedy(LOOK_FIRST).build());
      case REQUEST -> invalidRequest(details.build());
      case NOT_FOUND -> new NotFoundException(details.build());
      case CONFLICT -> new ConflictException(details.build());
    };
  }

  /** The field that it names is the first that the platform names. */
  private static InvalidRequestException invalidRequest(ErrorDetails details) {
    return new InvalidRequestException(
        details,
        details.violations().stream()
            .flatMap(violation -> violation.field().stream())
            .findFirst()
            .orElse(null));
  }

  private PermissionDeniedException permissionDenied(
      ErrorDetails.Builder details, List<String> missingScopes) {
    List<String> scopes = missingScopes.isEmpty() ? operation.scopes() : missingScopes;
    if (!scopes.isEmpty()) {
      String anyOf = scopes.stream().collect(Collectors.joining(" or "));
      String documented = details.build().remedy().map(remedy -> remedy + " ").orElse("");
      details.remedy(
          documented
              + "Grant the application "
              + anyOf
              + " in the platform's developer console and publish the change.");
    }
    return new PermissionDeniedException(details.build(), scopes);
  }

  private ErrorDetails.Builder about(String problem, Reply reply) {
    ErrorDetails.Builder details = of(problem);
    if (reply.status() != 0) {
      details.httpStatus(reply.status());
    }
    Identifiers identifiers =
        new Identifiers(operation, HarmlessText.of(operation), reply.sentValues());
    return details.requestId(identifiers.requestId(reply.requestId()));
  }

  private ErrorDetails.Builder of(String problem) {
    return ErrorDetails.of(problem).platform(operation.platform()).operation(operation.id());
  }

  /** A meaning in the specification is a sentence; here it ends a longer one. */
  private static String clause(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String nameOf(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .reduce((first, second) -> second)
        .map(root -> root.getClass().getSimpleName())
        .orElse("");
  }
}
