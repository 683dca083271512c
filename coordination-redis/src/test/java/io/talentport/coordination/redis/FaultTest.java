package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.lists;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.quotas;
import static io.talentport.coordination.redis.Instances.submits;
import static io.talentport.coordination.redis.Instances.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.protocol.CommandType;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.test.redis.RedisServerFixture;
import io.talentport.test.redis.SlowForwarder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A real Redis, made to fail: no call outlasts its time, each says why, and all work afterwards.
 */
@Timeout(60)
@Tag("slow")
class FaultTest {

  private static final Duration TIMEOUT = Duration.ofMillis(300);

  /** What a busy machine may take besides. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration SLACK = Duration.ofSeconds(10);

  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration AMPLE = Duration.ofSeconds(10);
  private static final String PASSWORD = "marker-password";

  private final RedisServerFixture redis = RedisServerFixture.builder().password(PASSWORD).start();
  private final SlowForwarder way = SlowForwarder.to(redis.port());
  private final Instances instances = new Instances(address(way.port()));

  @AfterEach
  void close() {
    instances.close();
    way.close();
    redis.close();
  }

  private static String address(int port) {
    return "redis://:" + PASSWORD + "@127.0.0.1:" + port;
  }

  @Test
  void killedRedisFailsAtOnceAndIsUsedAgainWhenItIsBack() {
    Coordination instance = connected();

    redis.kill();
    fails(instance, "Redis");

    redis.restart();
    works(instance);
  }

  @Test
  void redisThatIsDownAtTheStartIsUsedWhenItIsUp() {
    redis.kill();
    Coordination instance = instances.another(TIMEOUT);
    fails(instance, "Redis");

    redis.restart();
    works(instance);
  }

  @Test
  void refusedConnectionNamesTheSetting() {
    int port = redis.port();
    redis.kill();
    try (Coordination instance = own(address(port))) {
      fails(instance, "Redis refuses connections", RedisAddress.KEY);
    }
  }

  @Test
  void stoppedRedisTakesNoLongerThanTheTimeoutAndGoesOn() {
    Coordination instance = connected();

    redis.suspend();
    fails(instance, "in time", "talentport.coordination.timeout");

    redis.resume();
    works(instance);
  }

  @Test
  void redisThatIsStoppedAtTheStartIsUsedWhenItGoesOn() {
    redis.suspend();
    Coordination instance = instances.another(TIMEOUT);
    long began = System.nanoTime();
    failure(() -> tokens(instance).find(newKey(), AMPLE));
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isLessThan(RedisConnections.FIRST.plus(SLACK));
    fails(instance, "in time", "talentport.coordination.timeout");

    redis.resume();
    works(instance);
  }

  @Test
  void firstConnectionMayTakeLongerThanTheTimeout() throws Exception {
    redis.suspend();
    Duration timeout = RedisCoordinationSettings.builder().build().timeout();
    Coordination instance = instances.another(timeout);
    FutureTask<Boolean> first =
        new FutureTask<>(() -> tokens(instance).find(newKey(), AMPLE).isEmpty());
    new Thread(first).start();

    long end = System.nanoTime() + timeout.multipliedBy(2).toNanos();
    while (System.nanoTime() - end < 0) {
      Thread.onSpinWait();
    }
    redis.resume();

    assertThat(first.get()).isTrue();
  }

  @Test
  void callGivesUpWithinWhatItHasLeft() {
    Coordination instance = connected();
    redis.suspend();

    long began = System.nanoTime();
    failure(() -> tokens(instance).find(newKey(), Duration.ofMillis(20)));

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TIMEOUT.plus(SLACK));
    redis.resume();
  }

  @Test
  void slowRedisFailsByTheTimeoutAndIsUsedAgainWhenItIsFaster() {
    Coordination instance = connected();

    way.delayAnswers(TIMEOUT.multipliedBy(4));
    fails(instance, "in time", "talentport.coordination.timeout");

    way.delayAnswers(Duration.ZERO);
    works(instance);
  }

  @Test
  void redisWithinItsTimeoutIsUsedHoweverSlow() {
    Coordination instance = instances.another(AMPLE);
    way.delayAnswers(Duration.ofMillis(40));

    works(instance);
    assertThat(
            quotas(instance)
                .reserve(
                    newKey(),
                    new QuotaDemand(List.of(new QuotaPace(3, LONG)), 3, Duration.ZERO),
                    AMPLE)
                .waits())
        .hasSize(3);
  }

  @Test
  void redisThatCameBackEmptyIsUsed() {
    Coordination instance = connected(AMPLE);
    String key = newKey();
    tokens(instance).put(key, "token", LONG, AMPLE);

    redis.restartEmpty();

    works(instance);
    assertThat(eventually(() -> tokens(instance).find(key, AMPLE))).isEmpty();
  }

  @Test
  void fullRedisReadsAndGivesBackButKeepsNothing() {
    Coordination instance = connected(AMPLE);
    String key = newKey();
    tokens(instance).put(key, "token", LONG, AMPLE);
    Lease lease = tokens(instance).tryLease(key, LONG, AMPLE).orElseThrow();
    SubmitClaim claim = submits(instance).claim(key, LONG, AMPLE);
    RedisCommands<String, String> look = look();
    look.configSet("maxmemory", "1");

    assertThat(tokens(instance).find(key, AMPLE)).contains("token");
    for (Runnable write : writes(instance).values()) {
      assertThat(failure(write))
          .hasMessageContaining("no memory left")
          .hasMessageContaining("noeviction");
    }
    lease.release(AMPLE);
    claim.release(AMPLE);

    look.configSet("maxmemory", "0");
    works(instance);
  }

  @Test
  void wrongPasswordNamesTheSettingAndNotThePassword() {
    try (Coordination instance = own("redis://:marker-wrong@127.0.0.1:" + redis.port())) {
      fails(instance, "refused the user or the password", RedisAddress.KEY);
      isRefused(instance);
    }
    try (Coordination instance = own(redis.uri())) {
      fails(instance, "requires a password", RedisAddress.KEY);
      isRefused(instance);
    }
  }

  @Test
  void passwordThatIsChangedMeanwhileIsToldAndUsedWhenItIsBack() {
    Coordination instance = connected(AMPLE);
    RedisCommands<String, String> look = look();
    look.configSet("requirepass", "marker-another");
    way.breakConnections();
    while (stillConnected(instance)) {
      Thread.onSpinWait();
    }

    fails(instance, "refused the user or the password", RedisAddress.KEY);

    look.configSet("requirepass", PASSWORD);
    works(instance);
  }

  /** The connection with the old password may take a moment to break. */
  private static boolean stillConnected(Coordination instance) {
    try {
      tokens(instance).find(newKey(), AMPLE);
      return true;
    } catch (CoordinationUnavailableException failed) {
      return String.valueOf(failed.getMessage()).contains("connection to Redis failed");
    }
  }

