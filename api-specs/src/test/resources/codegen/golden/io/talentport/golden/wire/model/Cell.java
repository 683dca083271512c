package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** Cell on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Cell {

  @WireField("row")
  public Integer row;

  @Override
  public String toString() {
    return "Cell{"
        + "row=" + row
        + "}";
  }
}
