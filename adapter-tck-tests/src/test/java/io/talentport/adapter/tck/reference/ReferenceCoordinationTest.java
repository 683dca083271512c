package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.CoordinationContract;
import io.talentport.core.coordination.Coordination;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** The contract of shared stores can be kept, by a store that shares no line with the product's. */
@Tag("same-on-every-jdk")
@Tag("slow")
class ReferenceCoordinationTest extends CoordinationContract {

  private final ReferenceStore store = new ReferenceStore(StoreDefect.NONE);

  @Override
  protected Coordination connect() {
    return store.connect();
  }

  @Override
  protected void letPass(Duration time) {
    store.letPass(time);
  }

  @Override
  protected Optional<Runnable> stopAnswering() {
    store.stopAnswering();
    return Optional.of(store::answerAgain);
  }

  @Override
  protected boolean loseEntries() {
    store.loseEntries();
    return true;
  }
}
