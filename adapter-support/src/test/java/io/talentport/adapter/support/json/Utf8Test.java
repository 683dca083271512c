package io.talentport.adapter.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("G15")
class Utf8Test {

  private static boolean isValidByTheJdk(byte[] bytes) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes), decoded, true)
        .isUnderflow();
  }

  /** Every beginning of a character, each with the bytes at the borders of what may follow. */
  @Test
  void agreesWithTheJdkOnEveryFirstByte() {
    int[] borders = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (int first = 0; first < 256; first++) {
      for (int second : borders) {
        for (int third : borders) {
          for (int fourth : borders) {
            byte[] four = {(byte) first, (byte) second, (byte) third, (byte) fourth};
            for (int length = 1; length <= 4; length++) {
              byte[] bytes = Arrays.copyOf(four, length);
              if (Utf8.isValid(four, length) != isValidByTheJdk(bytes)) {
                assertThat(bytes).as("judged otherwise than by the JDK").isEmpty();
              }
            }
          }
        }
      }
    }
  }

  @Property
  void agreesWithTheJdkOnTextsAndOnTextsWithOneByteChanged(
      @ForAll("texts") String text, @ForAll int at, @ForAll byte changed) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.isValid(bytes, bytes.length)).isTrue();
    if (bytes.length > 0) {
      bytes[Math.floorMod(at, bytes.length)] = changed;
      assertThat(Utf8.isValid(bytes, bytes.length)).isEqualTo(isValidByTheJdk(bytes));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "plain ASCII of some length", "é", "张", "😀", "\"")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }
}
