package io.talentport.coordination.redis;

import io.lettuce.core.RedisURI;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;

/** The address of Redis as a setting. */
final class RedisAddress {

  static final String KEY = "talentport.coordination.redis-uri";

  private RedisAddress() {}

  /**
   * Reads an address, which a failure does not show.
   *
   * @param timeout how long connecting may take
   */
  static RedisURI read(String address, Duration timeout) {
    try {
      RedisURI uri = RedisURI.create(address);
      uri.setTimeout(timeout);
      uri.getSentinels().forEach(sentinel -> sentinel.setTimeout(timeout));
      return uri;
    } catch (RuntimeException illFormed) {
      // Of several kinds, and each may quote the address with its password.
      throw refused(
          KEY + " is not the address of a Redis",
          "Write it like redis://:password@host:6379/0, with rediss:// for TLS, or like"
              + " redis-sentinel://:password@host1:26379,host2:26379#name for Sentinel; a password"
              + " with other characters than letters and digits must be percent-encoded.");
    }
  }

  static ConfigurationException refused(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
