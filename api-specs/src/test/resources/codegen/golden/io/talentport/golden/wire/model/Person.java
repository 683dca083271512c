package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Person on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Person {

  @JsonProperty("name")
  public String name;

  @JsonProperty("town")
  public String town;

  @Override
  public String toString() {
    return "Person{"
        + "name=" + (name == null ? null : "***")
        + ", town=" + town
        + "}";
  }
}
