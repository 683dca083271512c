package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who ended an application. An open vocabulary: a value that is not among the constants is kept as
 * it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record EndedBy(String value) {

  /** The organisation, which rejected the talent (我们拒绝了候选人). */
  public static final EndedBy ORGANIZATION = new EndedBy("organization");

  /** The talent, who withdrew or declined (候选人拒绝了我们). */
  public static final EndedBy TALENT = new EndedBy("talent");

  /** Neither of them (其他). */
  public static final EndedBy OTHER = new EndedBy("other");

  private static final List<EndedBy> KNOWN = List.of(ORGANIZATION, TALENT, OTHER);

  /** Checks the value. */
  public EndedBy {
    Check.text("endedBy", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static EndedBy of(@Nullable String value) {
    return new EndedBy(Check.text("endedBy", value));
  }

  /** Every constant of this vocabulary. */
  public static List<EndedBy> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
