package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** ListLoansRequest on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListLoansRequest {
  public static final int SIZE_MAXIMUM = 50;

  @WireField("cursor")
  public String cursor;

  @WireField("size")
  public Integer size;

  @Override
  public String toString() {
    return "ListLoansRequest{"
        + "cursor=" + cursor
        + ", size=" + size
        + "}";
  }
}
