package io.talentport.core.port;

import io.talentport.core.model.ResumeSource;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;

/**
 * Lists the sources that a résumé can come from, as the organisation has set them up. Thread-safe.
 *
 * <p>Feishu: <a
 * href="https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/resume_source/list">获取简历来源列表</a>.
 *
 * <p>The size of a page is {@link io.talentport.core.CapabilityDetail#PAGE_SIZE} at most.
 */
public interface ResumeSources {

  /**
   * All sources from the given position on, in the platform's order. Nothing is sent before the
   * listing is read.
   *
   * @throws io.talentport.core.error.InvalidRequestException at once, if the page size is above the
   *     platform's limit or the cursor belongs to another listing
   */
  Paged<ResumeSource> list(PageRequest from);
}
