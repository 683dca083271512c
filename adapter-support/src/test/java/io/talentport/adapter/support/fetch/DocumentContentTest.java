package io.talentport.adapter.support.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B9")
class DocumentContentTest {

  private static final String LOGIN =
      "<!DOCTYPE html><html><head><title>Sign in</title></head></html>";

  static Stream<String> pages() {
    return Stream.of(
        LOGIN,
        LOGIN.toUpperCase(Locale.ROOT),
        "\r\n \t\f" + LOGIN,
        "\uFEFF" + LOGIN,
        "\uFEFF\n<!-- build 1 --> <!-- > -->\n<html lang=\"zh\">",
        "<!-- " + "never closed ".repeat(10_000),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML\">",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
        "<script>location='/login'</script>",
        "<meta http-equiv=refresh content='0;url=/login'>",
        "<body>%PDF-1.7 is what you asked for",
        "<h1>403</h1>",
        "<html");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void webPageIsNoDocumentOfAnyOtherType(String page) {
    for (String type :
        new String[] {"pdf", "doc", "docx", "png", "jpg", "rtf", "txt", "md", "odt", "xyz"}) {
      for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
        assertThat(problem(type, "application/octet-stream", page.getBytes(charset)))
            .as(type)
            .isEqualTo("the response is a web page (HTML)");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void webPageIsOneWhereItWasNamed(String page) {
    assertThat(problem("html", "text/html", utf8(page))).isEmpty();
    assertThat(problem("htm", null, utf8(page))).isEmpty();
  }

  /** The beginnings of files, in hexadecimal digits. */
  @ParameterizedTest
  @CsvSource({
    "pdf, 255044462d312e37",
    "PDF, 255044462d312e37",
    ".pdf, 255044462d312e37",
    "pdf, 0d0a0d0a255044462d312e34",
    "pdf, efbbbf255044462d312e34",
    "doc, d0cf11e0a1b11ae1",
    "doc, 7b5c72746631",
    "doc, 504b030414",
    "doc, 4d494d452d56657273696f6e3a20312e30",
    "docx, 504b030414",
    "docx, d0cf11e0a1b11ae1",
    "wps, d0cf11e0a1b11ae1",
    "rtf, 7b5c72746631",
    "rtf, 0d0a7b5c72746631",
    "odt, 504b030414",
    "png, 89504e470d0a1a0a",
    "jpg, ffd8ffe0",
    "jpeg, ffd8ffe1",
    "gif, 474946383961",
    "bmp, 424d3600",
    "webp, 524946460000000057454250",
    "tif, 49492a00",
    "tiff, 4d4d002a",
    "heic, 0000001866747970",
    "txt, e69e97",
    "txt, fffe97670000",
    "xyz, 00010203"
  })
  void contentOfItsTypeIsTakenWhateverTheMediaType(String type, String hex) {
    byte[] content = HexFormat.of().parseHex(hex);

    assertThat(problem(type, null, content)).isEmpty();
    assertThat(problem(type, "binary/octet-stream", content)).isEmpty();
    if (!type.equals("txt") && !type.equals("xyz")) {
      assertThat(problem(type, "text/html; charset=utf-8", content)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":403,\"msg\":\"expired\"}",
        "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
        "Access denied",
        "%PDX-1.7",
        " PK\u0003\u0004",
        ""
      })
  void errorInsteadOfTheDocumentIsNoneOfItsType(String error) {
    for (String type :
        new String[] {"pdf", "doc", "docx", "png", "jpg", "jpeg", "gif", "rtf", "odt", "zip"}) {
      assertThat(problem(type, "application/pdf", utf8(error)))
          .isEqualTo("its content is not that of a file of type " + type);
    }
  }

  @Test
  void markOfAPdfIsNearItsBeginning() {
    assertThat(problem("pdf", null, utf8(" ".repeat(1024) + "%PDF-1.7"))).isEmpty();
    assertThat(problem("pdf", null, utf8(" ".repeat(1025) + "%PDF-1.7"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, 504b030414",
    "docx, 255044462d312e37",
    "png, ffd8ffe0",
    "jpg, 89504e470d0a1a0a",
    "doc, 255044462d312e37",
    "txt, 255044462d312e37",
    "txt, 504b030414",
    "txt, 610062",
    "rtf, d0cf11e0a1b11ae1"
  })
  void documentOfAnotherTypeIsRefused(String type, String hex) {
    assertThat(problem(type, null, HexFormat.of().parseHex(hex)))
        .isEqualTo("its content is not that of a file of type " + type);
  }

  @ParameterizedTest
  @CsvSource({
    "txt, text/html",
    "txt, application/xhtml+xml",
    "txt, application/json",
    "txt, application/problem+json",
    "txt, application/xml",
    "xyz, text/html; charset=utf-8",
    "xyz, application/json"
  })
  void mediaTypeDecidesWhereTheBytesCannot(String type, String mediaType) {
    assertThat(problem(type, mediaType, utf8("denied"))).contains("by its Content-Type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\":403}", "Access denied", "%PDF-1.7"})
  void pageThatIsNoneIsRefused(String content) {
    assertThat(problem("html", "text/html", utf8(content))).contains("not that of a web page");
    assertThat(problem("mht", null, utf8(content))).contains("not that of a web archive");
  }

  private static String problem(String type, @Nullable String mediaType, byte[] content) {
    return DocumentContent.problem(type, mediaType, content).orElse("");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
