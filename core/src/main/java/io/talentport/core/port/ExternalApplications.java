package io.talentport.core.port;

import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;

/**
 * Lists the applications that a talent made outside the platform and that were imported into it.
 * Thread-safe.
 *
 * <p>Feishu: <a href="https://open.feishu.cn/open-apis/hire/v1/external_applications">查询外部投递列表</a>.
 *
 * <p>The size of a page is {@link io.talentport.core.CapabilityDetail#PAGE_SIZE} at most.
 */
public interface ExternalApplications {

  /**
   * All external applications of one talent, in the platform's order. Nothing is sent before the
   * listing is read.
   *
   * <p>While reading, a talent that the platform does not know is a {@link
   * io.talentport.core.error.NotFoundException}.
   *
   * @throws io.talentport.core.error.InvalidRequestException at once, if the page size is above the
   *     platform's limit or the cursor belongs to another listing
   */
  Paged<ExternalApplication> ofTalent(TalentId talent, PageRequest from);
}
