package io.talentport.adapter.support.once;

/**
 * The words of messages about a key.
 *
 * @param act the act as a noun, such as {@code submit}
 * @param again how a sentence begins that asks for it, such as {@code Submit}
 * @param result what the caller gets, such as {@code receipt}
 * @param subject what is written, such as {@code résumé}
 * @param done the act's participle, such as {@code submitted}
 * @param key the name of the argument that has the key
 */
record KeyWords(String act, String again, String result, String subject, String done, String key) {

  static final KeyWords SUBMIT =
      new KeyWords("submit", "Submit", "receipt", "résumé", "submitted", "submitOptions.key");

  /**
   * The words for creating a record.
   *
   * @param subject what it is
   */
  static KeyWords creation(String subject) {
    return new KeyWords("creation", "Create", "id", subject, "created", "key");
  }
}
