package io.talentport.adapter.tck.internal.spec;

/**
 * A documented code.
 *
 * @param code as it is documented; not always a number
 * @param category what it means for the caller
 * @param http the status that it comes with; 200 where none is documented
 */
public record ErrorCode(String code, Category category, int http) {

  @Override
  public String toString() {
    return code + " (" + category + ")";
  }
}
