package io.talentport.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceHashTest {

  @Test
  void placesSpreadOverAHashTable() {
    assertThat(
            IntStream.range(0, 100).mapToObj(at -> Cursor.of("place" + at).hashCode()).distinct())
        .hasSizeGreaterThan(90);
    assertThat(
            IntStream.range(1, 101)
                .mapToObj(size -> PageRequest.first().size(size).hashCode())
                .distinct())
        .hasSizeGreaterThan(90);
  }
}
