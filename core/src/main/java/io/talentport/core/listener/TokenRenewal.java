package io.talentport.core.listener;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The end of an attempt to fetch a token.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TokenRenewal {

  /** The platform's name, for example {@code feishu}. */
  String platform();

  /** The tenant's name, as in {@code ConnectOptions}; absent for a platform of no tenant. */
  Optional<String> tenant();

  /** True if the platform issued a token. */
  boolean successful();

  /** Why it gave none; absent if it did. */
  Optional<FailureCategory> category();

  /** When the new token ends; absent if there is none. */
  Optional<Instant> expiresAt();

  /** How long fetching took; never negative. */
  Duration duration();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTokenRenewal.Builder {}
}
