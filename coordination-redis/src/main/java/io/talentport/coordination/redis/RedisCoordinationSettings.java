package io.talentport.coordination.redis;

import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.style.ImmutableSettings;
import io.talentport.core.style.PlatformSettings;
import io.talentport.core.style.Setting;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How several instances share tokens, quotas, submits and lists of the platform in Redis. Immutable
 * and thread-safe; printing them shows no password.
 */
@Value.Immutable
@ImmutableSettings
@PlatformSettings("coordination")
public interface RedisCoordinationSettings {

  /**
   * Where Redis is, as Lettuce's {@code RedisURI} reads it. Absent where the application gives its
   * own client.
   */
  @Value.Redacted
  @Setting(
      en =
          "where Redis is, with its password: `redis://:password@host:6379/0`, `rediss://` for TLS,"
              + " `redis-sentinel://host1:26379,host2:26379#name` for Sentinel",
      zh =
          "Redis 的地址（含密码）：`redis://:password@host:6379/0`，TLS 用 `rediss://`，Sentinel 用"
              + " `redis-sentinel://host1:26379,host2:26379#name`")
  Optional<String> redisUri();

  /** What calls do if Redis does not answer; absent: reads go on, writes fail. */
  @Setting(
      en =
          "what calls do if Redis does not answer: `fail`, or `local` to go on with this process's"
              + " own tokens and quotas; by default reads are `local` and writes `fail`, and a submit"
              + " under a key always fails",
      zh = "Redis 无响应时怎么办：`fail` 报错，`local` 改用本进程自己的 token 和配额；默认读用 `local`、写用 `fail`；带键的提交总是报错")
  Optional<WhenUnreachable> whenUnreachable();

  /**
   * What the keys in Redis begin with: letters, digits and {@code . _ : -}. Instances with the same
   * one share.
   */
  @Setting(
      defaultValue = "talentport",
      en =
          "prefix of the keys in Redis; instances with the same prefix share, so test and"
              + " production on one Redis need different ones",
      zh = "Redis 中键的前缀；前缀相同的实例互相共享，测试与生产共用一个 Redis 时须用不同前缀")
  String keyPrefix();

  /**
   * How long one operation in Redis may take, with connecting again: longer than zero, at most a
   * day. The first connection of a process may take five seconds.
   */
  @Setting(
      defaultValue = "PT1S",
      en =
          "how long to wait for Redis at most; the first connection of a process may take five"
              + " seconds",
      zh = "等待 Redis 的最长时间；进程的第一次连接最多可用 5 秒")
  Duration timeout();

  /** The share of the platforms' printed quotas that all instances use together. */
  @Setting(
      defaultValue = "1",
      above = 0,
      max = 1000,
      en =
          "share of the platform's printed quotas that all instances may use together; the"
              + " platform's own `quota-share` counts only while Redis does not answer",
      zh = "所有实例合计可占用的平台配额比例；平台自己的 `quota-share` 只在 Redis 无响应时生效")
  double quotaShare();

  /** How long a submit under a key is remembered: at most 3650 days. */
  @Setting(
      defaultValue = "P7D",
      longest = "P3650D",
      en = "how long a submit under a key is remembered",
      zh = "带键提交的记录保留多久")
  Duration keepSubmits();

  /**
   * Reads the settings from text.
   *
   * @param settings the keys {@code talentport.coordination.…}; other keys are not read
   * @throws io.talentport.core.error.ConfigurationException if a key is unknown, or a value
   *     ill-formed; the message names the key
   */
  static RedisCoordinationSettings of(Map<String, String> settings) {
    return RedisCoordinationSettingsSchema.SCHEMA.read(settings);
  }

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableRedisCoordinationSettings.Builder {

    /** Starts with the defaults. */
    public Builder() {
      RedisCoordinationSettingsSchema.SCHEMA.setDefaults(this);
    }
  }
}
