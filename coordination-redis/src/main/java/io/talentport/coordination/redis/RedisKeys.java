package io.talentport.coordination.redis;

import io.talentport.core.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The keys in Redis. Where one operation needs two of them, a hash tag has them in one slot of a
 * cluster.
 *
 * @param prefix what all begin with
 */
record RedisKeys(String prefix) {

  private static final Pattern RULE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  /**
   * The keys with a prefix.
   *
   * @throws ConfigurationException if it breaks its rule
   */
  static RedisKeys of(String prefix) {
    if (!RULE.matcher(prefix).matches()) {
      throw RedisAddress.refused(
          "talentport.coordination.key-prefix must be 1 to 64 letters, digits and . _ : - in ASCII",
          "Write it like talentport or acme:production.");
    }
    return new RedisKeys(prefix);
  }

  byte[] token(String key) {
    return bytes(prefix + ":token:" + key);
  }

  byte[] lease(String key) {
    return bytes(prefix + ":lease:" + key);
  }

  byte[] list(String key) {
    return bytes(prefix + ":list:" + key);
  }

  byte[] quota(String key) {
    return bytes(prefix + ":quota:" + key);
  }

  byte[] submit(String key) {
    return bytes(submits() + "entry:" + key);
  }

  /** Whether entries may have been lost, in one slot with all of them. */
  byte[] epoch() {
    return bytes(submits() + "epoch");
  }

  /** What the keys of all submits begin with. */
  String submits() {
    return "{" + prefix + ":submits}:";
  }

  private static byte[] bytes(String key) {
    return key.getBytes(StandardCharsets.US_ASCII);
  }
}
