package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No value that is planted in a platform's text is shown, wherever it stands. */
class PlatformTextPropertyTest {

  /** What stands around a value; it cannot make the value up by itself. */
  @Provide
  static Arbitrary<String> surroundings() {
    return Arbitraries.strings()
        .withChars("手机号已存在：，。【】[]<>(){}\"' \t\n\r\u0000!?|%$#&")
        .ofMaxLength(40);
  }

  @Provide
  static Arbitrary<String> mails() {
    Arbitrary<String> name =
        Arbitraries.strings().withChars("abxyz01.-+_").ofMinLength(1).ofMaxLength(30);
    return Combinators.combine(name, name).as((local, domain) -> local + "@" + domain);
  }

  @Provide
  static Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.strings().numeric().ofMinLength(9).ofMaxLength(30),
            Arbitraries.of("", "X", "x"))
        .as(String::concat);
  }

  @Provide
  static Arbitrary<String> tokens() {
    return Combinators.combine(
            Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("_-.~+/=")
                .ofMinLength(23)
                .ofMaxLength(120),
            Arbitraries.chars().numeric(),
            Arbitraries.integers().between(0, 23))
        .as((text, digit, at) -> text.substring(0, at) + digit + text.substring(at));
  }

  @Provide
  static Arbitrary<String> values() {
    return Arbitraries.strings().withChars("abcXYZ019张三é@-. 😀").ofMinLength(2).ofMaxLength(40);
  }

  private static String shown(String text, List<String> sent) {
    return Objects.requireNonNull(PlatformText.masked(text, sent));
  }

  private void nothingSurvives(String before, String value, String after) {
    assertThat(shown(before + value + after, List.of())).doesNotContain(value);
    assertThat(PlatformText.identifier(before + " " + value + after, List::of))
        .doesNotContain(value);
  }

  @Property
  void noMailAddressSurvives(
      @ForAll @From("surroundings") String before,
      @ForAll @From("mails") String mail,
      @ForAll @From("surroundings") String after) {
    nothingSurvives(before, mail, after);
  }

  @Property
  void noLongNumberSurvives(
      @ForAll @From("surroundings") String before,
      @ForAll @From("numbers") String number,
      @ForAll @From("surroundings") String after) {
    nothingSurvives(before, number, after);
  }

  @Property
  void noTokenSurvives(
      @ForAll @From("surroundings") String before,
      @ForAll @From("tokens") String token,
      @ForAll @From("surroundings") String after) {
    nothingSurvives(before, token, after);
  }

  @Property
  void nothingThatWasSentSurvives(
      @ForAll @From("surroundings") String before,
      @ForAll @From("values") String value,
      @ForAll @From("surroundings") String after,
      @ForAll @From("values") String other) {
    assertThat(shown(before + value + after + other + value, List.of(other, value)))
        .doesNotContain(value.strip().length() > 1 ? value : "\u0000")
        .doesNotContain(other.strip().length() > 1 ? other : "\u0000");
  }

  @Property
  void whateverThePlatformWritesItIsOneShortLine(@ForAll String text, @ForAll Set<String> sent) {
    assertThat(shown(text, List.copyOf(sent)))
        .hasSizeLessThan(302)
        .doesNotContainPattern("[\\n\\r\\t]");
  }
}
