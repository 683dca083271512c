package io.talentport.adapter.support.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  /** A carrier of one field, of whatever type. */
  private record Carrier(@Nullable Object value) implements JsonObject {

    @Override
    public int readField(String name, JsonReader in) {
      return -1;
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("value", value);
    }

    @Override
    public void describe(FieldNames fields) {
      fields.add("value");
    }
  }

  private static String written(@Nullable Object value) {
    return new String(JsonWriter.write(new Carrier(value)), UTF_8);
  }

  @Test
  void everyTypeOfAFieldIsWritten() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("b", null);

    assertThat(written("图\"\n")).isEqualTo("{\"value\":\"图\\\"\\n\"}");
    assertThat(written(7)).isEqualTo("{\"value\":7}");
    assertThat(written(Long.MIN_VALUE)).isEqualTo("{\"value\":-9223372036854775808}");
    assertThat(written(new BigDecimal("1.50"))).isEqualTo("{\"value\":1.50}");
    assertThat(written(true)).isEqualTo("{\"value\":true}");
    assertThat(written(Arrays.asList("x", null))).isEqualTo("{\"value\":[\"x\",null]}");
    assertThat(written(map)).isEqualTo("{\"value\":{\"a\":1,\"b\":null}}");
    assertThat(written(List.of(new Carrier(1), new Carrier(null))))
        .isEqualTo("{\"value\":[{\"value\":1},{}]}");
  }

  @Test
  void whatIsAbsentIsNotWritten() {
    assertThat(written(null)).isEqualTo("{}");
  }

  @Test
  void aTypeThatNoCarrierHasIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> written('x'));
  }

  @Test
  void theValuesOfADocumentAreFoundWhereverTheyAre() {
    assertThat(JsonValues.of(JsonWriter.write(new Carrier(List.of("a", 7, new Carrier(true))))))
        .containsExactly("a", "7", "true");
    assertThat(JsonValues.of("{\"a\":1,".getBytes(UTF_8))).isEmpty();
    assertThat(JsonValues.of(new byte[0])).isEmpty();
    assertThat(JsonValues.of(null)).isEmpty();
  }
}