  @Test
  void userWithoutTheRightsIsTold() {
    try (Coordination instance = asUser(List.of("PING"), "*")) {
      fails(instance, "does not grant", "EVALSHA");
    }
    // What runs within the script is refused, and not the script.
    try (Coordination instance = asUser(List.of("EVAL", "EVALSHA", "TIME"), "*")) {
      fails(instance, "does not grant", "EVALSHA");
      isRefused(instance);
    }
    try (Coordination instance = asUser(RedisRights.COMMANDS, "talentport:token:*")) {
      fails(
          "claim",
          () -> submits(instance).claim(newKey(), LONG, AMPLE),
          "does not grant",
          "{<key-prefix>:submits}:*");
    }
  }

  @Test
  void userWithTheRightsThatAreToldNeedsNoMore() {
    String[] keys =
        RedisRights.KEYS.stream()
            .map(pattern -> pattern.replace("<key-prefix>", "talentport"))
            .toArray(String[]::new);
    try (Coordination instance = asUser(RedisRights.COMMANDS, keys)) {
      works(instance);
      SubmitClaim claim = submits(instance).claim(newKey(), LONG, AMPLE);
      assertThat(claim.record("entry", LONG, LONG.multipliedBy(2), AMPLE)).isTrue();
      claim.release(AMPLE);
    }
  }

