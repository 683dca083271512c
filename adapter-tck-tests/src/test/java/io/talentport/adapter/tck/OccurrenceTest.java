package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("same-on-every-jdk")
class OccurrenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-12",
        "end=2020-12",
        "2020-12-01",
        "{\"end\":\"2020-12\"}",
        "x2020-12, 2020-12"
      })
  void findsAMonthThatStandsByItself(String text) {
    assertThat(Occurrence.of("2020-12", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020-11", "5f2020-12c4", "a1b2c3d4-2020-12ab", "12020-12"})
  void doesNotFindAMonthWithinAnId(String text) {
    assertThat(Occurrence.of("2020-12", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"13987650001", "marker-person@example.org", "林夏"})
  void findsAnyOtherValueWithinWhatever(String value) {
    assertThat(Occurrence.of(value, "xx" + value + "yy")).isTrue();
    assertThat(Occurrence.of(value, "xx" + value.substring(1))).isFalse();
  }
}
