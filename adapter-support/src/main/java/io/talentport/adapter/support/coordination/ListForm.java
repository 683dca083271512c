package io.talentport.adapter.support.coordination;

import java.util.Optional;

/**
 * How a list is written for the other instances. Give another form another name, so that instances
 * of two versions do not read each other's lists. Implementations MUST be thread-safe.
 *
 * @param <T> the list
 */
public interface ListForm<T> {

  /** Writes a list. */
  byte[] write(T list);

  /**
   * Reads a list.
   *
   * @return absent if the bytes are not a list
   */
  Optional<T> read(byte[] written);
}