  private Coordination asUser(List<String> commands, String... keys) {
    AclSetuserArgs rights = AclSetuserArgs.Builder.on().reset().on().addPassword("marker-limited");
    for (String pattern : keys) {
      rights.keyPattern(pattern);
    }
    commands.forEach(command -> rights.addCommand(CommandType.valueOf(command)));
    look().aclSetuser("limited", rights);
    return own("redis://limited:marker-limited@127.0.0.1:" + redis.port());
  }

  @Test
  void claimThatNobodyHeardOfIsGivenBack() {
    Coordination instance = connected(AMPLE);
    String key = newKey();
    way.delayAnswers(TIMEOUT.multipliedBy(2));
    failure(() -> submits(instance).claim(key, LONG, TIMEOUT));
    way.delayAnswers(Duration.ZERO);

    RedisCommands<String, String> look = look();
    while (look.exists("{talentport:submits}:entry:" + key) != 0) {
      Thread.onSpinWait();
    }
    assertThat(eventually(() -> submits(instance).claim(key, LONG, AMPLE)).isOwned()).isTrue();
  }

  @Test
  void clientWithoutAnAddressIsTold() {
    RedisClient client = RedisClient.create();
    try (Coordination instance = RedisCoordination.of(client)) {
      fails(instance, "no address of its own", "the application's Redis client");
      isRefused(instance);
    } finally {
      client.shutdown();
    }
  }

  @Test
  void replicaIsLeftForThePrimaryThatTheAddressLeadsTo() {
    try (RedisServerFixture other = RedisServerFixture.builder().password(PASSWORD).start()) {
      Coordination instance = connected(AMPLE);
      RedisCommands<String, String> look = look();
      look.replicaof("127.0.0.1", other.port());
      failsToWrite(instance, "replica", RedisAddress.KEY);

      // As an address does that follows the primary; the connection to the old one stays.
      look.replicaofNoOne();
      works(instance);
    }
  }

  @Test
  void failoverToAnotherAddressNeedsNoRestart() {
    try (RedisServerFixture other = RedisServerFixture.builder().password(PASSWORD).start()) {
      Coordination instance = connected();
      redis.kill();

      way.leadTo(other.port());

      works(instance);
    }
  }

  @Test
  void connectionThatSwallowsEverythingIsReplaced() {
    try (RedisServerFixture other = RedisServerFixture.builder().password(PASSWORD).start()) {
      Coordination instance = connected();
      redis.suspend();
      // What is open stays with the one that does not answer; a new connection finds the other one.
      way.leadNewConnectionsTo(other.port());
      for (int call = 0; call < ScriptConnection.MOST_UNANSWERED; call++) {
        fails(
            "find",
            () -> tokens(instance).find(newKey(), AMPLE),
            "in time",
            "talentport.coordination.timeout");
      }

      works(instance);
      redis.resume();
    }
  }

  @Test
  void applicationsClientIsUsedAgainAfterARestartAndNotClosed() {
    RedisClient client = RedisClient.create(address(redis.port()));
    try (Coordination instance =
        RedisCoordination.of(
            client, RedisCoordinationSettings.builder().timeout(TIMEOUT).build())) {
      works(instance);
      redis.kill();
      fails(instance, "Redis", "the application's Redis client");
      redis.restart();
      works(instance);

      redis.suspend();
      fails(instance, "in time");
      redis.resume();
      works(instance);
    }

    assertThat(client.connect().sync().ping()).isEqualTo("PONG");
    client.shutdown();
  }

  @Test
  void clientThatTheApplicationReplacesIsFollowed() {
    RedisClient first = RedisClient.create(address(redis.port()));
    RedisClient second = RedisClient.create(address(redis.port()));
    AtomicReference<Optional<RedisClient>> current = new AtomicReference<>(Optional.of(first));
    try (Coordination instance =
        RedisCoordination.of(
            () -> Objects.requireNonNull(current.get()).orElseThrow(),
            RedisCoordinationSettings.builder().timeout(AMPLE).build())) {
      works(instance);

      current.set(Optional.empty());
      first.shutdown();
      fails(instance, "the application's Redis client");
      // The claim that failed connects once more, to be given back; here its attempt has ended.
      failure(() -> tokens(instance).find(newKey(), AMPLE));

      current.set(Optional.of(second));
      operations(instance)
          .forEach((name, operation) -> assertThat(operation.now()).as(name + " works").isTrue());
    } finally {
      first.shutdown();
      second.shutdown();
    }
  }

