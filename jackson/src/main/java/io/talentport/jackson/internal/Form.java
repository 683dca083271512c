package io.talentport.jackson.internal;

import java.io.IOException;

/**
 * How the values of one type are written as JSON and read back. Stateless, so thread-safe.
 *
 * @param <T> the type
 */
public abstract class Form<T> {

  private final Class<?> type;

  Form(Class<?> type) {
    this.type = type;
  }

  /** The values' type. */
  public final Class<?> type() {
    return type;
  }

  /** Writes a value, masked unless the writer is in clear. */
  public abstract void write(T value, ValueWriter out) throws IOException;

  /**
   * Reads the value that begins at the reader's token, and ends at the value's last token.
   *
   * @throws io.talentport.core.error.RecruitingException if it breaks a rule
   */
  abstract T read(ValueReader in) throws IOException;
}
