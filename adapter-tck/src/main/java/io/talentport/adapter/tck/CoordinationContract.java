package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of the stores that the instances of an application share. It is about two instances
 * on one store, in any order of its tests; each test uses new keys, so the store need not be empty,
 * and others may use it.
 *
 * <p>A store's tests extend it once:
 *
 * <pre>{@code
 * class AcmeCoordinationTest extends CoordinationContract {
 *   @Override
 *   protected Coordination connect() {
 *     return AcmeCoordination.of(address);
 *   }
 *
 *   @Override
 *   protected void letPass(Duration time) {
 *     clockOfTheStore.advance(time);
 *   }
 * }
 * }</pre>
 *
 * <p>The numbers of its promises begin with {@code T} for tokens, {@code Q} for quotas, {@code S}
 * for submits and {@code L} for lists.
 */
@Timeout(60)
public abstract class CoordinationContract {

  /** How long a store that answers may take: ample, since a busy machine breaks no promise. */
  static final Duration WITHIN = Duration.ofSeconds(10);

  private static final Set<Class<?>> ALL_STORES =
      Set.of(TokenStore.class, QuotaStore.class, SubmitLedger.class, CacheStore.class);
  private static final int MOST_TRIES = 50;

  private @Nullable Coordination here;
  private @Nullable Coordination there;

  /** For the class of the store. */
  protected CoordinationContract() {}

  /**
   * One more instance on the store, connected as in a process of its own: instances share nothing
   * but the store. The contract closes it.
   */
  protected abstract Coordination connect();

  /**
   * Lets time pass in the store: moves its clock, or waits for as long where the clock is not the
   * test's.
   *
   * @param time how much at least
   */
  protected abstract void letPass(Duration time);

  /**
   * The stores that the coordination shares; all four by default.
   *
   * @return some of {@link TokenStore}, {@link QuotaStore}, {@link SubmitLedger} and {@link
   *     CacheStore}
   */
  protected Set<Class<?>> shared() {
    return ALL_STORES;
  }

  /**
   * A short time that the store distinguishes from zero, used where a test waits for an end. A
   * store with a coarse clock needs a longer one.
   */
  protected Duration soon() {
    return Duration.ofMillis(250);
  }

  /**
   * Makes the store not answer.
   *
   * @return what makes it answer again; absent if the test cannot do that, and then the promises
   *     about it do not run
   */
  protected Optional<Runnable> stopAnswering() {
    return Optional.empty();
  }

  /**
   * Makes the store lose what it keeps, as far as that can happen to it: a restart with an empty
   * disk, for example. The instances stay connected; those of the next test need a store that has
   * lost nothing, because a store that has may refuse keys for a while.
   *
   * @return whether it was done; if not, the promise about it does not run
   */
  protected boolean loseEntries() {
    return false;
  }

  /** Connects two instances. */
  @BeforeEach
  final void connectInstances() {
    here = connect();
    there = connect();
  }

  /** Closes what was connected, twice: that must do no harm. */
  @AfterEach
  final void closeInstances() {
    close(here);
    close(there);
    close(here);
  }

  private static void close(@Nullable Coordination instance) {
    if (instance != null) {
      instance.close();
    }
  }

  /** One of the two instances. */
  final <T> T here(Class<T> store) {
    return store(here, store);
  }

  /** The other one. */
  final <T> T there(Class<T> store) {
    return store(there, store);
  }

  private <T> T store(@Nullable Coordination instance, Class<T> type) {
    Coordination connected = Objects.requireNonNull(instance, "connect() returned null");
    Optional<?> store = sharedBy(connected, type);
    assertThat(store.isPresent())
        .as("whether the coordination has a %s, as shared() says", type.getSimpleName())
        .isEqualTo(shared().contains(type));
    return store
        .map(type::cast)
        .orElseGet(() -> Assumptions.abort("the coordination shares no " + type.getSimpleName()));
  }

  private static Optional<?> sharedBy(Coordination instance, Class<?> type) {
    if (type == TokenStore.class) {
      return instance.tokens();
    }
    if (type == QuotaStore.class) {
      return instance.quotas();
    }
    return type == CacheStore.class ? instance.lists() : instance.submits();
  }

  /** Waits until something short is over. */
  final void waitUntilSoonIsOver() {
    letPass(soon().plus(soon().dividedBy(5)).plusMillis(1));
  }

  /** Asks a store that answers again, which a client may need a moment to notice. */
  final <T> T onceItAnswers(Supplier<T> question) {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      try {
        return question.get();
      } catch (CoordinationUnavailableException notYet) {
        letPass(soon());
      }
    }
    return fail("the store answers again, and the instance, which was not restarted, must notice");
  }

  @Nested
  class Tokens extends SharedTokensContract {
    @Override
    CoordinationContract contract() {
      return CoordinationContract.this;
    }
  }

  @Nested
  class Quotas extends SharedQuotasContract {
    @Override
    CoordinationContract contract() {
      return CoordinationContract.this;
    }
  }

  @Nested
  class Submits extends SharedSubmitsContract {
    @Override
    CoordinationContract contract() {
      return CoordinationContract.this;
    }
  }

  @Nested
  class Lists extends SharedListsContract {
    @Override
    CoordinationContract contract() {
      return CoordinationContract.this;
    }
  }
}
