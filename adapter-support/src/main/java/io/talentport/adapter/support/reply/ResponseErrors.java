package io.talentport.adapter.support.reply;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.failure.CategoryErrors;
import io.talentport.adapter.support.failure.DefaultRemedy;
import io.talentport.adapter.support.failure.HarmlessText;
import io.talentport.adapter.support.failure.HttpStatusRule;
import io.talentport.adapter.support.failure.Identifiers;
import io.talentport.adapter.support.failure.ResponseDetails;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps one unsuccessful response to its failure. */
final class ResponseErrors {

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_EXPLANATIONS = 50;

  private final Attempt attempt;
  private final SpecApi<?> api;
  private final Operation operation;
  private final ResponseDetails response;
  private final CallErrors errors;

  ResponseErrors(Attempt attempt, SpecApi<?> api, ResponseDetails response) {
    this.attempt = attempt;
    this.api = api;
    this.operation = attempt.operation();
    this.response = response;
    this.errors = new CallErrors(operation);
  }

  ResponseDetails response() {
    return response;
  }

  /** A response that cannot be interpreted. */
  CallFailure malformed(String problem) {
    return malformed(problem, null);
  }

  /**
   * A response that cannot be interpreted.
   *
   * @param cause the decoder's exception, without its text; null if none
   */
  CallFailure malformed(String problem, @Nullable IOException cause) {
    return CallFailure.of(errors.malformed(problem, response, cause));
  }

  /** A response with an unreadable body: its status may still be a refusal. */
  CallFailure unreadable(String problem) {
    return HttpStatusRule.isSuccess(response.status()) ? malformed(problem) : refusedByStatus();
  }

  /** A refusal in the envelope. */
  CallFailure refused(EnvelopeResult result) {
    SpecError documented = documented(result).orElse(null);
    ErrorCategory category =
        documented == null ? HttpStatusRule.category(response.status()) : documented.category();
    Duration pause = documented == null ? null : pause(documented);
    return CallFailure.refused(
        exception(result, documented, category, pause),
        new CallFailure.Refusal(category, response.retryAfter(), pause));
  }

  /** A refusal by the HTTP status, without a code of the platform. */
  CallFailure refusedByStatus() {
    ErrorCategory category = HttpStatusRule.category(response.status());
    return CallFailure.refused(
        HttpStatusRule.isRedirection(response.status())
            ? errors.malformed("it redirects to another address", response, null)
            : exception(category),
        new CallFailure.Refusal(category, response.retryAfter(), null));
  }

  private RecruitingException exception(ErrorCategory category) {
    Upload upload = attempt.call().upload();
    String size = upload == null ? "" : "; " + upload.file().length() + " bytes were sent";
    ErrorDetails.Builder details =
        errors
            .about(
                "The platform, or a gateway in front of it, refused the call without an error code"
                    + size,
                response)
            .remedy(DefaultRemedy.of(category, response.status()));
    return new CategoryErrors(operation).of(category, details, response.retryAfter(), List.of());
  }

  private RecruitingException exception(
      EnvelopeResult result,
      @Nullable SpecError documented,
      ErrorCategory category,
      @Nullable Duration pause) {
    HarmlessText harmless = HarmlessText.of(operation, api.fieldNames());
    Identifiers identifiers = new Identifiers(operation, harmless, response.sentValues());
    ErrorDetails.Builder details =
        errors
            .about(problem(documented), response.orRequestId(result.requestId()))
            .remedy(
                documented == null
                    ? DefaultRemedy.of(category, response.status())
                    : documented.remedy());
    explain(result, details, harmless, identifiers);
    Duration wait = pause == null ? response.retryAfter() : pause;
    CategoryErrors categories = new CategoryErrors(operation);
    if (result.kind() == EnvelopeResult.Kind.REFUSED_BY_FORM && !operation.retrySafe()) {
      return categories.unconfirmed(details, wait);
    }
    List<String> scopes = result.missingScopes().stream().filter(identifiers::isScope).toList();
    return categories.of(category, details, wait, scopes);
  }

  /** The specification's entry for a refusal; absent if it lists none of its codes. */
  private Optional<SpecError> documented(EnvelopeResult result) {
    return Stream.of(result.code(), result.outerCode())
        .filter(Objects::nonNull)
        .flatMap(code -> operation.errors().find(code).stream())
        .findFirst();
  }

  /** How long the platform refuses further calls; null if its pages do not say. */
  private static @Nullable Duration pause(SpecError documented) {
    return documented.pause().isEmpty() ? null : Duration.parse(documented.pause());
  }

  private static String problem(@Nullable SpecError documented) {
    return documented == null
        ? "The platform refused the call with a code that its pages do not document"
        : "The platform refused the call: " + clause(documented.meaning());
  }

  /** A meaning in the specification is a sentence; here it becomes the end of another one. */
  private static String clause(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static void explain(
      EnvelopeResult result,
      ErrorDetails.Builder details,
      HarmlessText harmless,
      Identifiers identifiers) {
    String code = identifiers.code(Optional.ofNullable(result.code()).orElse(""));
    details
        .platformCode(code)
        .platformMessage(harmless.shown(result.message()))
        .platformTextInClear(inClear(result, code))
        .violations(violations(result, harmless))
        .helpLinks(
            result.explanation().links().stream()
                .limit(MOST_EXPLANATIONS)
                .flatMap(link -> identifiers.link(link).stream())
                .toList());
  }

  /** The platform's text, and its code if that is not shown. */
  private static String inClear(EnvelopeResult result, String shownCode) {
    String text =
        Stream.of(shownCode.equals(result.code()) ? null : result.code(), result.message())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  private static List<FieldViolation> violations(EnvelopeResult result, HarmlessText harmless) {
    return result.explanation().violations().stream()
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
}
