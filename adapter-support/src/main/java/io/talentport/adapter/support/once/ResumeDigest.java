package io.talentport.adapter.support.once;

/**
 * Tells one résumé, or other content, from another without showing it.
 *
 * @param tag of the application's secret and the library's version: digests of different tags
 *     cannot be compared
 * @param value the digest
 */
record ResumeDigest(String tag, String value) {

  /** Whether it is certain that the other one is of another résumé. */
  boolean isOfAnother(ResumeDigest other) {
    return tag.equals(other.tag) && !value.equals(other.value);
  }
}
