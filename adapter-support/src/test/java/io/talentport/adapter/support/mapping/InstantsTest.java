package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.UnreadableValue;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B8")
class InstantsTest {

  private final FieldReader fields = new FieldReader();

  @ParameterizedTest
  @ValueSource(longs = {631152000000L, 1735689600000L, 4102444799999L})
  void aPossibleTimeIsMilliseconds(long millis) {
    assertThat(Instants.read("t", millis, fields)).contains(Instant.ofEpochMilli(millis));
    assertThat(Instants.read("t", " " + millis, fields)).contains(Instant.ofEpochMilli(millis));
    assertThat(fields.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "000", "", " ", "-0"})
  void zeroAndBlanksAreNoTime(String nothing) {
    assertThat(Instants.read("t", nothing, fields)).isEmpty();
    assertThat(Instants.read("t", (Long) null, fields)).isEmpty();
    assertThat(Instants.read("t", 0L, fields)).isEmpty();
    assertThat(fields.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        1,
        -1,
        1594883804L,
        631151999999L,
        4102444800000L,
        15984483611280L,
        1594883804000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  @Tag("proves:impossible-time")
  void anImpossibleTimeIsAFaultOfItsField(long millis) {
    assertThat(Instants.read("gmt_modified_mils", millis, fields)).isEmpty();

    assertThat(fields.faults())
        .containsExactly(
            new FieldReader.FieldFault("gmt_modified_mils", "is no possible time in milliseconds"));
    assertThat(fields.values())
        .extracting(UnreadableValue::text)
        .singleElement()
        .satisfies(text -> assertThat(text).contains(Long.toString(millis)));
  }

  @Test
  void aTextThatIsNoNumberIsAFaultOfItsField() {
    assertThat(Instants.read("t", "yesterday", fields)).isEmpty();
    assertThat(Instants.read("t", "9999999999999999999", fields)).isEmpty();

    assertThat(fields.faults()).hasSize(2);
  }
}
