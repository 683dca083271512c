package io.talentport.jackson.internal;

import io.talentport.core.error.InvalidRequestException;
import java.io.IOException;

/**
 * A value that is made of one text, as that text; it can be a key, too.
 *
 * @param <T> the values' type
 */
public abstract class TextForm<T> extends Form<T> {

  private final boolean personal;

  TextForm(Class<T> type, boolean personal) {
    super(type);
    this.personal = personal;
  }

  /** The text of a value, in clear. */
  abstract String text(T value);

  /**
   * The value with this text.
   *
   * @throws io.talentport.core.error.RecruitingException if the text breaks the value's rule
   */
  public abstract T of(String text);

  /**
   * The text of a value as a key.
   *
   * @throws InvalidRequestException if it is personal and must be masked: masked keys would be one
   */
  public final String key(T value, boolean inClear) {
    if (personal && !inClear) {
      throw InvalidRequestException.of(
          type().getSimpleName(),
          "is personal, and cannot be a key where personal data is masked",
          "Write the entries as a list, or in clear with TalentportModule.inClear().");
    }
    return text(value);
  }

  @Override
  public final void write(T value, ValueWriter out) throws IOException {
    if (personal && !out.inClear()) {
      out.mask();
    } else {
      out.text(text(value));
    }
  }

  @Override
  final T read(ValueReader in) throws IOException {
    return of(in.text());
  }
}
