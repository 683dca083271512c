package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Cell on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Cell {

  @JsonProperty("row")
  public Integer row;

  @Override
  public String toString() {
    return "Cell{"
        + "row=" + row
        + "}";
  }
}
