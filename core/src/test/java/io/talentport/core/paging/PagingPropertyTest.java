package io.talentport.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every cursor and every page size. */
class PagingPropertyTest {

  @Property
  void anyTextThatIsNotBlankComesBackFromACursor(@ForAll String text) {
    if (text.isBlank()) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> Cursor.of(text))
          .satisfies(thrown -> assertThat(thrown.field()).hasValue("cursor"));
    } else {
      assertThat(Cursor.of(text)).hasToString(text).isEqualTo(Cursor.of(text));
    }
  }

  @Property
  void anySizeFromOneOnIsKeptWithTheCursor(@ForAll int size) {
    PageRequest from = PageRequest.from(Cursor.of("here"));
    if (size < 1) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> from.size(size))
          .withMessageContaining("but is " + size);
    } else {
      assertThat(from.size(size).size()).isEqualTo(OptionalInt.of(size));
      assertThat(from.size(size).cursor()).isEqualTo(from.cursor());
    }
  }
}
