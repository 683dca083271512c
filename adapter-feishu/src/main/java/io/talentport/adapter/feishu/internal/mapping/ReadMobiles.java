package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.core.model.MobileNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mobile numbers in Feishu's form: a calling code, if there is one, and the number. */
final class ReadMobiles {

  private ReadMobiles() {}

  /**
   * The number; absent if there is none, or none that can be read.
   *
   * @param field the number's field, in Feishu's spelling
   * @param code its calling code; null or blank if Feishu gave none
   * @param otherwise the default calling code
   */
  static Optional<MobileNumber> read(
      String field,
      @Nullable String code,
      String otherwise,
      @Nullable String number,
      FieldReader fields) {
    if (number == null || number.isBlank()) {
      return Optional.empty();
    }
    boolean hasCode = code != null && !code.isBlank();
    try {
      return Optional.of(MobileNumber.of(hasCode ? code : otherwise, number));
    } catch (RuntimeException wrong) {
      fields.unreadable(field, wrong, hasCode ? code + " " + number : number);
      return Optional.empty();
    }
  }
}
