package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScanIterator;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.ConfigurationException;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisCoordinationTest {

  private static final String PREFIX = "talentport.coordination.";

  private final CoordinationProvider provider =
      ServiceLoader.load(CoordinationProvider.class).findFirst().orElseThrow();

  @Test
  void providerIsFoundAndKnowsItsKeys() {
    assertThat(provider).isInstanceOf(RedisCoordinationProvider.class);
    assertThat(provider.settingKeys())
        .containsExactlyInAnyOrder(
            PREFIX + "redis-uri",
            PREFIX + "when-unreachable",
            PREFIX + "key-prefix",
            PREFIX + "timeout",
            PREFIX + "quota-share",
            PREFIX + "keep-submits")
        .allMatch(key -> key.startsWith(CoordinationProvider.KEY_PREFIX));
  }

  @Test
  void withoutAnAddressNothingIsConnected() {
    assertThat(provider.connect(Map.of())).isEmpty();
    assertThat(provider.connect(Map.of("talentport.feishu.app-id", "cli_a"))).isEmpty();
    assertThat(provider.connect(Map.of(PREFIX + "timeout", "1s"))).isEmpty();
  }

  @Test
  void settingsAreRead() {
    try (RedisServerFixture redis = RedisServerFixture.start();
        Coordination shared =
            provider
                .connect(
                    Map.of(
                        PREFIX + "redis-uri", redis.uri(),
                        PREFIX + "when-unreachable", "local",
                        PREFIX + "key-prefix", "acme:test",
                        PREFIX + "timeout", "10s",
                        PREFIX + "quota-share", "0.5",
                        PREFIX + "keep-submits", "30d"))
                .orElseThrow();
        Instances instances = new Instances(redis.uri())) {
      assertThat(shared.whenUnreachable()).contains(WhenUnreachable.LOCAL);
      assertThat(shared.quotaShare()).isEqualTo(0.5);
      assertThat(shared.keepSubmits()).isEqualTo(Duration.ofDays(30));

      String key = newKey();
      tokens(shared).put(key, "token", Duration.ofMinutes(1), WITHIN);

      assertThat(ScanIterator.scan(instances.look().sync()).stream())
          .containsExactlyInAnyOrder("acme:test:token:" + key, "{acme:test:submits}:epoch");
      assertThat(tokens(instances.another()).find(key, WITHIN)).isEmpty();
    }
  }

  @Test
  void defaultsAreThoseOfTheCore() {
    Coordination own = Coordination.builder().build();
    RedisClient client = RedisClient.create("redis://127.0.0.1:1");
    try (Coordination shared = RedisCoordination.of(client)) {
      assertThat(shared.whenUnreachable()).isEmpty();
      assertThat(shared.quotaShare()).isEqualTo(own.quotaShare());
      assertThat(shared.keepSubmits()).isEqualTo(own.keepSubmits());
      assertThat(shared.toString())
          .contains("tokens=shared, quotas=shared, submits=shared, lists=shared");
    } finally {
      client.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marker",
        "http://:marker@127.0.0.1:6379",
        "redis://:marker@127.0.0.1:99999999",
        "redis://:mar%ker@127.0.0.1",
        "redis://",
        "redis-sentinel://:marker@127.0.0.1"
      })
  void illFormedAddressIsRefusedAndNotShown(String address) {
    assertThatThrownBy(() -> provider.connect(Map.of(PREFIX + "redis-uri", address)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(PREFIX + "redis-uri")
        .hasMessageNotContainingAny("marker", "mar%ker")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redis://127.0.0.1:1",
        "redis://user:p%40ss@127.0.0.1:1/3",
        "rediss://:secret@127.0.0.1:1?verifyPeer=CA",
        "redis-sentinel://:secret@127.0.0.1:1,127.0.0.1:2#main"
      })
  void addressOfEachKindIsAcceptedWhetherRedisIsThereOrNot(String address) {
    try (Coordination shared =
        provider.connect(Map.of(PREFIX + "redis-uri", address)).orElseThrow()) {
      assertThat(shared.tokens()).isPresent();
      assertThat(shared.toString()).doesNotContain("127.0.0.1", "secret");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "key-prefix, {tag}",
    "key-prefix, ключ",
    "timeout, 0s",
    "timeout, 2d",
    "quota-share, 0",
    "quota-share, 1001",
    "keep-submits, 3651d",
    "when-unreachable, sometimes",
    "redis-url, redis://127.0.0.1:1"
  })
  void settingThatBreaksItsRuleIsRefusedByItsKey(String name, String value) {
    Map<String, String> settings =
        Map.of(PREFIX + "redis-uri", "redis://127.0.0.1:1", PREFIX + name, value);

    assertThatThrownBy(() -> provider.connect(settings))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(PREFIX + name);
  }

  @Test
  void printedSettingsShowNoAddress() {
    RedisCoordinationSettings settings =
        RedisCoordinationSettings.builder().redisUri("redis://:marker@127.0.0.1").build();

    assertThat(settings.toString()).doesNotContain("marker", "127.0.0.1").contains("***");
  }

  @Test
  void addressAndClientExcludeEachOther() {
    RedisCoordinationSettings settings =
        RedisCoordinationSettings.builder().redisUri("redis://:marker@127.0.0.1").build();
    RedisClient client = RedisClient.create("redis://127.0.0.1:1");
    try {
      assertThatThrownBy(() -> RedisCoordination.of(client, settings))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(PREFIX + "redis-uri")
          .hasMessageNotContaining("marker");
    } finally {
      client.shutdown();
    }
    assertThatThrownBy(() -> RedisCoordination.of(RedisCoordinationSettings.builder().build()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(PREFIX + "redis-uri");
  }
}
