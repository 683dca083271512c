package io.talentport.core.model;

import java.util.function.Supplier;

/**
 * A stored document that is asked for again each time that it is used.
 *
 * @param id its id
 * @param present gives it as it can be read then
 */
record PresentDocument(AttachmentId id, Supplier<StoredDocument> present)
    implements StoredDocument {

  @Override
  public TalentDocument describe() {
    return present.get().describe();
  }

  @Override
  public DocumentStream open() {
    return present.get().open();
  }

  @Override
  public String toString() {
    return "StoredDocument[" + id + "]";
  }
}
