package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lettuce.core.RedisClient;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.test.redis.RedisServerFixture;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.data.redis.RedisAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStaticMasterReplicaConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Instances that share by a Redis, which is a real one. */
class RedisCoordinationTest {

  private static final String PASSWORD = "marker-of-a-password";
  private static final Duration WITHIN = Duration.ofSeconds(20);

  private static final RedisServerFixture REDIS =
      RedisServerFixture.builder().password(PASSWORD).start();

  private final ApplicationContextRunner feishu = Contexts.feishu();

  private final ApplicationContextRunner withSpringData =
      feishu
          .withConfiguration(AutoConfigurations.of(RedisAutoConfiguration.class))
          .withPropertyValues(
              "spring.data.redis.port=" + REDIS.port(), "spring.data.redis.password=" + PASSWORD);

  @AfterAll
  static void stop() {
    REDIS.close();
  }

  private static String uri() {
    return "redis://:" + PASSWORD + "@127.0.0.1:" + REDIS.port();
  }

  /** Puts a token by one instance, and finds it by another. */
  private static void assertTheyShare(Coordination one, Coordination other, String key) {
    TokenStore tokens = one.tokens().orElseThrow();
    tokens.put(key, "token", Duration.ofMinutes(1), WITHIN);
    assertThat(other.tokens().orElseThrow().find(key, WITHIN)).contains("token");
  }

  @Test
  void instancesWithTheSameAddressShare() {
    feishu
        .withPropertyValues("talentport.coordination.redisUri=" + uri())
        .run(
            one ->
                feishu
                    .withPropertyValues("talentport.coordination.redis-uri=" + uri())
                    .run(
                        other ->
                            assertTheyShare(
                                one.getBean(Coordination.class),
                                other.getBean(Coordination.class),
                                "by-address")));
  }

  @Test
  void theClientOfTheApplicationIsTakenWhereItIsNamed() {
    withSpringData
        .withPropertyValues(
            "talentport.coordination.redis-connection-factory=redisConnectionFactory",
            "talentport.coordination.when-unreachable=FAIL",
            "talentport.coordination.keep-submits=2d",
            "talentport.coordination.timeout=20000")
        .run(
            one -> {
              assertThat(one).hasNotFailed();
              Coordination shared = one.getBean(Coordination.class);
              assertThat(shared.whenUnreachable()).contains(WhenUnreachable.FAIL);
              assertThat(shared.keepSubmits()).isEqualTo(Duration.ofDays(2));
              feishu
                  .withPropertyValues("talentport.coordination.redis-uri=" + uri())
                  .run(
                      other ->
                          assertTheyShare(shared, other.getBean(Coordination.class), "by-client"));

              shared.close();
              RedisClient client =
                  (RedisClient)
                      one.getBean(LettuceConnectionFactory.class).getRequiredNativeClient();
              assertThat(client.connect().sync().ping()).isEqualTo("PONG");
            });
  }

  @Test
  void aRedisOfTheApplicationIsNotTakenUnasked() {
    withSpringData.run(
        context ->
            assertThat(context)
                .hasNotFailed()
                .hasSingleBean(RedisConnectionFactory.class)
                .doesNotHaveBean(Coordination.class));
  }

  @Test
  void aNameWithoutABeanIsRefusedWithTheNamesThatThereAre() {
    withSpringData
        .withPropertyValues("talentport.coordination.redisConnectionFactory=" + PASSWORD)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith(
                        "talentport.coordination.redisConnectionFactory names no bean")
                    .hasMessageContaining("the beans of that type are redisConnectionFactory.")
                    .hasMessageNotContaining(PASSWORD));
    feishu
        .withPropertyValues("talentport.coordination.redis-connection-factory=redis")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("There is none: configure spring.data.redis"));
  }

  @Test
  void aFactoryWithoutLettuceIsRefused() {
    feishu
        .withBean("other", RedisConnectionFactory.class, NoLettuce::factory)
        .withPropertyValues("talentport.coordination.redis-connection-factory=other")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("names a bean that has no client of Lettuce"));
  }

  @Test
  void theClientOfAFactoryThatWasStoppedAndStartedIsFollowed() {
    withSpringData
        .withPropertyValues(
            "talentport.coordination.redis-connection-factory=redisConnectionFactory",
            "talentport.coordination.timeout=20s")
        .run(
            one -> {
              Coordination shared = one.getBean(Coordination.class);
              LettuceConnectionFactory factory = one.getBean(LettuceConnectionFactory.class);
              assertTheyShare(shared, shared, "before");

              factory.stop();
              assertThatExceptionOfType(CoordinationUnavailableException.class)
                  .isThrownBy(() -> shared.tokens().orElseThrow().find("before", WITHIN))
                  .satisfies(failure -> assertThat(failure.retryable()).isTrue());

              factory.start();
              assertThat(shared.tokens().orElseThrow().find("before", WITHIN)).contains("token");
            });
  }

  @Test
  void aFactoryOfStaticNodesIsRefused() {
    RedisStaticMasterReplicaConfiguration nodes =
        new RedisStaticMasterReplicaConfiguration("127.0.0.1", REDIS.port());
    nodes.setPassword(PASSWORD);
    feishu
        .withBean(
            "lettuceConnectionFactory",
            LettuceConnectionFactory.class,
            () -> new LettuceConnectionFactory(nodes))
        .withPropertyValues(
            "talentport.coordination.redis-connection-factory=lettuceConnectionFactory")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("whose client has no address")
                    .hasMessageNotContaining(PASSWORD));
  }

  @Test
  void anAddressBesideTheClientIsRefused() {
    withSpringData
        .withPropertyValues(
            "talentport.coordination.redis-connection-factory=redisConnectionFactory",
            "talentport.coordination.redis-uri=" + uri())
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("talentport.coordination.redis-uri is set, but")
                    .hasMessageNotContaining(PASSWORD));
  }

  @Test
  void withoutTheModuleTheArtifactIsNamed() {
    ClassLoader without =
        new FilteredClassLoader(
            new ClassPathResource(
                "META-INF/services/io.talentport.core.coordination.CoordinationProvider"));
    feishu
        .withClassLoader(without)
        .withPropertyValues("talentport.coordination.redis-uri=" + uri())
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageStartingWith(
                        "talentport.coordination.redis-uri is set, but no module")
                    .hasMessageContaining("io.talentport:talentport-coordination-redis")
                    .hasMessageNotContaining(PASSWORD));
    feishu
        .withClassLoader(new FilteredClassLoader("io.talentport.coordination.redis"))
        .withPropertyValues("talentport.coordination.redis-connection-factory=redis")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining(
                        "but io.talentport:talentport-coordination-redis is not"));
  }

  @Test
  void anAddressThatIsNoneIsNamedAndNeverShown() {
    feishu
        .withPropertyValues("talentport.coordination.redis-uri=" + PASSWORD)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageStartingWith("talentport.coordination.redis-uri is not the address")
                    .hasMessageNotContaining(PASSWORD));
  }

  @Test
  void aRedisThatIsDownDoesNotStopTheStart() {
    feishu
        .withPropertyValues("talentport.coordination.redis-uri=redis://127.0.0.1:1")
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Coordination.class));
  }

  /** A factory of another client. */
  private static final class NoLettuce {

    static RedisConnectionFactory factory() {
      return (RedisConnectionFactory)
          Proxy.newProxyInstance(
              RedisConnectionFactory.class.getClassLoader(),
              new Class<?>[] {RedisConnectionFactory.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                  });
    }
  }
}
