package io.talentport.adapter.support.listener;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.core.ConnectOptions;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.RecordFaults;
import io.talentport.core.listener.TokenRenewal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The listeners and the log of one connected platform, and the names in its events. Immutable and
 * thread-safe.
 */
public final class PlatformListeners {

  private final String platform;
  private final @Nullable String tenant;
  private final CallLog log;
  private final List<CallListener> listeners;
  private final CallListener all;

  private PlatformListeners(
      String platform, @Nullable String tenant, List<CallListener> listeners) {
    this.platform = platform;
    this.tenant = tenant;
    this.log = new CallLog(platform, tenant);
    this.listeners = listeners;
    this.all = new GuardedListeners(listeners, new ListenerFailures(log));
  }

  /** The listeners that a platform is connected with. */
  public static PlatformListeners of(String platform, ConnectOptions options) {
    return new PlatformListeners(platform, options.tenant().orElse(null), options.listeners());
  }

  /** The name of the tenant; absent if the platform has none. */
  public Optional<String> tenant() {
    return Optional.ofNullable(tenant);
  }

  /** True if there are no listeners. */
  public boolean isEmpty() {
    return listeners.isEmpty();
  }

  /** All listeners as one, which throws nothing. */
  public CallListener all() {
    return all;
  }

  /** The platform's log. */
  public CallLog log() {
    return log;
  }

  /**
   * The target that events name.
   *
   * @param port the port that calls; null for none
   */
  public CallTarget target(Operation operation, @Nullable Class<?> port) {
    return CallTarget.builder()
        .platform(operation.platform())
        .tenant(tenant())
        .operation(operation.id())
        .port(Optional.ofNullable(port))
        .write(!operation.retrySafe())
        .build();
  }

  /** Reports records that could not be read. */
  public void recordFaults(Operation operation, Class<?> port, int count) {
    if (!isEmpty()) {
      all.onRecordFault(
          RecordFaults.builder().target(target(operation, port)).count(count).build());
    }
  }

  /** Reports token fetches outside of a call to all listeners. */
  public FetchWatch renewals() {
    return isEmpty() ? FetchWatch.NONE : renewals(all);
  }

  /** Reports the token fetches of a call to its listener. */
  public FetchWatch renewals(CallListener ofCall) {
    return new FetchWatch() {
      @Override
      public void fetched(AccessToken token, Duration took) {
        ofCall.onTokenRenewal(renewal(took).successful(true).expiresAt(token.expiresAt()).build());
      }

      @Override
      public void notFetched(RecruitingException failure, Duration took) {
        ofCall.onTokenRenewal(renewal(took).successful(false).category(failure.category()).build());
      }
    };
  }

  private TokenRenewal.Builder renewal(Duration took) {
    return TokenRenewal.builder().platform(platform).tenant(tenant()).duration(took);
  }
}
