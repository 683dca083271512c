package io.talentport.jackson.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where in a value something is: in an object or array, at one of its members or elements.
 *
 * @param type of the object or array
 * @param name the member's; null where it is none
 * @param index the element's, from 0; negative where it is none
 */
public record Place(Class<?> type, @Nullable String name, int index) {

  static Place in(Class<?> type) {
    return new Place(type, null, -1);
  }

  Place member(String name) {
    return new Place(type, name, -1);
  }

  Place element(int index) {
    return new Place(type, null, index);
  }

  /** As it is written in a path. */
  @Override
  public String toString() {
    return name != null ? "." + name : index < 0 ? "" : "[" + index + "]";
  }
}
