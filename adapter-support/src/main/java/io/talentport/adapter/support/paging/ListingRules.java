package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What holds for every listing of one connected platform. Immutable and thread-safe.
 *
 * @param platform the platform's name
 * @param account whose records are listed: the application's id, and what else tells it apart
 * @param maxEmptyPages how many pages without a record a listing takes in a row
 * @param platformTime the time by the platform's clock, as far as it is known
 */
public record ListingRules(
    String platform, String account, int maxEmptyPages, Supplier<Instant> platformTime) {

  private static final int MOST_EMPTY_PAGES = 1_000_000;

  /**
   * Checks the number.
   *
   * @throws ConfigurationException if it is out of range; the message names the key
   */
  public ListingRules {
    if (maxEmptyPages < 1 || maxEmptyPages > MOST_EMPTY_PAGES) {
      throw new ConfigurationException(
          ErrorDetails.of(key(platform) + " must be from 1 to " + MOST_EMPTY_PAGES)
              .remedy("Leave it out for the default.")
              .build());
    }
  }

  /**
   * Which listing a cursor belongs to.
   *
   * @param arguments what the listing is of, besides paging; empty if there is nothing
   */
  public ListingScope scope(Operation operation, String arguments) {
    return new ListingScope(platform, account, operation.id(), arguments);
  }

  String emptyPagesKey() {
    return key(platform);
  }

  private static String key(String platform) {
    return "talentport." + platform + ".max-empty-pages";
  }
}
