package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The test vectors of RFC 5869, appendix A, for SHA-256. */
class HkdfTest {

  private static String derive(String material, String salt, String info, int length) {
    return HexFormat.of().formatHex(Hkdf.derive(hex(material), hex(salt), hex(info), length));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static String from(int first, int last) {
    StringBuilder bytes = new StringBuilder();
    for (int value = first; value <= last; value++) {
      bytes.append(HexFormat.of().toHexDigits((byte) value));
    }
    return bytes.toString();
  }

  @Test
  void derivesTheKeyOfTestCase1() {
    assertThat(derive("0b".repeat(22), from(0, 0x0c), from(0xf0, 0xf9), 42))
        .isEqualTo(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  }

  @Test
  void derivesTheKeyOfTestCase2() {
    assertThat(derive(from(0, 0x4f), from(0x60, 0xaf), from(0xb0, 0xff), 82))
        .isEqualTo(
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                + "cc30c58179ec3e87c14c01d5c1f3434f1d87");
  }

  @Test
  void derivesTheKeyOfTestCase3WhoseSaltIsNone() {
    assertThat(derive("0b".repeat(22), "00".repeat(32), "", 42))
        .isEqualTo(
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
  }

  @Test
  void refusesLengthsThatTheRfcDoesNotAllow() {
    byte[] any = {1};

    assertThatThrownBy(() -> Hkdf.derive(any, any, any, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Hkdf.derive(any, any, any, 8161))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Hkdf.derive(any, any, any, 8160)).hasSize(8160);
  }
}
