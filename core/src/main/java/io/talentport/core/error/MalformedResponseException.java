package io.talentport.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform's reply to a read cannot be understood: not JSON, cut, a mandatory field missing, or
 * paging that cannot end. The call had no effect; report it with the request id.
 */
public final class MalformedResponseException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String cursor;

  /** Makes the exception from the facts of the failure. */
  public MalformedResponseException(ErrorDetails details) {
    this(details, null);
  }

  private MalformedResponseException(ErrorDetails details, @Nullable String cursor) {
    super(details);
    this.cursor = cursor;
  }

  /**
   * The text of the cursor after the last page that was understood, for {@code Cursor.of}; absent
   * unless a listing was ended that can be continued from there.
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * The same failure, of a listing that can be continued.
   *
   * @param cursor the text of the cursor after the last page
   * @param remedy replaces this one's
   */
  public MalformedResponseException continuingAt(String cursor, String remedy) {
    return new MalformedResponseException(
        details().toBuilder().remedy(Required.value("remedy", remedy)).cause(getCause()).build(),
        Required.value("cursor", cursor));
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.MALFORMED;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new MalformedResponseException(details, cursor);
  }
}
