package io.talentport.adapter.support.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property's known values ({@code x-known-values}) and their meanings in an open vocabulary of
 * the core, in both directions. An unknown value is kept unchanged. The generated carriers have one
 * vocabulary for each property with {@code x-core}. Immutable and thread-safe.
 *
 * @param <W> the platform's values: texts or numbers
 * @param <V> the vocabulary in the core
 */
public final class Vocabulary<W, V> {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Function<String, V> ofWord;
  private final Function<V, Optional<W>> kept;
  private final List<V> constants;
  private final Map<W, V> toCore;
  private volatile @Nullable Map<V, W> toPlatform;

  private Vocabulary(Builder<W, V> builder) {
    this.ofWord = builder.ofWord;
    this.kept = builder.kept;
    this.constants = builder.constants;
    this.toCore = Map.copyOf(builder.toCore);
  }

  /**
   * Starts the table of a property that is a text.
   *
   * @param ofWord makes a value of the core from any word
   * @param word the word of a value of the core
   * @param constants every constant of the core
   */
  public static <V> Builder<String, V> ofTexts(
      Function<String, V> ofWord, Function<V, String> word, List<V> constants) {
    return new Builder<>(ofWord, value -> Optional.of(word.apply(value)), constants);
  }

  /** Starts the table of a property that is a number; see {@link #ofTexts}. */
  public static <V> Builder<Integer, V> ofNumbers(
      Function<String, V> ofWord, Function<V, String> word, List<V> constants) {
    return new Builder<>(
        ofWord,
        value ->
            Optional.of(word.apply(value))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf),
        constants);
  }

  /** What a value of the platform means; an unknown one is kept as a word. */
  public V toCore(W value) {
    V known = toCore.get(value);
    return known == null ? ofWord.apply(value.toString()) : known;
  }

  /**
   * The platform's value. Absent for a constant without one, and for a word that is not of the
   * property's type: any other value would be wrong. Every other word is sent unchanged, so that an
   * application can send undocumented values.
   */
  public Optional<W> toPlatform(V value) {
    W known = toPlatform().get(value);
    if (known != null) {
      return Optional.of(known);
    }
    return constants.contains(value) ? Optional.empty() : kept.apply(value);
  }

  /** Created for the first written value: most applications only read most vocabularies. */
  private Map<V, W> toPlatform() {
    Map<V, W> known = toPlatform;
    if (known == null) {
      Map<V, W> reversed = new HashMap<>();
      toCore.forEach((value, constant) -> reversed.put(constant, value));
      known = Map.copyOf(reversed);
      toPlatform = known;
    }
    return known;
  }

  /** Collects the table. Not thread-safe. */
  public static final class Builder<W, V> {

    private final Function<String, V> ofWord;
    private final Function<V, Optional<W>> kept;
    private final List<V> constants;
    private final Map<W, V> toCore = new HashMap<>();

    private Builder(Function<String, V> ofWord, Function<V, Optional<W>> kept, List<V> constants) {
      this.ofWord = ofWord;
      this.kept = kept;
      this.constants = constants;
    }

    /** Adds a value that means a constant. */
    public Builder<W, V> pair(W value, V constant) {
      if (toCore.containsValue(constant) || toCore.put(value, constant) != null) {
        throw new IllegalArgumentException(value + " or " + constant + " is listed twice");
      }
      return this;
    }

    /** Adds a value without a constant in the core, under the word for its meaning. */
    public Builder<W, V> word(W value, String name) {
      return pair(value, ofWord.apply(name));
    }

    /** The table. */
    public Vocabulary<W, V> build() {
      return new Vocabulary<>(this);
    }
  }
}
