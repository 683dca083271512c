package io.talentport.adapter.support.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.talentport.adapter.support.spec.WireField;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A2")
class WireFieldsTest {

  /** As the templates generate a carrier, but for the last field. */
  public static class Shelf {

    @WireField("shelf_id")
    public @Nullable String id;

    @WireField("class")
    public @Nullable String propertyClass;

    @WireField("books")
    public @Nullable List<Shelf> books;

    @WireField("notes")
    public @Nullable Map<String, String> notes;

    @JsonProperty("of_jackson")
    public @Nullable String foreign;
  }

  private static final String JSON =
      "{\"books\":[{\"shelf_id\":\"2\"}],\"class\":\"a\",\"foreign\":\"b\",\"notes\":{\"k\":\"v\"},\"shelf_id\":\"1\"}";

  @Test
  void fieldsHaveTheNamesOfTheWireWhenRead() {
    Shelf shelf = read(JSON);

    assertThat(shelf.id).isEqualTo("1");
    assertThat(shelf.propertyClass).isEqualTo("a");
    assertThat(shelf.books).singleElement().extracting(book -> book.id).isEqualTo("2");
    assertThat(shelf.notes).containsExactly(Map.entry("k", "v"));
  }

  @Test
  void fieldsHaveTheNamesOfTheWireWhenWritten() {
    assertThat(new String(Json.write(read(JSON)), UTF_8)).isEqualTo(JSON);
  }

  @Test
  void anAnnotationOfJacksonMeansNothing() {
    assertThat(read("{\"of_jackson\":\"b\"}").foreign).isNull();
  }

  private static Shelf read(String json) {
    return (Shelf)
        Objects.requireNonNull(
            Json.read(
                json.getBytes(UTF_8),
                Shelf.class,
                OptInFields.SKIPPED,
                new NestedRefusals(),
                new DecodedWithin(
                    Deadline.in(Duration.ofMinutes(1), new ManualTime()),
                    () -> {
                      throw new AssertionError("the time stands still");
                    })));
  }
}
