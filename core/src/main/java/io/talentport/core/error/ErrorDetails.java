package io.talentport.core.error;

import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a failure, from which every {@link RecruitingException} builds its message.
 *
 * <p>Leave out tokens, secrets and personal data: the facts end up in messages and logs. Immutable
 * and thread-safe.
 */
public final class ErrorDetails implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final @Nullable String platform;
  private final @Nullable String operation;
  private final @Nullable String platformCode;
  private final @Nullable String platformMessage;
  private final @Nullable String requestId;
  private final @Nullable Integer httpStatus;
  private final @Nullable String remedy;
  private final @Nullable String progress;
  private final FieldViolation[] violations;
  private final URI[] helpLinks;
  // A person's data, perhaps: it must not be written anywhere by accident.
  private final transient @Nullable String platformTextInClear;
  // Travels with the exception itself; twice would only make the serialised form larger.
  private final transient @Nullable Throwable cause;

  private ErrorDetails(Builder builder) {
    this.problem = builder.problem;
    this.platform = builder.platform;
    this.operation = builder.operation;
    this.platformCode = builder.platformCode;
    this.platformMessage = builder.platformMessage;
    this.requestId = builder.requestId;
    this.httpStatus = builder.httpStatus;
    this.remedy = builder.remedy;
    this.progress = builder.progress;
    this.violations = builder.violations.toArray(FieldViolation[]::new);
    this.helpLinks = builder.helpLinks.toArray(URI[]::new);
    this.platformTextInClear = builder.platformTextInClear;
    this.cause = builder.cause;
  }

  /**
   * Starts the facts of one failure.
   *
   * @param problem what happened, as a clause without a full stop
   * @throws IncompleteValueException if the problem is null
   */
  public static Builder of(@Nullable String problem) {
    return new Builder(Required.value("problem", problem));
  }

  /** What happened, as a clause. */
  public String problem() {
    return problem;
  }

  /** The platform that was asked; absent when the failure is older than any platform. */
  public Optional<String> platform() {
    return Optional.ofNullable(platform);
  }

  /** The operation of the platform, as its specification names it; absent outside a call. */
  public Optional<String> operation() {
    return Optional.ofNullable(operation);
  }

  /** The platform's own error code; absent when the platform gave none. */
  public Optional<String> platformCode() {
    return Optional.ofNullable(platformCode);
  }

  /** The platform's own text, free of personal data; absent when it gave none. */
  public Optional<String> platformMessage() {
    return Optional.ofNullable(platformMessage);
  }

  /** The fields that the platform refused; empty when it names none. */
  public List<FieldViolation> violations() {
    return List.of(violations);
  }

  /** Where the platform explains the refusal; empty when it does not. */
  public List<URI> helpLinks() {
    return List.of(helpLinks);
  }

  /**
   * The platform's own text as it came, which may hold data about people; absent when it gave none,
   * and after serialisation.
   */
  public Optional<String> platformTextInClear() {
    return Optional.ofNullable(platformTextInClear);
  }

  /** The id by which the platform's support finds the request; absent when it gave none. */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** The HTTP status of the reply; absent when no reply came. */
  public OptionalInt httpStatus() {
    return httpStatus == null ? OptionalInt.empty() : OptionalInt.of(httpStatus);
  }

  /** What the caller can do, as a sentence; absent when nothing is known to help. */
  public Optional<String> remedy() {
    return Optional.ofNullable(remedy);
  }

  /**
   * What a submit of several calls had done before it failed, as text; absent outside such a
   * submit.
   */
  public Optional<String> progress() {
    return Optional.ofNullable(progress);
  }

  /** The cause; absent when there is none, or when it would have shown a secret. */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /** Platform and operation; what happened; the platform's code and text; request id; remedy. */
  String message() {
    StringBuilder text = new StringBuilder();
    if (platform != null) {
      text.append(platform);
      if (operation != null) {
        text.append(' ').append(operation);
      }
      text.append(": ");
    }
    text.append(problem);
    if (platformCode != null || platformMessage != null) {
      text.append(" [platform");
      if (platformCode != null) {
        text.append(" code ").append(platformCode);
      }
      if (platformMessage != null) {
        text.append(" \"").append(platformMessage).append('"');
      }
      text.append(']');
    }
    if (violations.length > 0) {
      text.append(
          Arrays.stream(violations)
              .map(FieldViolation::toString)
              .collect(Collectors.joining("; ", " (refused fields: ", ")")));
    }
    if (httpStatus != null) {
      text.append(" (HTTP ").append(httpStatus).append(')');
    }
    if (requestId != null) {
      text.append(" (request id ").append(requestId).append(')');
    }
    text.append('.');
    if (remedy != null) {
      text.append(' ').append(remedy);
    }
    if (progress != null) {
      text.append(" Progress: ").append(progress).append('.');
    }
    return text.toString();
  }

  /** The same facts, to change some of them. */
  Builder toBuilder() {
    return toBuilder(problem);
  }

  /** The same facts, of another problem. */
  Builder toBuilder(String problem) {
    Builder copy = new Builder(problem);
    copy.platform = platform;
    copy.operation = operation;
    copy.platformCode = platformCode;
    copy.platformMessage = platformMessage;
    copy.requestId = requestId;
    copy.httpStatus = httpStatus;
    copy.remedy = remedy;
    copy.progress = progress;
    copy.violations = violations();
    copy.helpLinks = helpLinks();
    copy.platformTextInClear = platformTextInClear;
    copy.cause = cause;
    return copy;
  }

  @Override
  public String toString() {
    return message();
  }

  /** Collects the facts. Not thread-safe. */
  public static final class Builder {

    private final String problem;
    private @Nullable String platform;
    private @Nullable String operation;
    private @Nullable String platformCode;
    private @Nullable String platformMessage;
    private @Nullable String requestId;
    private @Nullable Integer httpStatus;
    private @Nullable String remedy;
    private @Nullable String progress;
    private List<FieldViolation> violations = List.of();
    private List<URI> helpLinks = List.of();
    private @Nullable String platformTextInClear;
    private @Nullable Throwable cause;

    private Builder(String problem) {
      this.problem = problem;
    }

    /** Sets the platform that was asked. */
    public Builder platform(@Nullable String platform) {
      this.platform = platform;
      return this;
    }

    /** Sets the operation, as the platform's specification names it. */
    public Builder operation(@Nullable String operation) {
      this.operation = operation;
      return this;
    }

    /** Sets the platform's own error code. */
    public Builder platformCode(@Nullable String platformCode) {
      this.platformCode = platformCode;
      return this;
    }

    /** Sets the platform's own text; it must hold no personal data. */
    public Builder platformMessage(@Nullable String platformMessage) {
      this.platformMessage =
          platformMessage == null || platformMessage.isBlank() ? null : platformMessage;
      return this;
    }

    /** Sets the fields that the platform refused. */
    public Builder violations(List<FieldViolation> violations) {
      this.violations = Required.list("violations", violations);
      return this;
    }

    /** Sets where the platform explains the refusal; the addresses must hold no personal data. */
    public Builder helpLinks(List<URI> helpLinks) {
      this.helpLinks = Required.list("helpLinks", helpLinks);
      return this;
    }

    /** Sets the platform's own text as it came; it is neither printed nor serialised. */
    public Builder platformTextInClear(@Nullable String text) {
      this.platformTextInClear = text == null || text.isBlank() ? null : text;
      return this;
    }

    /** Sets the id by which the platform's support finds the request. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId == null || requestId.isBlank() ? null : requestId;
      return this;
    }

    /** Sets the HTTP status of the reply. */
    public Builder httpStatus(int httpStatus) {
      this.httpStatus = httpStatus;
      return this;
    }

    /** Sets what the caller can do, as a sentence. */
    public Builder remedy(@Nullable String remedy) {
      this.remedy = remedy == null || remedy.isBlank() ? null : remedy;
      return this;
    }

    /** Sets what a submit of several calls had done before it failed, as text to store. */
    public Builder progress(@Nullable String progress) {
      this.progress = progress;
      return this;
    }

    /** Sets the cause; its chain must hold no token, secret or personal data. */
    public Builder cause(@Nullable Throwable cause) {
      this.cause = cause;
      return this;
    }

    /** The facts collected so far. */
    public ErrorDetails build() {
      return new ErrorDetails(this);
    }
  }
}
