package io.talentport.core.model;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/**
 * A stored document that is asked for again each time that it is used.
 *
 * @param id its id
 * @param present gives it as it can be read then
 */
record PresentDocument(AttachmentId id, Supplier<Present<StoredDocument>> present)
    implements StoredDocument {

  @Override
  public TalentDocument describe() {
    Present<StoredDocument> now = present.get();
    try {
      return now.value().describe();
    } finally {
      Reference.reachabilityFence(now);
    }
  }

  @Override
  public DocumentStream open() {
    Present<StoredDocument> now = present.get();
    return new PresentStream(now.value().open(), now);
  }

  @Override
  public String toString() {
    return "StoredDocument[" + id + "]";
  }
}
