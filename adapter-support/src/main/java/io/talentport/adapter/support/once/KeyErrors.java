package io.talentport.adapter.support.once;

import io.talentport.core.PlatformId;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import java.time.Duration;
import java.util.Locale;

/**
 * The exceptions about a key and its entry, for every kind of write. No message contains the key,
 * which belongs to the caller. Immutable and thread-safe.
 */
record KeyErrors(PlatformId platform, KeyWords words) {

  /** Another call holds the key until the caller's time is over. */
  OutcomeUnknownException underWay() {
    return new OutcomeUnknownException(
        details(
                "Another "
                    + words.act()
                    + " under the same key is under way, and did not end in this call's time")
            .remedy("This one sent nothing. " + laterOfTheOther())
            .build());
  }

  /** The ledger has lost entries and gives no key away for a while. */
  CoordinationUnavailableException lostEntries() {
    return new CoordinationUnavailableException(
        details(
                "The submit ledger has lost entries, and gives no key away while a "
                    + words.act()
                    + " may be under way whose entry is among them")
            .remedy(
                "Nothing was sent. "
                    + words.again()
                    + " again later under the same key: keys are given away again once every lease"
                    + " from before the loss has ended, mostly within two minutes.")
            .build());
  }

  /** Another call took the key over while this one worked. */
  OutcomeUnknownException overtaken(Duration lease) {
    return new OutcomeUnknownException(
        details(
                "This "
                    + words.act()
                    + " took longer than the "
                    + lease
                    + " of its lease, and another one under the same key has taken over")
            .remedy("This one sends nothing more. " + laterOfTheOther())
            .build());
  }

  private String laterOfTheOther() {
    return words.again()
        + " again later under the same key: it gives the "
        + words.result()
        + " of the other, or says what is not known.";
  }

  /** The key belongs to other content. */
  InvalidRequestException ofAnother() {
    return InvalidRequestException.of(
        words.key(),
        "is that of another "
            + words.subject()
            + ", which was "
            + words.done()
            + " under it before",
        "Nothing was sent. Give each "
            + words.subject()
            + " its own key, and a corrected one a new key.");
  }

  /** The ledger has something unreadable under the key. */
  CoordinationUnavailableException unreadable(boolean newer) {
    String again = words.again();
    return CoordinationUnavailableException.unusable(
        details(
                newer
                    ? "A newer version of this library has recorded the "
                        + words.act()
                        + " under this key"
                    : "What the shared submit ledger keeps under this key cannot be read")
            .remedy(
                newer
                    ? "Nothing was sent. Update this instance, and "
                        + again.toLowerCase(Locale.ROOT)
                        + " again under the same key."
                    : "Nothing was sent. See that nothing else writes under the ledger's keys. Look"
                        + " for the "
                        + words.subject()
                        + " on the platform, and "
                        + again.toLowerCase(Locale.ROOT)
                        + " it under a new key if it is not there.")
            .build());
  }

  ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(platform.value());
  }
}
