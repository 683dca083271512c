package io.talentport.core.port;

import io.talentport.core.model.Application;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;

/**
 * Lists the applications of a talent for jobs of the organisation, running and ended ones. Those
 * that were made outside the platform are the port {@link ExternalApplications}. Thread-safe.
 */
public interface Applications {

  /**
   * The applications of one talent from the given place on, in the platform's order. Nothing is
   * sent before the listing is read.
   *
   * <p>An empty listing does not mean that the talent exists: a platform may answer so for an id
   * that nobody has.
   *
   * <p>A platform may list ids only, so that each application costs a call. Read as {@code
   * stream()} or in a loop, an application is fetched when it is asked for, and one that is not
   * asked for never; {@link Paged#pages()} fetches all of a page, as many as its size says. If a
   * call fails, reading on continues with the application that failed. One that was deleted
   * meanwhile is left out and reported as a fault of its page.
   *
   * @throws io.talentport.core.error.InvalidRequestException at once, if the page size is above the
   *     platform's limit or the cursor belongs to another listing
   * @throws io.talentport.core.error.IncompleteValueException at once, if the talent is null
   */
  Paged<Application> ofTalent(TalentId talent, PageRequest from);
}
