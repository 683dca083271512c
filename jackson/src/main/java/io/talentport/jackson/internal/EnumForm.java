package io.talentport.jackson.internal;

import java.io.IOException;
import java.util.Arrays;

/** A constant by its name. */
final class EnumForm<E extends Enum<E>> extends Form<E> {

  private final E[] constants;

  private EnumForm(Class<E> type, E[] constants) {
    super(type);
    this.constants = constants;
  }

  static <E extends Enum<E>> EnumForm<E> of(Class<E> type, E[] constants) {
    return new EnumForm<>(type, constants);
  }

  @Override
  public void write(E value, ValueWriter out) throws IOException {
    out.text(value.name());
  }

  @Override
  E read(ValueReader in) throws IOException {
    String name = in.text();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                in.refused(
                    "must be one of " + Arrays.toString(constants),
                    "Correct it, or read it with the version that wrote it."));
  }
}
