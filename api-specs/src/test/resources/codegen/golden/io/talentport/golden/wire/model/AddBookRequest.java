package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** AddBookRequest on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class AddBookRequest {
  public static final int COPIES_MAXIMUM = 9;

  @JsonProperty("book")
  public Book book;

  @JsonProperty("copies")
  public Integer copies;

  @Override
  public String toString() {
    return "AddBookRequest{"
        + "book=" + book
        + ", copies=" + copies
        + "}";
  }
}
