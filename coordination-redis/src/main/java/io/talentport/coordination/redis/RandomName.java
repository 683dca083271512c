package io.talentport.coordination.redis;

import java.util.UUID;

/** Names that nobody else has. */
final class RandomName {

  private RandomName() {}

  static String next() {
    return UUID.randomUUID().toString();
  }
}
