package io.talentport.coordination.redis;

import io.lettuce.core.api.sync.RedisCommands;
import io.talentport.core.coordination.Coordination;
import io.talentport.test.redis.RedisServerFixture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * Two instances on an empty Redis, of which only the class under test knows.
 *
 * @param <S> their store
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoInstances<S> {

  private final RedisServerFixture redis = RedisServerFixture.start();
  private final Function<Coordination, S> store;
  Instances instances;
  RedisCommands<String, String> look;
  S here;
  S there;
  String key;

  TwoInstances(Function<Coordination, S> store) {
    this.store = store;
  }

  @BeforeEach
  void connect() {
    instances = new Instances(redis.uri());
    look = instances.look().sync();
    // Before anybody connects, who would take it for a loss.
    look.flushall();
    here = store.apply(connected());
    there = store.apply(connected());
    key = Instances.newKey();
  }

  /** Nobody is still connecting when a test empties Redis. */
  private Coordination connected() {
    Coordination instance = instances.another();
    Instances.tokens(instance).find(Instances.newKey(), Instances.WITHIN);
    return instance;
  }

  @AfterEach
  void disconnect() {
    instances.close();
  }

  @AfterAll
  void stop() {
    redis.close();
  }
}
