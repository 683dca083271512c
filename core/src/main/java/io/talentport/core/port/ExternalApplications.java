package io.talentport.core.port;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;

/**
 * The applications that a talent made outside the platform and that are recorded in it: lists,
 * creates, replaces and deletes the records. A record is a report; it starts nothing on the
 * platform. Thread-safe.
 *
 * <p>Feishu: <a href="https://open.feishu.cn/open-apis/hire/v1/external_applications">查询外部投递列表,
 * 创建外部投递, 更新外部投递, 删除外部投递</a>.
 *
 * <p>The size of a page is {@link io.talentport.core.CapabilityDetail#PAGE_SIZE} at most. Whether
 * records can be written is {@link io.talentport.core.CapabilityDetail#WRITABLE}; where they
 * cannot, each write is refused with {@link UnsupportedCapabilityException} without a call.
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

  /**
   * Creates a record. Each call creates one: never sent twice unless it is certain that the first
   * try was not executed.
   *
   * @return the record's id on the platform
   * @throws io.talentport.core.error.InvalidRequestException if a value breaks a rule of the
   *     platform
   * @throws io.talentport.core.error.NotFoundException if the platform does not know the talent
   * @throws io.talentport.core.error.OutcomeUnknownException if it was sent and no reliable answer
   *     came back: list the talent's external applications before creating it again
   */
  default ExternalApplicationId create(ExternalApplicationContent content) {
    throw notWritable();
  }

  /**
   * Creates a record once under a key, by all threads and by all instances that share the {@link
   * io.talentport.core.coordination.SubmitLedger}: again, the caller gets the id of the first
   * record without a call. The ledger remembers it as long as {@link
   * io.talentport.core.coordination.Coordination#keepSubmits()} says.
   *
   * <p>The key is sent to the platform, as the id that the application has in the external system.
   * Feishu creates one record for it within 24 hours. So a create whose answer was lost is repeated
   * with the same key, by itself for 23 hours from the first try; what the platform refuses because
   * of the key is done. Its id is then that of the one record of the talent with the same {@link
   * ExternalApplicationContent#createdAt()}, job, source and kind, or with the key, where the
   * platform shows it. A content without {@code createdAt} can be found by the key only.
   *
   * @param key such as the application's id in the external system. It is the key of one content,
   *     and another one than that of a {@code ResumeIntake.submit} even if it reads the same
   * @return the record's id on the platform
   * @throws io.talentport.core.error.InvalidRequestException also if the key is that of another
   *     content; nothing was sent
   * @throws io.talentport.core.error.OutcomeUnknownException if it is not known whether the record
   *     exists, or which of several it is. The message says what to do: create again under the same
   *     key, or look for it and take a new key
   * @throws io.talentport.core.error.CoordinationUnavailableException if the key's ledger does not
   *     answer, or has lost entries and gives no key away for a while; a write that is not recorded
   *     is not sent
   */
  default ExternalApplicationId create(ExternalApplicationContent content, SubmitKey key) {
    throw notWritable();
  }

  /**
   * Replaces a record as a whole: what the content does not have is lost, also what a content
   * cannot have. {@link ExternalApplicationContent#of} refuses a record that would lose something
   * so. The same replace again changes nothing more, so that it is repeated by itself as a read is.
   * Of two writers the later one wins, without an error.
   *
   * <p>The {@link io.talentport.core.model.ExternalApplication#externalId() external id} is no part
   * of it: Feishu takes it for a creation only, and does not document what a replace does to it.
   *
   * @param talent whose record it is; a record is not moved to another talent
   * @param content the record as it is to be, of the same talent
   * @throws io.talentport.core.error.InvalidRequestException if the content is of another talent,
   *     in which case nothing was sent; or if the platform has no such record
   */
  default void replace(
      ExternalApplicationId id, TalentId talent, ExternalApplicationContent content) {
    throw notWritable();
  }

  /**
   * Deletes a record. One that is not there any more counts as deleted, so that the same delete can
   * be made again, and is repeated by itself.
   *
   * <p>Feishu takes 20 deletes a minute.
   *
   * @param talent whose record it is: if the platform refuses, its records are listed to see
   *     whether this one is gone. Of a talent whose record it is not, it counts as gone
   * @throws io.talentport.core.error.InvalidRequestException if the platform refuses, and the
   *     record is there, or that is unknown, because one of the records cannot be read
   */
  default void delete(ExternalApplicationId id, TalentId talent) {
    throw notWritable();
  }

  private static UnsupportedCapabilityException notWritable() {
    return new UnsupportedCapabilityException(
        ErrorDetails.of("External applications cannot be written on this platform")
            .remedy("Record them on the platform's own pages.")
            .build());
  }
}
