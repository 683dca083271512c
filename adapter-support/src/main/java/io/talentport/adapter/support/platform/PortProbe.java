package io.talentport.adapter.support.platform;

import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.util.function.Function;

/**
 * A harmless read that needs the same permission as a port. It returns if the platform let it
 * through, whatever it found.
 */
@FunctionalInterface
public interface PortProbe {

  /**
   * Sends the read.
   *
   * @throws io.talentport.core.error.RecruitingException if it did not get through
   */
  void read();

  /** Reads the first record of a listing, as the port does, so that its answer is understood. */
  static <T> PortProbe ofOne(Function<PageRequest, Paged<T>> listing) {
    return () -> listing.apply(PageRequest.first().size(1)).pages().iterator().next();
  }
}
