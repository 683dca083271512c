package io.talentport.adapter.support.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A platform's words for the constants of an open vocabulary, in both directions; a word that is
 * not in the table is kept as it came. Immutable and thread-safe.
 *
 * @param <V> the vocabulary in the core
 */
public final class Vocabulary<V> {

  private final Function<String, V> byWord;
  private final Function<V, String> word;
  private final Map<String, V> constants;
  private final Map<V, String> platformWords;

  private Vocabulary(
      Function<String, V> byWord,
      Function<V, String> word,
      Map<String, V> constants,
      Map<V, String> platformWords) {
    this.byWord = byWord;
    this.word = word;
    this.constants = Map.copyOf(constants);
    this.platformWords = Map.copyOf(platformWords);
  }

  /**
   * Starts a table.
   *
   * @param byWord makes a value of the core from any word
   * @param word the word of a value of the core
   */
  public static <V> Builder<V> of(Function<String, V> byWord, Function<V, String> word) {
    return new Builder<>(byWord, word);
  }

  /** The constant that the platform's word stands for, or the word itself. */
  public V toCore(String platformWord) {
    V constant = constants.get(platformWord);
    return constant == null ? byWord.apply(platformWord) : constant;
  }

  /** The platform's word for a value, or the value's own word if it is none of the constants. */
  public String toPlatform(V value) {
    return platformWord(value).orElseGet(() -> word.apply(value));
  }

  /** The platform's word for a constant; absent if the platform has none. */
  public Optional<String> platformWord(V value) {
    return Optional.ofNullable(platformWords.get(value));
  }

  /** Collects the table. Not thread-safe. */
  public static final class Builder<V> {

    private final Function<String, V> byWord;
    private final Function<V, String> word;
    private final Map<String, V> constants = new HashMap<>();
    private final Map<V, String> platformWords = new HashMap<>();

    private Builder(Function<String, V> byWord, Function<V, String> word) {
      this.byWord = byWord;
      this.word = word;
    }

    /** Adds a pair. */
    public Builder<V> pair(String platformWord, V constant) {
      if (constants.put(platformWord, constant) != null
          || platformWords.put(constant, platformWord) != null) {
        throw new IllegalArgumentException(platformWord + " or " + constant + " is there twice");
      }
      return this;
    }

    /** The table. */
    public Vocabulary<V> build() {
      return new Vocabulary<>(byWord, word, constants, platformWords);
    }
  }
}
