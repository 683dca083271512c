package io.talentport.adapter.support.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import java.time.Duration;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("G7")
class HarmlessTextTest {

  private final HarmlessText harmless =
      HarmlessText.of(
          Operation.of("peerland", new OperationId(PeerApi.class, "listThings")),
          PeerApi.SPEC.fieldNames());

  private String shown(String text) {
    return Objects.requireNonNull(harmless.shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no right                                       | no right",
        "无权限[subcode=103,submsg=no right]             | 无权限[subcode=***,submsg=no right]",
        "invalid page_size                              | invalid page_size",
        "field validation failed: max value is 100      | field *** failed: max value is 100",
        "the value 9500 must be at most 100             | the value *** must be at most 100",
        "data.items[0].phone is invalid                 | data.items[***].phone is invalid",
        "the size of items exceeds 20                   | the size of items exceeds 20",
        "listThings failed                              | listThings failed",
        "code 4000111 of listThings                     | code *** of listThings",
        "'one\ttwo\n three is required'                 | *** is required",
      })
  void whatThePagesPrintIsShown(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林夏",
        "&#26519;&#22799;",
        "%E6%9E%97%E5%A4%8F",
        "%e6%9e%97%e5%a4%8f",
        "\\u6797\\u590f",
        "林 夏",
        "Lin Xia",
        "LIN.XIA@EXAMPLE.ORG",
        "lin&#64;example.org",
        "lin%40example.org",
        "1 3 9 0 0 0 0 0 0 7 7",
        "139-0000-0077",
        "+8613900000077",
        "11010519491231002X",
        "期望薪资 9500 元，负责支付系统",
        "expects 9500 a month",
        "t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBAR",
        "2010-01"
      })
  @Tag("proves:exceptions-masked")
  void whatIsNotKnownIsMaskedHoweverItIsWritten(String value) {
    String text = shown("the value [" + value + "] is invalid");

    assertThat(text).startsWith("the value [***").endsWith("] is invalid");
    for (String piece : value.split("[^\\p{IsAlphabetic}\\d]+")) {
      assertThat(piece.length() > 2 && text.contains(piece)).as(piece).isFalse();
    }
  }

  @Test
  void aTextOfNothingKnownIsOneMask() {
    assertThat(shown("林夏，13900000077；lin@example.org")).isEqualTo("***");
  }

  @Test
  void aLongTextIsCutBeforeItIsLookedAt() {
    assertThat(shown("invalid ".repeat(1000))).hasSizeLessThan(302).endsWith("…");
    assertThat(shown("invalid " + "x".repeat(500))).isEqualTo("invalid ***…");
  }

  @Tag("G3")
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "1", "a.", "@", " ", "ab1", "张", "\\", "invalid ", "no right", "[", "."})
  void noTextOfAPlatformMakesMaskingSlow(String piece) {
    String large = piece.repeat(15_000_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> harmless.shown(large));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(harmless.shown(null)).isNull();
    assertThat(harmless.fieldName(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page_size", "items[3].phone", "data.items.0.phone", " note "})
  void aFieldOfTheDocumentsIsNamed(String field) {
    assertThat(harmless.fieldName(field)).isEqualTo(field.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"林夏", "13900000077", "items.林夏", "", "..", "items[13900000077]", "0"})
  void whatIsNoFieldIsNotNamed(String field) {
    assertThat(harmless.fieldName(field)).isNull();
  }

  @Provide
  static Arbitrary<String> values() {
    return Arbitraries.strings()
        .withChars("bcdxyzXYZ0123456789张三é@-_.%&#+/😀")
        .ofMinLength(5)
        .ofMaxLength(40);
  }

  @Provide
  static Arbitrary<String> surroundings() {
    return Arbitraries.strings().withChars("手机号已存在：，。【】[](){}\"' \t\n!?|").ofMaxLength(40);
  }

  @Property
  void noValueSurvives(
      @ForAll @From("surroundings") String before,
      @ForAll @From("values") String value,
      @ForAll @From("surroundings") String after) {
    HarmlessText ofPeer =
        HarmlessText.of(
            Operation.of("peerland", new OperationId(PeerApi.class, "listThings")),
            PeerApi.SPEC.fieldNames());

    assertThat(ofPeer.shown(before + value + after)).doesNotContain(value);
  }

  @Property
  void whateverThePlatformWritesItIsOneShortLine(@ForAll String text) {
    HarmlessText ofPeer =
        HarmlessText.of(
            Operation.of("peerland", new OperationId(PeerApi.class, "listThings")),
            PeerApi.SPEC.fieldNames());

    assertThat(ofPeer.shown(text)).hasSizeLessThan(302).doesNotContainPattern("[\\n\\r\\t]");
  }
}
