package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.RecruitingPlatform;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property with a vocabulary, and what its words mean in the core.
 *
 * @param schema the schema that it is in
 * @param property its name
 * @param driver makes the operation happen whose request or reply has the property
 * @param pointer where the property stands in that request or reply
 * @param words the core's value for each word of the platform
 * @param constants every value that the core has a constant for
 * @param wordless the constants that the platform has no word for
 * @param ofWord the core's value for any other word; null if the vocabulary is closed
 * @param read the core's value out of what the call gave; null if the property is sent
 * @param send calls with a value of the core; null if the property is received
 */
public record VocabularyCase(
    String schema,
    String property,
    OperationDriver driver,
    String pointer,
    Map<String, Object> words,
    Collection<?> constants,
    Set<?> wordless,
    @Nullable Function<String, Object> ofWord,
    @Nullable Function<List<?>, Object> read,
    @Nullable BiConsumer<RecruitingPlatform, Object> send) {

  /** A property of a reply. */
  static VocabularyCase received(
      String schema,
      String property,
      OperationDriver driver,
      String pointer,
      Words words,
      Function<List<?>, Object> read) {
    return new VocabularyCase(
        schema,
        property,
        driver,
        pointer,
        words.byWord(),
        words.constants(),
        words.wordless(),
        words.ofWord(),
        read,
        null);
  }

  /** A property of a request. */
  static VocabularyCase sent(
      String schema,
      String property,
      OperationDriver driver,
      String pointer,
      Words words,
      BiConsumer<RecruitingPlatform, Object> send) {
    return new VocabularyCase(
        schema,
        property,
        driver,
        pointer,
        words.byWord(),
        words.constants(),
        words.wordless(),
        words.ofWord(),
        null,
        send);
  }

  /** The name of the property in the specification. */
  public String place() {
    return schema + "." + property;
  }

  @Override
  public String toString() {
    return place();
  }

  /**
   * A vocabulary apart from the properties that use it.
   *
   * @param byWord the core's value for each word of the platform
   * @param constants every value that the core has a constant for
   * @param wordless the constants that the platform has no word for
   * @param ofWord the core's value for any other word; null if the vocabulary is closed
   */
  record Words(
      Map<String, Object> byWord,
      Collection<?> constants,
      Set<?> wordless,
      @Nullable Function<String, Object> ofWord) {

    /** The platform's word for a value. */
    String wordOf(Object value) {
      return byWord.entrySet().stream()
          .filter(entry -> entry.getValue().equals(value))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseGet(value::toString);
    }
  }
}
