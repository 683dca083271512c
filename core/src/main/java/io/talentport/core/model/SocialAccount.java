package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An account of a talent in a social network.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface SocialAccount {

  /** The network; absent if not given. */
  @Value.Redacted
  Optional<SocialNetwork> network();

  /** Its address, or the name of the account; absent if not given. */
  @Value.Redacted
  Optional<String> link();

  /**
   * The fields that the organisation defined for such an entry; empty unless asked for with {@link
   * ProfilePart#CUSTOM_FIELDS}.
   */
  List<CustomField> customFields();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableSocialAccount.Builder {}
}
