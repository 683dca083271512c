package io.talentport.micrometer;

import io.talentport.core.OperationState;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A platform that is nothing but its state, and counts who reads it. */
final class StubPlatform implements RecruitingPlatform {

  private PlatformState state;
  private int readings;

  StubPlatform(PlatformState state) {
    this.state = state;
  }

  /** A platform that was called once, by {@link Events#LOOKUP}. */
  static PlatformState.Builder called() {
    return PlatformState.builder()
        .platform(PlatformId.of("feishu"))
        .closed(false)
        .retriesLeft(20)
        .connectionsInUse(3)
        .maxConnections(32)
        .addOperations(operation(50));
  }

  static OperationState operation(long permitsLeft) {
    return OperationState.builder()
        .operation(Events.LOOKUP.operation())
        .permitsLeft(permitsLeft)
        .closedFor(Duration.ofMillis(1_500))
        .build();
  }

  void change(UnaryOperator<PlatformState.Builder> change) {
    state = change.apply(PlatformState.builder().from(state)).build();
  }

  int readings() {
    return readings;
  }

  @Override
  public PlatformState state() {
    readings++;
    return state;
  }

  @Override
  public PlatformId id() {
    return state.platform();
  }

  @Override
  public void close() {
    change(open -> open.closed(true));
  }

  @Override
  public Set<Class<?>> ports() {
    return Set.of();
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return Optional.empty();
  }

  @Override
  public <P> P port(Class<P> port) {
    throw new ConfigurationException(ErrorDetails.of("This platform has no ports").build());
  }
}
