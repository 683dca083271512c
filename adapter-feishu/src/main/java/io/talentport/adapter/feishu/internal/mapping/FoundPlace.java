package io.talentport.adapter.feishu.internal.mapping;

import java.util.Optional;

/**
 * The result of a search for a place.
 *
 * @param code its code; absent if none was found
 * @param reason why none was found; absent if one was
 */
record FoundPlace(Optional<String> code, Optional<String> reason) {

  static FoundPlace at(String code) {
    return new FoundPlace(Optional.of(code), Optional.empty());
  }

  static FoundPlace nowhere(String reason) {
    return new FoundPlace(Optional.empty(), Optional.of(reason));
  }
}
