package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

/** What holds of every cursor, whatever the platform's token is, and of every text in its place. */
class CursorTextPropertyTest {

  /** All of Unicode but halves of characters, which no URL and no JSON in UTF-8 can carry. */
  @Provide
  static Arbitrary<String> unicode() {
    Arbitrary<String> character =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x7F),
                Arbitraries.integers().between(0, Character.MIN_SURROGATE - 1),
                Arbitraries.integers()
                    .between(Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT))
            .map(Character::toString);
    return character.list().ofMaxSize(30).map(characters -> String.join("", characters));
  }

  @Provide
  static Arbitrary<ReadThrough> times() {
    Arbitrary<Instant> time =
        Arbitraries.longs()
            .between(-100_000_000_000_000L, 300_000_000_000_000L)
            .map(Instant::ofEpochMilli)
            .injectNull(0.2);
    return Combinators.combine(time, time).as(ReadThrough::new);
  }

  @Provide
  static Arbitrary<ListingScope> scopes() {
    Arbitrary<String> name = Arbitraries.strings().alpha().ofMaxLength(12);
    return Combinators.combine(name, name, name, unicode()).as(ListingScope::new);
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @From("unicode") String token,
      @ForAll @IntRange(min = 1, max = 999_999_999) int size,
      @ForAll @From("times") ReadThrough read,
      @ForAll @From("scopes") ListingScope scope) {
    CursorText text = new CursorText(token, size, read);
    Cursor stored = Cursor.of(text.write(CursorText.fingerprint(scope)).toString());

    assertThat(CursorText.read(stored, scope)).isEqualTo(text);
    assertThat(stored.toString()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void anotherListingRefusesIt(
      @ForAll @From("unicode") String token,
      @ForAll @From("scopes") ListingScope scope,
      @ForAll @From("scopes") ListingScope other) {
    if (!scope.equals(other)) {
      Cursor cursor =
          new CursorText(token, 5, ReadThrough.NOTHING).write(CursorText.fingerprint(scope));
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> CursorText.read(cursor, other))
          .satisfies(thrown -> assertThat(thrown.field()).hasValue("cursor"));
    }
  }

  @Property
  void anyTextIsACursorOrIsRefused(
      @ForAll @NotBlank String text, @ForAll @From("scopes") ListingScope scope) {
    readsOrRefuses(text, scope);
  }

  @Property
  void anyTextInACursorsClothesIsACursorOrIsRefused(
      @ForAll @From("unicode") String content, @ForAll @From("scopes") ListingScope scope) {
    readsOrRefuses(clothed("1\n" + content), scope);
    readsOrRefuses(clothed("1\n\n7\n" + content), scope);
    readsOrRefuses(clothed("2\n\n7\n\n\n" + content), scope);
  }

  @Property
  void aCursorThatWasChangedAnywhereIsACursorOrIsRefused(
      @ForAll @AlphaChars String token,
      @ForAll @IntRange(max = 1000) int place,
      @ForAll char other,
      @ForAll @From("scopes") ListingScope scope) {
    String good =
        new CursorText(token, 50, ReadThrough.NOTHING)
            .write(CursorText.fingerprint(scope))
            .toString();
    StringBuilder changed = new StringBuilder(good);
    changed.setCharAt(place % good.length(), other);
    readsOrRefuses(changed.toString(), scope);
    readsOrRefuses(good.substring(0, 1 + place % good.length()), scope);
  }

  private static String clothed(String content) {
    return Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
  }

  private static void readsOrRefuses(String text, ListingScope scope) {
    try {
      assertThat(CursorText.read(Cursor.of(text), scope).size()).isPositive();
    } catch (InvalidRequestException refused) {
      assertThat(refused.field()).hasValue("cursor");
    }
  }
}
