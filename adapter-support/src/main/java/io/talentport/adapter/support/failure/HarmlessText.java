package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecError;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Filters a platform's text: shows what certainly has no personal data, which is what the vendor's
 * pages print, and masks the rest. Platforms repeat what they were sent and what they store, in
 * forms that cannot be listed. Immutable and thread-safe.
 */
public final class HarmlessText {

  private static final String MASK = "***";
  private static final int LONGEST = 300;
  private static final int LONGEST_NUMBER = 4;
  private static final int SHORTEST_CODE = 5;

  /** How many words after a limiting word (such as "at most") a number is taken as its limit. */
  private static final int REACH_OF_A_BOUND = 3;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\s\\p{Cntrl},;:\"'()\\[\\]{}<>=!?|，。：；、！？（）【】“”‘’《》]");
  private static final Pattern INDEX = Pattern.compile("\\[\\d{0,4}]$|^\\d{1,4}$");

  /** Words of the vendors' English error texts; none is personal data. */
  private static final Set<String> WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "is",
          "are",
          "be",
          "must",
          "should",
          "can",
          "cannot",
          "not",
          "no",
          "of",
          "in",
          "to",
          "or",
          "and",
          "for",
          "with",
          "by",
          "at",
          "from",
          "value",
          "values",
          "field",
          "fields",
          "param",
          "params",
          "parameter",
          "parameters",
          "argument",
          "invalid",
          "valid",
          "illegal",
          "wrong",
          "error",
          "errors",
          "failed",
          "required",
          "missing",
          "empty",
          "blank",
          "null",
          "exist",
          "exists",
          "found",
          "duplicate",
          "already",
          "unknown",
          "unsupported",
          "allowed",
          "exceed",
          "exceeds",
          "length",
          "size",
          "range",
          "format",
          "type",
          "integer",
          "int",
          "string",
          "number",
          "boolean",
          "list",
          "items",
          "characters",
          "max",
          "maximum",
          "min",
          "minimum",
          "most",
          "least",
          "limit",
          "less",
          "greater",
          "than",
          "equal",
          "between",
          "code",
          "errcode",
          "errmsg",
          "subcode",
          "submsg",
          "msg",
          "message",
          "requiredscopes");

  private static final Set<String> BOUNDS =
      Set.of(
          "max", "maximum", "min", "minimum", "most", "least", "limit", "exceed", "exceeds", "than",
          "between");

  private final Set<String> names;
  private final Set<String> codes;
  private final Set<String> codesInText;
  private final List<String> phrases;

  private HarmlessText(Set<String> names, Set<String> codes, List<String> phrases) {
    this.names = names;
    this.codes = codes;
    this.codesInText =
        codes.stream()
            .filter(code -> code.length() >= SHORTEST_CODE)
            .collect(Collectors.toUnmodifiableSet());
    this.phrases = phrases;
  }

  /**
   * The filter for the texts that an operation's document prints.
   *
   * @param fieldNames the names of fields in the bodies of its API
   */
  public static HarmlessText of(Operation operation, Set<String> fieldNames) {
    Set<String> names = new HashSet<>(fieldNames);
    names.addAll(operation.wireNames());
    Set<String> codes = new HashSet<>();
    Set<String> phrases = new HashSet<>();
    for (SpecError error : operation.errors().all()) {
      codes.add(error.code());
      phrases.addAll(Arrays.asList(error.printed()));
    }
    return new HarmlessText(
        names,
        codes,
        phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
  }

  /** The text with everything unknown masked; cut to 300 characters. */
  public @Nullable String shown(@Nullable String text) {
    if (text == null) {
      return null;
    }
    boolean cut = text.length() > LONGEST;
    Shown shown = new Shown();
    String read = cut ? text.substring(0, LONGEST) : text;
    int at = 0;
    while (at < read.length()) {
      String phrase = phraseAt(read, at);
      if (phrase != null) {
        shown.known(phrase);
        at += phrase.length();
      } else if (isBetweenWords(read, at)) {
        shown.between(read.charAt(at));
        at++;
      } else {
        String word = wordAt(read, at);
        take(word, shown);
        at += word.length();
      }
    }
    String all = shown.text();
    // Masks may be longer than the text they replace.
    return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all + (cut ? "…" : "");
  }

  /** A field name, or a path to one, as the specification has it; null if it is none. */
  public @Nullable String fieldName(@Nullable String name) {
    return name != null && isFieldName(name.strip()) ? name.strip() : null;
  }

  /** True if the specification knows a code. */
  boolean isDocumented(String code) {
    return codes.contains(code);
  }

  private void take(String word, Shown shown) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isFieldName(word) || WORDS.contains(lower) || codesInText.contains(word)) {
      shown.known(word);
      if (BOUNDS.contains(lower)) {
        shown.bound();
      }
    } else if (word.length() <= LONGEST_NUMBER
        && word.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        && shown.isBounding()) {
      shown.known(word);
    } else {
      shown.masked();
    }
  }

  private boolean isFieldName(String path) {
    String[] steps = path.split("\\.", -1);
    boolean named = false;
    for (String step : steps) {
      String name = INDEX.matcher(step).replaceFirst("");
      if (!name.isEmpty() && !names.contains(name)) {
        return false;
      }
      named |= !name.isEmpty();
    }
    return named;
  }

  private @Nullable String phraseAt(String text, int at) {
    for (String phrase : phrases) {
      if (text.startsWith(phrase, at)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isBetweenWords(String text, int at) {
    return BETWEEN_WORDS.matcher(text.substring(at, at + 1)).matches();
  }

  /** The text up to the next separator, or a whole phrase. */
  private String wordAt(String text, int at) {
    Matcher end = BETWEEN_WORDS.matcher(text);
    int until = end.find(at) ? end.start() : text.length();
    for (int next = at + 1; next < until; next++) {
      if (phraseAt(text, next) != null) {
        return text.substring(at, next);
      }
    }
    return text.substring(at, until);
  }

  /** Collects the shown text; adjacent hidden parts become one mask. */
  private static final class Shown {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private boolean afterMask;
    private int wordsSinceBound = REACH_OF_A_BOUND;

    void known(String word) {
      text.append(pending);
      pending.setLength(0);
      text.append(word);
      afterMask = false;
      wordsSinceBound++;
    }

    void bound() {
      wordsSinceBound = 0;
    }

    boolean isBounding() {
      return wordsSinceBound < REACH_OF_A_BOUND;
    }

    void between(char mark) {
      boolean blank = Character.isWhitespace(mark) || Character.isISOControl(mark);
      boolean afterBlank = pending.length() > 0 && pending.charAt(pending.length() - 1) == ' ';
      if (!blank) {
        pending.append(mark);
      } else if (!afterBlank) {
        pending.append(' ');
      }
    }

    void masked() {
      if (!afterMask) {
        text.append(pending).append(MASK);
      }
      pending.setLength(0);
      afterMask = true;
      wordsSinceBound = REACH_OF_A_BOUND;
    }

    String text() {
      return text.append(pending).toString().strip();
    }
  }
}
