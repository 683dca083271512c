package io.talentport.adapter.tck;

import static io.talentport.adapter.tck.CoordinationGroup.LONG;
import static io.talentport.adapter.tck.CoordinationGroup.THREADS;
import static io.talentport.adapter.tck.CoordinationGroup.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The promises of each store's leases.
 *
 * @param here one instance of the store
 * @param there another one
 */
record SharedLeases(CoordinationContract contract, Leasing here, Leasing there) {

  private static final int ROUNDS = 20;

  /** The part of a store that issues leases. */
  interface Leasing {
    Optional<Lease> tryLease(String key, Duration length, Duration within);
  }

  /** Of all instances, only one gets the lease of a key. */
  void oneHasTheLeaseAndNobodyElse(String key) {
    assertThat(here.tryLease(key, LONG, WITHIN)).as("a free lease").isPresent();

    assertThat(there.tryLease(key, LONG, WITHIN)).as("a lease the other one has").isEmpty();
    assertThat(here.tryLease(key, LONG, WITHIN)).as("a lease this one has already").isEmpty();
  }

  /**
   * A lease ends by itself, and releasing it afterwards does not affect the next one.
   *
   * @return the next lease
   */
  Lease nextAfterOneThatHasEnded(String key) {
    Lease ended = here.tryLease(key, contract.soon(), WITHIN).orElseThrow();
    contract.waitUntilSoonIsOver();
    Optional<Lease> next = there.tryLease(key, LONG, WITHIN);
    assertThat(next).as("a lease that has ended").isPresent();
    ended.release(WITHIN);

    assertThat(here.tryLease(key, LONG, WITHIN)).as("a lease that the next one has").isEmpty();
    return next.get();
  }

  /** Of many that ask at once, exactly one gets the lease. */
  void exactlyOneOfManyGetsTheLease() {
    for (int round = 0; round < ROUNDS; round++) {
      String fresh = CoordinationGroup.newKey();
      AtomicInteger owners = new AtomicInteger();
      Concurrently.run(
          THREADS,
          thread -> {
            Leasing instance = thread % 2 == 0 ? here : there;
            instance.tryLease(fresh, LONG, WITHIN).ifPresent(lease -> owners.incrementAndGet());
          });
      assertThat(owners).as("who has the lease, of %d that asked", THREADS).hasValue(1);
    }
  }
}
