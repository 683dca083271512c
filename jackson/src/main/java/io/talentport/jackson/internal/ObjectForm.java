package io.talentport.jackson.internal;

import java.io.IOException;

/**
 * A value of several parts, as an object with a member for each part that is there.
 *
 * @param <T> the values' type
 */
abstract class ObjectForm<T> extends Form<T> {

  ObjectForm(Class<T> type) {
    super(type);
  }

  abstract void writeMembers(T value, ValueWriter out) throws IOException;

  /** Reads the members up to the object's end, and makes the value of them. */
  abstract T readMembers(ValueReader in) throws IOException;

  @Override
  public final void write(T value, ValueWriter out) throws IOException {
    out.startObject();
    writeMembers(value, out);
    out.endObject();
  }

  @Override
  final T read(ValueReader in) throws IOException {
    in.startObject(type());
    return readMembers(in);
  }
}
