package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** AddBookRequest on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class AddBookRequest {
  public static final int COPIES_MAXIMUM = 9;

  @WireField("book")
  public Book book;

  @WireField("copies")
  public Integer copies;

  @Override
  public String toString() {
    return "AddBookRequest{"
        + "book=" + book
        + ", copies=" + copies
        + "}";
  }
}
