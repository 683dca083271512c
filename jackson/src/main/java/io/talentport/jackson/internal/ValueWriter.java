package io.talentport.jackson.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes values. Unless it is in clear, personal data is written as three asterisks. A text that is
 * three asterisks itself is written as {@code {"clear":"***"}}, so that it is never taken for them.
 */
public final class ValueWriter {

  static final String MASK = "***";
  static final String UNMASKED = "clear";

  private final JsonOutput out;
  private final boolean inClear;

  /** Writes to an output. */
  public ValueWriter(JsonOutput out, boolean inClear) {
    this.out = out;
    this.inClear = inClear;
  }

  boolean inClear() {
    return inClear;
  }

  void startObject() throws IOException {
    out.startObject();
  }

  void endObject() throws IOException {
    out.endObject();
  }

  void name(String name) throws IOException {
    out.name(name);
  }

  /** What stands for personal data. */
  void mask() throws IOException {
    out.text(MASK);
  }

  void text(String text) throws IOException {
    if (text.equals(MASK)) {
      out.startObject();
      out.name(UNMASKED);
      out.text(text);
      out.endObject();
    } else {
      out.text(text);
    }
  }

  void number(long number) throws IOException {
    out.number(number);
  }

  void truth(boolean truth) throws IOException {
    out.truth(truth);
  }

  void bytes(byte[] bytes) throws IOException {
    out.bytes(bytes);
  }

  /** A member, unless there is no value. */
  <T> void member(String name, Form<T> form, @Nullable T value) throws IOException {
    if (value != null) {
      out.name(name);
      form.write(value, this);
    }
  }

  /** A member with personal data, unless there is no value. */
  <T> void personalMember(String name, Form<T> form, @Nullable T value) throws IOException {
    if (value == null || inClear) {
      member(name, form, value);
    } else {
      out.name(name);
      mask();
    }
  }

  /** A member with an array, unless there are no values. */
  <T> void members(String name, Form<T> form, Collection<? extends T> values) throws IOException {
    if (!values.isEmpty()) {
      out.name(name);
      out.startArray();
      for (T value : values) {
        form.write(value, this);
      }
      out.endArray();
    }
  }

  /** A member with an array of what Jackson writes, also of nothing. */
  void items(String name, List<?> items) throws IOException {
    out.name(name);
    out.startArray();
    for (Object item : items) {
      out.item(item);
    }
    out.endArray();
  }
}
