package io.talentport.adapter.support.mapping;

import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.token.AccessToken;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the access token in the reply of a token call. Immutable and thread-safe. */
public final class TokenReader {

  /** Characters valid in a header and in a query: visible ASCII. */
  private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]+");

  private final RecordReader reader;
  private final CallErrors failures;
  private final long longestLife;

  /**
   * Makes a reader for the replies of one operation.
   *
   * @param longestLife maximum lifetime of a token in seconds, by the specification; a longer one
   *     is cut down to it
   */
  public TokenReader(Operation operation, long longestLife) {
    this.reader = new RecordReader(operation);
    this.failures = new CallErrors(operation);
    this.longestLife = longestLife;
  }

  /**
   * The token. One with a lifetime of zero or less has already expired.
   *
   * @param tokenField where the token is, in the platform's names
   * @param lifeField where its lifetime is, in the platform's names
   * @param seconds its lifetime
   * @param asked when the request was made
   * @throws io.talentport.core.error.RecruitingException if one of them is missing, or the token is
   *     blank or has characters that no header can carry
   */
  public AccessToken read(
      Envelope reply,
      String tokenField,
      @Nullable String token,
      String lifeField,
      @Nullable Number seconds,
      Instant asked) {
    String value = reader.present(reply, tokenField, token);
    if (!SENDABLE.matcher(value).matches()) {
      throw failures.malformed(
          "its "
              + tokenField
              + (value.isBlank() ? " is blank" : " has characters that no header can carry"),
          reply);
    }
    long life = reader.present(reply, lifeField, seconds).longValue();
    return new AccessToken(value, asked.plusSeconds(Math.max(0, Math.min(life, longestLife))));
  }
}
