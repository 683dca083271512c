package io.talentport.coordination.redis;

import java.util.List;

/** What the user in Redis needs. */
final class RedisRights {

  /** The commands, within scripts or outside. */
  static final List<String> COMMANDS =
      List.of(
          "EVAL", "EVALSHA", "TIME", "STRLEN", "GET", "SET", "DEL", "HMGET", "HGET", "HSET", "HDEL",
          "EXISTS", "PTTL", "PEXPIRE");

  /** The keys, with the place of the prefix. */
  static final List<String> KEYS = List.of("<key-prefix>:*", "{<key-prefix>:submits}:*");

  private RedisRights() {}

  /** For a remedy. */
  static String text() {
    return String.join(", ", COMMANDS)
        + " on the keys "
        + String.join(" and ", KEYS)
        + " of talentport.coordination.key-prefix";
  }
}
