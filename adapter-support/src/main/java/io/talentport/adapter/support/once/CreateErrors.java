package io.talentport.adapter.support.once;

import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions of a creation under a key. Immutable and thread-safe.
 *
 * @param ofKey the exceptions about the key itself
 */
record CreateErrors(KeyErrors ofKey) {

  /** It may have been executed, and can be sent again with the same key. */
  OutcomeUnknownException lost(RecruitingException unknown) {
    return new OutcomeUnknownException(
        ofKey
            .details(
                "The "
                    + ofKey.words().subject()
                    + " was sent under the key, and it is not known whether the platform executed it")
            .operation(unknown.operation().orElse(null))
            .remedy(
                "Create it again under the same key: it is sent with that key, for which the platform"
                    + " creates one record.")
            .cause(unknown)
            .build());
  }

  /**
   * It may have been executed, and must not be sent again.
   *
   * @param alike the records that may have been created
   * @param refusal the platform's last answer; null if it was not asked
   */
  OutcomeUnknownException undecided(List<String> alike, @Nullable RecruitingException refusal) {
    String subject = ofKey.words().subject();
    return new OutcomeUnknownException(
        ofKey
            .details(
                "A creation under the same key may have been executed, and "
                    + (alike.isEmpty()
                        ? "no " + subject + " of the platform is certainly the one"
                        : "these may be the " + subject + ": " + String.join(", ", alike)))
            .remedy(
                "Nothing more is sent under this key. Look for it on the platform, and create it under"
                    + " a new key if it is not there.")
            .cause(refusal)
            .build());
  }
}
