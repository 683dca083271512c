package io.talentport.core.listener;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is called: an operation of a platform, for one tenant, through one port.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CallTarget {

  /** The platform's name, for example {@code feishu}. */
  String platform();

  /** The tenant's name, as in {@code ConnectOptions}; absent for a platform of no tenant. */
  Optional<String> tenant();

  /** The operation as the platform's document names it, for example {@code batchGetTalentIds}. */
  String operation();

  /** The port whose method makes the call; absent for a call that fetches a token. */
  Optional<Class<?>> port();

  /** True if the call writes, so that it is not repeated unless it certainly was not executed. */
  boolean write();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCallTarget.Builder {}
}