  @Test
  void closedCoordinationSaysSo() {
    Coordination instance = connected();
    instance.close();

    fails(instance, "closed");
  }

  private Coordination connected() {
    return connected(TIMEOUT);
  }

  private Coordination connected(Duration timeout) {
    Coordination instance = instances.another(timeout);
    works(instance);
    return instance;
  }

  /** As patient as a busy machine needs: what Redis answers is to be heard of. */
  private static Coordination own(String address) {
    return RedisCoordination.of(
        RedisCoordinationSettings.builder().redisUri(address).timeout(AMPLE).build());
  }

  /** A client of the test's, which goes round the forwarder. */
  private RedisCommands<String, String> look() {
    return instances.look(address(redis.port())).sync();
  }

  private static void works(Coordination instance) {
    operations(instance)
        .forEach(
            (name, operation) ->
                assertThat(eventually(operation::now)).as(name + " works").isTrue());
  }

  private static void isRefused(Coordination instance) {
    assertThat(failure(() -> tokens(instance).find(newKey(), AMPLE)).retryable()).isFalse();
  }

  private static void fails(Coordination instance, String... words) {
    operations(instance).forEach((name, operation) -> fails(name, operation::now, words));
  }

  private static void failsToWrite(Coordination instance, String... words) {
    writes(instance).forEach((name, write) -> fails(name, write, words));
  }

  private static void fails(String name, Runnable operation, String... words) {
    long began = System.nanoTime();
    RecruitingException failure = failure(operation);
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .as(name)
        .isLessThan(TIMEOUT.plus(SLACK));
    assertThat(failure).as(name).hasMessageContainingAll(words);
    for (Throwable one = failure; one != null; one = one.getCause()) {
      assertThat(one.toString()).as(name).doesNotContain("marker", "127.0.0.1");
    }
  }

  private static RecruitingException failure(Runnable operation) {
    return Assertions.catchThrowableOfType(CoordinationUnavailableException.class, operation::run);
  }

  /** A client needs a few tries, or some time where they fail at once, to notice a Redis. */
  private static <T> T eventually(Supplier<T> question) {
    long began = System.nanoTime();
    for (int tries = 1; ; tries++) {
      try {
        return question.get();
      } catch (CoordinationUnavailableException notYet) {
        if (tries >= 20 && System.nanoTime() - began > PATIENCE.toNanos()) {
          throw notYet;
        }
      }
    }
  }

  private interface Operation {
    boolean now();
  }

  private static Map<String, Operation> operations(Coordination instance) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    operations.put("find", () -> tokens(instance).find(newKey(), AMPLE).isEmpty());
    operations.put("level", () -> level(instance));
    operations.put("find a list", () -> lists(instance).find(newKey(), AMPLE).isEmpty());
    writes(instance).forEach((name, write) -> operations.put(name, () -> done(write)));
    return operations;
  }

  private static boolean level(Coordination instance) {
    return quotas(instance).level(newKey(), DEMAND, AMPLE).turns() == 1;
  }

  private static boolean done(Runnable write) {
    write.run();
    return true;
  }

  private static final QuotaDemand DEMAND =
      new QuotaDemand(List.of(new QuotaPace(1, LONG)), 1, Duration.ZERO);

  private static Map<String, Runnable> writes(Coordination instance) {
    Map<String, Runnable> writes = new LinkedHashMap<>();
    writes.put("put", () -> tokens(instance).put(newKey(), "token", LONG, AMPLE));
    writes.put("tryLease", () -> tokens(instance).tryLease(newKey(), LONG, AMPLE));
    writes.put("put a list", () -> lists(instance).put(newKey(), "list", LONG, AMPLE));
    writes.put("reserve", () -> quotas(instance).reserve(newKey(), DEMAND, AMPLE));
    writes.put("pause", () -> quotas(instance).pause(newKey(), LONG, AMPLE));
    writes.put("claim", () -> submits(instance).claim(newKey(), LONG, AMPLE));
    return writes;
  }
}
