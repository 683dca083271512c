package io.talentport.adapter.support.platform;

import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.util.function.Function;

/**
 * A harmless read that needs the same permission as a port. It returns if the platform accepts the
 * call, whatever it finds.
 */
@FunctionalInterface
public interface PortProbe {

  /**
   * Sends the read.
   *
   * @throws io.talentport.core.error.RecruitingException if the platform does not accept it
   */
  void read();

  /**
   * Reads the first record of a listing as the port does, so that the response is interpreted too.
   */
  static <T> PortProbe ofOne(Function<PageRequest, Paged<T>> listing) {
    return () -> listing.apply(PageRequest.first().size(1)).pages().iterator().next();
  }
}
