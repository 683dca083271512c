package io.talentport.core.port;

import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import java.util.Set;

/**
 * Reads one talent of the pool, and the documents that are stored with a talent. Thread-safe.
 *
 * @see <a href="https://open.feishu.cn/document">Feishu, 获取人才详情 and 获取附件信息</a>
 */
public interface Talents {

  /**
   * The profile of a talent, without what has to be asked for.
   *
   * @throws io.talentport.core.error.NotFoundException if there is no such talent, or none any more
   * @throws io.talentport.core.error.RecruitingException if it cannot be read
   */
  default TalentProfile get(TalentId talent) {
    return get(talent, Set.of());
  }

  /**
   * The profile of a talent, with what is asked for beyond the rest.
   *
   * @param parts what may be read besides; nothing else of these is even decoded
   * @throws io.talentport.core.error.NotFoundException if there is no such talent, or none any more
   * @throws io.talentport.core.error.RecruitingException if it cannot be read
   */
  TalentProfile get(TalentId talent, Set<ProfilePart> parts);

  /**
   * A stored résumé, of at most {@link StoredDocument#DEFAULT_MOST_BYTES}. Nothing is sent before
   * it is described or opened.
   *
   * @param id as the profile of its talent has it; the id that an upload gave need not be one
   */
  default StoredDocument document(AttachmentId id) {
    return document(id, StoredDocument.DEFAULT_MOST_BYTES);
  }

  /**
   * A stored résumé. Nothing is sent before it is described or opened.
   *
   * @param id as the profile of its talent has it; the id that an upload gave need not be one
   * @param mostBytes how many bytes it may have, above zero; reading a larger one fails
   * @throws io.talentport.core.error.InvalidRequestException if the limit is not above zero
   */
  StoredDocument document(AttachmentId id, long mostBytes);
}
