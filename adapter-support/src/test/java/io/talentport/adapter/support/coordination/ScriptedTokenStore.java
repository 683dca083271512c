package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store that counts, takes time, fails, and remembers all texts that it was given. */
final class ScriptedTokenStore implements TokenStore {

  final List<String> given = new ArrayList<>();
  final InMemoryTokenStore kept;
  private final ManualTime time;
  Duration takes = Duration.ZERO;
  boolean down;
  boolean refuses;
  int asked;

  ScriptedTokenStore(ManualTime time) {
    this.time = time;
    this.kept = new InMemoryTokenStore(time);
  }

  private void ask(Duration within, String... texts) {
    asked++;
    given.addAll(List.of(texts));
    if (within.isZero() || within.isNegative()) {
      throw new AssertionError("The store was given no time");
    }
    if (refuses) {
      throw CoordinationUnavailableException.refused(
          ErrorDetails.of("Wrong password").remedy("Correct it.").build());
    }
    if (down || takes.compareTo(within) > 0) {
      time.advance(down ? Duration.ZERO : within);
      throw new CoordinationUnavailableException(
          ErrorDetails.of("The store is down").remedy("Start it.").build());
    }
    time.advance(takes);
  }

  @Override
  public Optional<String> find(String key, Duration within) {
    ask(within, key);
    return kept.find(key, within);
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    ask(within, key, token);
    kept.put(key, token, lifetime, within);
  }

  @Override
  public void drop(String key, String token, Duration within) {
    ask(within, key, token);
    kept.drop(key, token, within);
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    ask(within, key);
    return kept.tryLease(key, length, within)
        .map(
            lease ->
                left -> {
                  ask(left);
                  lease.release(left);
                });
  }
}
