package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.spec.Operation;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The rules of all listings of one connected platform. Immutable and thread-safe.
 *
 * @param platform the platform's name
 * @param account identifies whose records are listed: the application's id and more if needed
 * @param maxEmptyPages how many pages without a record a listing takes in a row
 * @param platformTime the time by the platform's clock, as far as it is known
 */
public record ListingRules(
    String platform, String account, int maxEmptyPages, Supplier<Instant> platformTime) {

  /**
   * Which listing a cursor belongs to.
   *
   * @param arguments the arguments of the listing besides paging; empty if there are none
   */
  public ListingScope scope(Operation operation, String arguments) {
    return new ListingScope(platform, account, operation.id(), arguments);
  }

  String emptyPagesKey() {
    return "talentport." + platform + ".max-empty-pages";
  }
}
