package io.talentport.core.model;

import io.talentport.core.ConnectionBound;
import java.util.function.Supplier;

/**
 * A document that a platform stores. Each call of a method asks the platform anew, so that one may
 * be kept and opened later, or again. It can be submitted again as it is: {@code
 * ResumeFile.ofStream(name, size, document)}. Thread-safe.
 */
public interface StoredDocument extends ContentSource, ConnectionBound<StoredDocument> {

  /** How many bytes a document may have unless another limit is given: 50 MB. */
  long DEFAULT_MOST_BYTES = 50L * 1024 * 1024;

  /** Its id. */
  AttachmentId id();

  /**
   * Name, media type and time of the document, without its content: one call of the platform.
   *
   * @throws io.talentport.core.error.RecruitingException if it cannot be read
   */
  TalentDocument describe();

  /**
   * The content, from its beginning, as it arrives; it is never in memory as a whole. The caller
   * closes the stream, which breaks off what has not arrived.
   *
   * <p>What goes wrong while it is read is a {@link io.talentport.core.error.RecruitingException},
   * too, and no end of the stream: a document that is cut off is never a short one. Closing the
   * platform breaks it off. Where the tenant is removed meanwhile, or its settings change, it is
   * read to its end on the connection that it was opened on, as a call in flight is.
   *
   * @throws io.talentport.core.error.RecruitingException if it cannot be fetched, or is larger than
   *     the limit
   */
  @Override
  DocumentStream open();

  @Override
  default StoredDocument askedForBy(Supplier<Present<StoredDocument>> present) {
    return new PresentDocument(id(), present);
  }
}
