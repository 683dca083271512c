package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;
import java.util.List;

/** ListLoansResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListLoansResponse extends Reply {

  @WireField("loans")
  public List<Book> loans;

  @WireField("has_more")
  public Boolean hasMore;

  @WireField("nextCursor")
  public String nextCursor;

  @Override
  public String toString() {
    return "ListLoansResponse{"
        + "code=" + code
        + ", msg=" + msg
        + ", error=" + error
        + ", reporter=" + (reporter == null ? null : "***")
        + ", loans=" + loans
        + ", hasMore=" + hasMore
        + ", nextCursor=" + nextCursor
        + "}";
  }
}
