package io.talentport.coordination.redis;

import io.talentport.core.coordination.CacheStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Lua script, with the digest by which Redis knows it once it was run.
 *
 * @param purpose what it does, for messages
 */
record RedisScript(String purpose, String text, String digest) {

  /** Its answer where a key holds what we cannot have put there. */
  static final long FOREIGN = -1;

  /**
   * What several scripts begin with: the time in microseconds, how numbers are written, and how
   * long a value may be. A longer one is not ours: nobody here keeps a longer one, and it must not
   * fill the memory of whoever asks. A text of ours is read by its length first, since Redis
   * answers nobody else while it copies.
   */
  private static final String PRELUDE =
      """
      local time = redis.call('TIME')
      local now = time[1] * 1000000 + time[2]
      local function whole(number) return string.format('%.0f', number) end
      local function foreign(answer)
        return type(answer) == 'table' and answer.err and string.find(answer.err, 'WRONGTYPE')
      end
      local function oversized(value) return value and #value > LONGEST end
      local function text(key)
        local length = redis.pcall('STRLEN', key)
        if foreign(length) then return false end
        if type(length) == 'table' then return length end
        return length <= LONGEST and redis.pcall('GET', key)
      end
      """
          .replace("LONGEST", Integer.toString(CacheStore.LONGEST_LIST));

  static RedisScript of(String purpose, String body) {
    String text = PRELUDE + body;
    try {
      // Redis's name for a script, and no protection of anything.
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.US_ASCII));
      return new RedisScript(purpose, text, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-1", impossible);
    }
  }
}
