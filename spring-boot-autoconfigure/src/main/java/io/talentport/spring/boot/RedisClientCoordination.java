package io.talentport.spring.boot;

import io.lettuce.core.RedisClient;
import io.lettuce.core.codec.RedisCodec;
import io.talentport.coordination.redis.RedisCoordination;
import io.talentport.coordination.redis.RedisCoordinationSettings;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.util.ClassUtils;

/**
 * Coordination with the client of a Spring Data Redis bean: configured and closed by the
 * application.
 */
final class RedisClientCoordination {

  private static final String KEY = CoordinationProperties.CONNECTION_FACTORY;

  private RedisClientCoordination() {}

  /**
   * Refuses a class path without the modules that this needs.
   *
   * @throws ConfigurationException if one of the modules is missing
   */
  static void requireModules(ClassLoader loader) {
    if (!ClassUtils.isPresent("io.talentport.coordination.redis.RedisCoordination", loader)) {
      throw missing("io.talentport:talentport-coordination-redis");
    }
    if (!ClassUtils.isPresent(
        "org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory", loader)) {
      throw missing("org.springframework.boot:spring-boot-starter-data-redis");
    }
  }

  private static ConfigurationException missing(String artifact) {
    return refused(
        KEY + " is set, but " + artifact + " is not on the class path",
        "Add it to the application's dependencies, or remove the property.");
  }

  /**
   * Connects with the client of a bean, which creates another client each time it is started.
   *
   * @param bean its name
   * @param properties without an address
   * @throws ConfigurationException if there is no such bean, if it has no client of Lettuce, if
   *     that client has no address, or if the properties have one
   */
  static Coordination of(
      ListableBeanFactory beans, String bean, RedisCoordinationProperties properties) {
    RedisCoordinationSettings settings = RedisCoordinationSettings.of(properties.settings());
    LettuceConnectionFactory factory = factory(beans, bean);
    if (factory.isRunning()
        && factory.getRequiredNativeClient() instanceof RedisClient single
        && !hasAddress(single)) {
      throw refused(
          KEY + " names a bean of static master and replica nodes, whose client has no address",
          "Name one of a single Redis, of Sentinel or of a cluster, which finds the primary itself,"
              + " or set talentport.coordination.redis-uri instead.");
    }
    return RedisCoordination.of(factory::getRequiredNativeClient, settings);
  }

  /** Requests a connection without a codec, which is refused before anything is sent. */
  @SuppressWarnings("NullAway") // what is refused is the missing codec
  private static boolean hasAddress(RedisClient client) {
    try {
      client.connect((RedisCodec<byte[], byte[]>) null).close();
      return true;
    } catch (IllegalStateException withoutAddress) {
      return false;
    } catch (IllegalArgumentException withoutCodec) {
      return true;
    }
  }

  private static LettuceConnectionFactory factory(ListableBeanFactory beans, String bean) {
    List<String> names = List.of(beans.getBeanNamesForType(RedisConnectionFactory.class));
    if (!names.contains(bean)) {
      // Do not repeat the value: it may be a secret under the wrong name.
      throw refused(
          KEY + " names no bean of the type RedisConnectionFactory",
          names.isEmpty()
              ? "There is none: configure spring.data.redis, or set talentport.coordination.redis-uri"
                  + " instead."
              : "Correct it; the beans of that type are " + String.join(", ", names) + ".");
    }
    if (beans.getBean(bean) instanceof LettuceConnectionFactory lettuce) {
      return lettuce;
    }
    throw refused(
        KEY + " names a bean that has no client of Lettuce",
        "Let Spring Boot use Lettuce (spring.data.redis.client-type=lettuce), or set"
            + " talentport.coordination.redis-uri instead.");
  }

  private static ConfigurationException refused(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
