package io.talentport.adapter.support.once;

/**
 * Identifies a résumé, or other content, without revealing it.
 *
 * @param tag derived from the application's secret and the library's version: digests with
 *     different tags cannot be compared
 * @param value the digest
 */
record ResumeDigest(String tag, String value) {

  /** Whether the other one is certainly of another résumé. */
  boolean isOfAnother(ResumeDigest other) {
    return tag.equals(other.tag) && !value.equals(other.value);
  }
}
