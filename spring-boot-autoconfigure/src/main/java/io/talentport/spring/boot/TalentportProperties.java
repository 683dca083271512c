package io.talentport.spring.boot;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.coordination.redis.RedisCoordinationSettings;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code talentport.*} besides those of the platforms. Immutable and thread-safe;
 * printing them shows no secret.
 *
 * @param enabled Whether Talentport defines its beans.
 * @param platform The platform to connect where several adapters are on the class path, for example
 *     feishu.
 * @param tenants The organisations that the application is connected to, by the names that it gives
 *     them; write the names in lower case.
 * @param health The health indicator.
 * @param problemDetails Responses of the application's own API.
 * @param sandbox The sandbox in the process, for development.
 * @param coordination What the instances of the application share.
 */
@ConfigurationProperties("talentport")
@PropertiesOf({FeishuSettings.class, DingTalkSettings.class, RedisCoordinationSettings.class})
public record TalentportProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String platform,
    @DefaultValue Map<String, TenantProperties> tenants,
    @DefaultValue Health health,
    @DefaultValue ProblemDetails problemDetails,
    @DefaultValue Sandbox sandbox,
    @DefaultValue Coordination coordination) {

  /**
   * The health indicator.
   *
   * @param mode What a health check asks the platform: nothing (passive), a token, or the whole
   *     self-check (diagnose).
   * @param minInterval How long an answer of the platform is used before it is asked again, in the
   *     modes token and diagnose.
   */
  public record Health(
      @DefaultValue("passive") HealthMode mode, @DefaultValue("5m") Duration minInterval) {

    /** Checks the interval. */
    public Health {
      if (minInterval.isNegative() || minInterval.isZero()) {
        throw new ConfigurationException(
            ErrorDetails.of("talentport.health.min-interval must be longer than zero")
                .remedy("Write it like 5m or PT5M (five minutes).")
                .build());
      }
    }
  }

  /** What a health check asks the platform. */
  public enum HealthMode {
    /** Nothing: it reports what the application's calls have shown. */
    PASSIVE,

    /** A token, by a self-check that reads no data. */
    TOKEN,

    /** The whole self-check, with one read per port; the reads count against the quotas. */
    DIAGNOSE
  }

  /**
   * Responses of the application's own API.
   *
   * @param enabled Whether an exception of Talentport that a controller lets out becomes a problem
   *     detail (RFC 9457).
   */
  public record ProblemDetails(@DefaultValue("false") boolean enabled) {}

  /**
   * The sandbox in the process, for development.
   *
   * @param enabled Whether the application is connected to a sandbox in its own process instead of
   *     the platform; needs talentport-sandbox on the class path.
   */
  public record Sandbox(@DefaultValue("false") boolean enabled) {}

  /**
   * What the instances of the application share, besides the settings of what connects them.
   *
   * @param redisConnectionFactory The name of the bean of Spring Data Redis whose client is used
   *     instead of redis-uri. The bean that Spring Boot creates is redisConnectionFactory. It must
   *     use Lettuce.
   */
  public record Coordination(@Nullable String redisConnectionFactory) {}
}
