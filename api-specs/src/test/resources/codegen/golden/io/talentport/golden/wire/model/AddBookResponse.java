package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** AddBookResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class AddBookResponse extends Reply {

  @WireField("book_id")
  public String bookId;

  @Override
  public String toString() {
    return "AddBookResponse{"
        + "code=" + code
        + ", msg=" + msg
        + ", error=" + error
        + ", reporter=" + (reporter == null ? null : "***")
        + ", bookId=" + bookId
        + "}";
  }
}
