package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.state.TalentRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A full-text search: words with {@code and}, {@code or} and {@code not} between them. */
final class TalentKeyword {
  private final String keyword;

  TalentKeyword(String keyword) {
    this.keyword = keyword.trim().toLowerCase(Locale.ROOT);
  }

  boolean accepts(TalentRecord talent) {
    if (keyword.isEmpty()) {
      return true;
    }
    String text = text(talent);
    return Arrays.stream(keyword.split("\\s+or\\s+")).anyMatch(all -> acceptsAll(all, text));
  }

  private static boolean acceptsAll(String words, String text) {
    boolean not = false;
    for (String word : words.split("\\s+")) {
      if (word.equals("not")) {
        not = true;
      } else if (!word.equals("and")) {
        if (text.contains(word) == not) {
          return false;
        }
        not = false;
      }
    }
    return true;
  }

  private static String text(TalentRecord talent) {
    Stream<String> contacts =
        Stream.of(talent.data().id(), talent.data().mobileNumber(), talent.data().email())
            .filter(Objects::nonNull);
    return Stream.concat(contacts, values(talent.resume()))
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static Stream<String> values(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.values().stream().flatMap(TalentKeyword::values);
    }
    return value instanceof List<?> list
        ? list.stream().flatMap(TalentKeyword::values)
        : Stream.of(String.valueOf(value));
  }

  /** Shows nothing of the search. */
  @Override
  public String toString() {
    return "TalentKeyword[***]";
  }
}
