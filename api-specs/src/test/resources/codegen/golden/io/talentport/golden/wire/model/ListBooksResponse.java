package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** ListBooksResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListBooksResponse extends Reply {

  @WireField("data")
  public ListBooksData data;

  @Override
  public String toString() {
    return "ListBooksResponse{"
        + "code=" + code
        + ", msg=" + msg
        + ", error=" + error
        + ", reporter=" + (reporter == null ? null : "***")
        + ", data=" + data
        + "}";
  }
}
