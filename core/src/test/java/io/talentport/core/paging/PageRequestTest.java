package io.talentport.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void startsAtTheFirstRecordWithTheLargestPageUnlessTold() {
    assertThat(PageRequest.first().cursor()).isEmpty();
    assertThat(PageRequest.first().size()).isEmpty();
    assertThat(PageRequest.first()).hasToString("PageRequest[first]");
  }

  @Test
  void keepsThePlaceWhenTheSizeChanges() {
    PageRequest request = PageRequest.from(Cursor.of("c")).size(500);

    assertThat(request.cursor()).hasValue(Cursor.of("c"));
    assertThat(request.size()).hasValue(500);
    assertThat(request)
        .hasToString("PageRequest[from c, size 500]")
        .isEqualTo(PageRequest.from(Cursor.of("c")).size(500))
        .hasSameHashCodeAs(PageRequest.from(Cursor.of("c")).size(500))
        .isNotEqualTo(PageRequest.from(Cursor.of("c")))
        .isNotEqualTo(PageRequest.first().size(500));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void refusesASizeBelowOne(int size) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PageRequest.first().size(size))
        .withMessageContaining("page size must be at least 1, but is " + size);
  }

  @Test
  void refusesNoCursor() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PageRequest.from(null))
        .withMessageContaining("PageRequest.first()");
  }

  @Test
  void aCursorComesBackFromItsText() {
    Cursor cursor = Cursor.of("opaque/1");

    assertThat(Cursor.of(cursor.toString()))
        .isEqualTo(cursor)
        .hasSameHashCodeAs(cursor)
        .isNotEqualTo(Cursor.of("opaque/2"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aCursorIsNeverBlank(@Nullable String text) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> Cursor.of(text))
        .withMessageStartingWith("cursor must not be blank.");
  }
}
