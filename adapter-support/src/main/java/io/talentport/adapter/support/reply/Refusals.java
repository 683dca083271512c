package io.talentport.adapter.support.reply;

import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.CategoryErrors;
import io.talentport.adapter.support.failure.DefaultRemedy;
import io.talentport.adapter.support.failure.HarmlessText;
import io.talentport.adapter.support.failure.HttpStatusRule;
import io.talentport.adapter.support.failure.Identifiers;
import io.talentport.adapter.support.failure.ResponseDetails;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps the refusals of one operation to their exceptions. Immutable and thread-safe. */
final class Refusals {

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_EXPLANATIONS = 50;

  private final Operation operation;
  private final CallErrors errors;
  private final CategoryErrors categories;

  Refusals(Operation operation, CallErrors errors) {
    this.operation = operation;
    this.errors = errors;
    this.categories = new CategoryErrors(operation);
  }

  /** A refusal that the envelope tells. */
  RecruitingException refused(EnvelopeResult result, ResponseDetails response) {
    Optional<SpecError> documented = documented(operation, result);
    ErrorCategory category =
        documented
            .map(SpecError::category)
            .orElseGet(() -> HttpStatusRule.category(response.status()));
    HarmlessText harmless = HarmlessText.of(operation);
    Identifiers identifiers = new Identifiers(operation, harmless, response.sentValues());
    ErrorDetails.Builder details =
        errors
            .about(problem(documented.orElse(null)), response)
            .remedy(
                documented
                    .map(SpecError::remedy)
                    .orElseGet(() -> DefaultRemedy.of(category, response.status())));
    explain(result, details, harmless, identifiers);
    Duration wait = documented.flatMap(Refusals::pause).orElse(response.retryAfter());
    if (result.kind() == EnvelopeResult.Kind.REFUSED_BY_FORM && !operation.retrySafe()) {
      return categories.unconfirmed(details, wait);
    }
    List<String> scopes = result.missingScopes().stream().filter(identifiers::isScope).toList();
    return categories.of(category, details, wait, scopes);
  }

  /** A refusal by the HTTP status, without a code of the platform. */
  RecruitingException refusedByStatus(ResponseDetails response, @Nullable Upload upload) {
    if (HttpStatusRule.isRedirection(response.status())) {
      return errors.malformed("it sends the call to another address", response, null);
    }
    ErrorCategory category = HttpStatusRule.category(response.status());
    String size = upload == null ? "" : "; " + upload.file().length() + " bytes were sent";
    return categories.of(
        category,
        errors
            .about(
                "The platform, or a gateway before it, refused the call without an error code"
                    + size,
                response)
            .remedy(DefaultRemedy.of(category, response.status())),
        response.retryAfter(),
        List.of());
  }

  private static String problem(@Nullable SpecError documented) {
    return documented == null
        ? "The platform refused the call with a code that its pages do not document"
        : "The platform refused the call: " + clause(documented.meaning());
  }

  /** A meaning in the specification is a sentence; here it ends a longer one. */
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

  /** What the specification says about a refusal; absent if it knows none of its codes. */
  static Optional<SpecError> documented(Operation operation, EnvelopeResult result) {
    return Stream.of(result.code(), result.outerCode())
        .filter(Objects::nonNull)
        .flatMap(code -> operation.errors().find(code).stream())
        .findFirst();
  }

  /** For how long the platform refuses further calls, where its pages say so. */
  static Optional<Duration> pause(SpecError documented) {
    return documented.pause().isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.parse(documented.pause()));
  }
}
