package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** Person on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Person {

  @WireField("name")
  public String name;

  @WireField("town")
  public String town;

  @Override
  public String toString() {
    return "Person{"
        + "name=" + (name == null ? null : "***")
        + ", town=" + town
        + "}";
  }
}
