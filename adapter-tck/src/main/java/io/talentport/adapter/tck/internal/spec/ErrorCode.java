package io.talentport.adapter.tck.internal.spec;

/**
 * A documented code.
 *
 * @param code as it is documented; not always a number
 * @param category its category
 * @param http its status; 200 if none is documented
 */
public record ErrorCode(String code, Category category, int http) {

  @Override
  public String toString() {
    return code + " (" + category + ")";
  }
}
