package io.talentport.adapter.support.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises a web page (HTML) by its beginning. */
final class WebPage {

  private static final Pattern FIRST_TAG =
      Pattern.compile(
          "<(!doctype\\s+html|html|head|title|meta|link|style|script|noscript|base|body|iframe|"
              + "frameset|div|span|table|form|center|main|section|header|h[1-6]|p|br|hr|a|b|font|img|"
              + "ul|ol)[\\s/>].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private WebPage() {}

  /** Whether the content is a web page, after any blanks and comments. */
  static boolean isBegunBy(byte[] beginning) {
    String text = new String(beginning, charset(beginning));
    int at = 0;
    while (true) {
      at = behindBlanks(text, at);
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at + 4);
        if (end < 0) {
          return true;
        }
        at = end + 3;
      } else if (text.startsWith("<?", at)) {
        int end = text.indexOf('>', at);
        if (end < 0) {
          return false;
        }
        at = end + 1;
      } else {
        return FIRST_TAG.matcher(text.substring(at) + " ").matches();
      }
    }
  }

  /** By the byte order mark, or by the zero beside the first character. */
  private static Charset charset(byte[] beginning) {
    if (beginning.length < 2) {
      return StandardCharsets.UTF_8;
    }
    if (beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF || beginning[0] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE || beginning[1] == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF' || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }
}
