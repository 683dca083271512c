package io.talentport.core.port;

import io.talentport.core.model.Job;
import io.talentport.core.model.JobStatus;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;

/**
 * Lists the jobs of the organisation, so that {@code Resume.matchedJobs} has ids to choose from.
 * Thread-safe.
 */
public interface Jobs {

  /**
   * All jobs from the given place on, open or not, in the platform's order. Nothing is sent before
   * the listing is read.
   *
   * @throws io.talentport.core.error.InvalidRequestException at once, if the page size is above the
   *     platform's limit or the cursor belongs to another listing
   */
  Paged<Job> list(PageRequest from);

  /**
   * The open jobs of {@link #list}. The platform cannot filter: its pages are read whole, and a
   * page may hold fewer jobs than asked for, or none, although more follow.
   */
  default Paged<Job> listOpen(PageRequest from) {
    return list(from).matching(job -> job.status().filter(JobStatus.OPEN::equals).isPresent());
  }
}
