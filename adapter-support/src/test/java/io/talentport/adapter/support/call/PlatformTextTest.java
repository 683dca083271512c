package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "invalid page size                        | invalid page size",
        "手机号 13800138000 已存在                 | 手机号 *** 已存在",
        "id 11010519491231002X is taken           | id *** is taken",
        "mail a.b+c@example.com.cn is taken       | mail *** is taken",
        "mail:a@b.cn,c@d.cn                       | mail:***,***",
        "token t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBAR | token ***",
        "Forbidden.AccessDenied.IpNotInWhiteList  | Forbidden.AccessDenied.IpNotInWhiteList",
        "code 99991663                            | code 99991663",
        "'one\ttwo\n three'                       | one two three",
      })
  void whatLooksLikeAPersonOrATokenIsMasked(String text, String shown) {
    assertThat(PlatformText.masked(text, List.of())).isEqualTo(shown);
  }

  @Test
  void whatWasSentIsMaskedLongestFirst() {
    assertThat(PlatformText.masked("张三丰 and 张三 and x", List.of("张三", "张三丰", "x", "")))
        .isEqualTo("*** and *** and x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"李 \"小\" 明\\n\"}",
        "{\"name\":\"李 \\\"小\\\" 明\\\\n\"}",
        "{\"name\":\"\\u674e \\u0022\\u5c0f\\\" \\u660e\\\\n\"}",
        "{\\\"name\\\":\\\"\\\\u674E \\\\\\\"\\\\u5C0F\\\\\\\" \\\\u660E\\\\\\\\n\\\"}",
      })
  void whatWasSentIsMaskedHoweverItIsEscaped(String echo) {
    assertThat(PlatformText.masked("bad " + echo, List.of("李 \"小\" 明\\n")))
        .isEqualTo("bad {\"name\":\"***\"}");
  }

  @Test
  void whatIsNoEscapeIsKept() {
    assertThat(PlatformText.masked("a\\x \\u12 \\", List.of())).isEqualTo("a\\x \\u12 \\");
  }

  @Test
  void aLongTextIsCut() {
    assertThat(PlatformText.masked("word ".repeat(1000), List.of())).hasSize(301).endsWith("…");
  }

  @Test
  void aTextOfTheGreatestLengthIsNotCut() {
    String longest = "word ".repeat(60).strip() + "s";

    assertThat(longest).hasSize(300);
    assertThat(PlatformText.masked(longest, List.of())).isEqualTo(longest);
  }

  @Test
  void anIdentifierLosesOnlyWhatIsLongEnoughToBeNoChance() {
    assertThat(PlatformText.identifier("id-1234567", () -> List.of("1234567")))
        .isEqualTo("id-1234567");
    assertThat(PlatformText.identifier("id-12345678", () -> List.of("12345678")))
        .isEqualTo("id-***");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(PlatformText.masked(null, List.of("x"))).isNull();
    assertThat(PlatformText.identifier(null, List::of)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "1", "a.", "@", "a@", " ", "ab1", "1 ", "张", "\\", "\\u0041", "\\\\n"})
  void noTextOfAPlatformMakesMaskingSlow(String piece) {
    String megabyte = piece.repeat(1_000_000 / piece.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> PlatformText.masked(megabyte, List.of("sent")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99991663",
        "-1",
        "isv.invalid-parameter",
        "Forbidden.AccessDenied.QpsLimitForApi",
        "202611200930450102130000000A1B2C3D"
      })
  void aCodeOrRequestIdIsKept(String identifier) {
    assertThat(PlatformText.identifier(identifier, () -> List.of("1", "99"))).isEqualTo(identifier);
  }

  @Test
  void aTextInThePlaceOfAnIdentifierIsMasked() {
    assertThat(PlatformText.identifier("call 13800138000 now", List::of)).isEqualTo("call *** now");
    assertThat(PlatformText.identifier("my-secret-value", () -> List.of("my-secret-value")))
        .isEqualTo("***");
    assertThat(PlatformText.identifier("x1".repeat(200), List::of)).isEqualTo("***");
  }
}
