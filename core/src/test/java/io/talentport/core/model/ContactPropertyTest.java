package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.error.InvalidRequestException;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Any text is a mobile number or e-mail address, or is refused without being told. */
class ContactPropertyTest {

  private static final String MARKER = "7M4rk3r7";

  /** The value; absent if it was refused, which must be done without quoting it. */
  private static <T> Optional<T> valueOrRefusal(Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (InvalidRequestException refused) {
      assertThat(refused.field()).isPresent();
      assertThat(refused.toString()).doesNotContain(MARKER);
      return Optional.empty();
    }
  }

  @Provide
  static Arbitrary<String> nearlyNumbers() {
    return Arbitraries.strings().withChars("0123456789 ()*-+x").ofMaxLength(20);
  }

  @Provide
  static Arbitrary<String> nearlyAddresses() {
    return Arbitraries.strings().withChars("ab.@ \t\u00a0张").ofMaxLength(12);
  }

  @Property
  void anyTextIsANumberThatIsKeptOrIsRefused(@ForAll String code, @ForAll String number) {
    valueOrRefusal(() -> MobileNumber.of(code, number))
        .ifPresent(
            mobile ->
                assertThat(MobileNumber.of(mobile.countryCode(), mobile.number()))
                    .isEqualTo(mobile));
    valueOrRefusal(() -> MobileNumber.of(MARKER + code, number + MARKER));
    valueOrRefusal(() -> MobileNumber.of(number + MARKER));
  }

  @Property
  void aNumberAbroadIsTakenExactlyIfItHasOnlyWhatNumbersAreWrittenWithAndFourToTwelveDigits(
      @ForAll @From("nearlyNumbers") String number) {
    String compact = number.replaceAll("[ ()-]", "");
    boolean wellFormed = compact.matches("(?!00)[0-9][0-9*]{3,11}");

    Optional<MobileNumber> mobile = valueOrRefusal(() -> MobileNumber.of("852", number));

    assertThat(mobile.map(MobileNumber::number))
        .isEqualTo(wellFormed ? Optional.of(number.strip()) : Optional.empty());
    mobile.ifPresent(taken -> assertThat(taken).hasToString("MobileNumber[+852 ***]"));
  }

  @Provide
  static Arbitrary<String> nearlyMainlandNumbers() {
    return Combinators.combine(
            Arbitraries.of("", "+", "00"),
            Arbitraries.of("", "86", "86-", "86 ", "852"),
            Arbitraries.strings().withCharRange('0', '9').ofMinLength(9).ofMaxLength(11),
            Arbitraries.of("1", "8", ""))
        .as((plus, code, digits, first) -> plus + code + first + digits);
  }

  @Property
  void aMainlandNumberHasElevenDigitsFromOneWithOrWithoutItsCallingCode(
      @ForAll @From("nearlyMainlandNumbers") String number) {
    String compact = number.replaceAll("[ -]", "");
    String national =
        compact.matches("1[0-9]{10}") ? compact : compact.replaceFirst("^(\\+|00)?86", "");
    boolean wellFormed = national.matches("1[0-9]{10}") && !national.startsWith("+");

    assertThat(valueOrRefusal(() -> MobileNumber.of(number)).flatMap(MobileNumber::digits))
        .isEqualTo(wellFormed ? Optional.of(national) : Optional.empty());
  }

  @Property
  void aCallingCodeHasOneToFourDigitsAndMayBeginWithAPlusOrTwoZeros(
      @ForAll @From("nearlyNumbers") String given) {
    String code = given.strip();
    String digits =
        code.startsWith("+") ? code.substring(1) : code.startsWith("00") ? code.substring(2) : code;
    boolean wellFormed =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(Character::isDigit);

    assertThat(valueOrRefusal(() -> MobileNumber.of(given, "13800138000")))
        .isEqualTo(
            wellFormed ? Optional.of(new MobileNumber(digits, "13800138000")) : Optional.empty());
  }

  @Property
  void anAddressHasOneAtWithTextOnBothSides(@ForAll @From("nearlyAddresses") String text) {
    int at = text.indexOf('@');
    boolean wellFormed =
        at > 0
            && at == text.lastIndexOf('@')
            && at < text.length() - 1
            && text.chars().noneMatch(character -> " \t\u00a0".indexOf(character) >= 0);

    Optional<EmailAddress> address = valueOrRefusal(() -> EmailAddress.of(text));

    assertThat(address.map(EmailAddress::value))
        .isEqualTo(wellFormed ? Optional.of(text) : Optional.empty());
    address.ifPresent(taken -> assertThat(taken).hasToString("EmailAddress[***]"));
    valueOrRefusal(() -> EmailAddress.of(MARKER + text));
  }

  @Property
  void aDocumentIsTakenExactlyIfItsNameHasASuffix(@ForAll @StringLength(max = 12) String text) {
    String name =
        Combinators.combine(Arbitraries.just(text), Arbitraries.of("", ".", ".pdf", ". "))
            .as(String::concat)
            .sample();
    int dot = name.lastIndexOf('.');
    boolean readable =
        name.codePoints()
            .noneMatch(
                character ->
                    Character.isISOControl(character)
                        || character == 0xfffd
                        || Character.getType(character) == Character.SURROGATE);
    boolean wellFormed = readable && dot > 0 && !ShownText.isNothing(name.substring(dot + 1));

    Throwable refusal = catchThrowable(() -> ResumeFile.ofBytes(name, new byte[] {1}));

    assertThat(refusal == null).as(name).isEqualTo(wellFormed);
    if (refusal != null) {
      assertThat(refusal).isInstanceOf(InvalidRequestException.class);
    }
  }
}
