package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A language that a talent knows.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface LanguageSkill {

  /** Which one; absent if not given. */
  @Value.Redacted
  Optional<Language> language();

  /** How well; absent if not given. */
  @Value.Redacted
  Optional<LanguageProficiency> proficiency();

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
  final class Builder extends ImmutableLanguageSkill.Builder {}
}
