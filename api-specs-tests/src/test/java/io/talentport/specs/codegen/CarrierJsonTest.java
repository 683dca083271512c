package io.talentport.specs.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonBody;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonWriter;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.json.WireFault;
import io.talentport.adapter.support.spec.SpecApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated carriers read and write. */
@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class CarrierJsonTest {

  /** Every field but the one that is not read, in the order of the document. */
  private static final String BOOK =
      "{\"book_id\":\"b-1\",\"kind\":\"1\",\"size\":9007199254740991,\"pages\":320,\"shelf\":\"A\","
          + "\"title\":\"图书\",\"price\":12.50,\"available\":true,\"class\":\"c\",\"default\":\"d\","
          + "\"object\":\"o\",\"list\":[\"x\",null],\"trailing_\":\"t\",\"camelCase\":\"cc\",\"e_mail\":\"m\","
          + "\"readers\":[\"r\"],\"borrower\":{\"name\":\"n\"},\"author\":{\"town\":\"w\"},"
          + "\"unlock_code\":\"u\",\"grid\":[[{\"row\":1}],[]],\"notes\":{\"any\":\"thing\"}}";

  private final GeneratedCode generated;

  CarrierJsonTest(GeneratedCode generated) {
    this.generated = generated;
  }

  private JsonBody<JsonObject> read(String model, String json, OptInFields optIn) {
    byte[] body = json.getBytes(UTF_8);
    return JsonBody.read(
        body, body.length, () -> (JsonObject) generated.make(model), optIn, () -> {});
  }

  private JsonObject book(String json, OptInFields optIn) {
    JsonBody<JsonObject> body = read("Book", json, optIn);
    assertThat(body.faults()).isEmpty();
    return Objects.requireNonNull(body.value());
  }

  @Test
  void whatIsReadIsWrittenAgain() {
    assertThat(new String(JsonWriter.write(book(BOOK, OptInFields.READ)), UTF_8)).isEqualTo(BOOK);
  }

  @Test
  void absentFieldsAreNotWritten() {
    assertThat(new String(JsonWriter.write(book("{\"book_id\":null}", OptInFields.READ)), UTF_8))
        .isEqualTo("{}");
  }

  @Test
  @Tag("proves:personal-data-dropped")
  void optInFieldsAreReadOnlyIfWanted() {
    assertThat(book(BOOK, OptInFields.SKIPPED).toString()).contains("shelf=null");
    assertThat(book(BOOK, OptInFields.READ).toString()).contains("shelf=A");
  }

  @Test
  void aFieldThatIsNotReadIsDropped() {
    JsonObject book = book("{\"diary\":\"secret\",\"book_id\":\"b-1\"}", OptInFields.READ);

    assertThat(new String(JsonWriter.write(book), UTF_8)).isEqualTo("{\"book_id\":\"b-1\"}");
  }

  @Test
  void aFieldOfAnEntryThatNoDocumentHasIsNotedIfWanted() {
    String books =
        "{\"unheard\":1,\"items\":[{\"book_id\":\"b-1\",\"diary\":\"d\",\"shelf\":\"A\","
            + "\"nothing\":null,\"unheard\":\"of\"}]}";

    assertThat(read("ListBooksData", books, OptInFields.READ).faults()).isEmpty();
    assertThat(read("ListBooksData", books, OptInFields.SKIPPED.notingUnknown()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).isEqualTo("items[0].unheard"))
        .satisfies(fault -> assertThat(fault.isOfUnknownField()).isTrue());
  }

  @Test
  void aSubclassReadsAndWritesWhatItInherits() {
    JsonBody<JsonObject> token =
        read(
            "GetTokenResponse",
            "{\"code\":\"0\",\"error\":{\"details\":[{\"a\":1}]},\"access_token\":\"t\",\"expire\":7200}",
            OptInFields.SKIPPED);

    assertThat(new String(JsonWriter.write(Objects.requireNonNull(token.value())), UTF_8))
        .isEqualTo(
            "{\"code\":0,\"error\":{\"details\":[{\"a\":1}]},\"access_token\":\"t\",\"expire\":7200}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"size\":\"many\"",
        "\"pages\":2147483648",
        "\"price\":\"a lot\"",
        "\"available\":\"perhaps\"",
        "\"title\":[]",
        "\"list\":\"\"",
        "\"author\":\"\"",
        "\"grid\":[{\"row\":1}]",
        "\"notes\":[]",
      })
  void aValueOfAnotherKindIsAFaultAndLeavesTheRestAlone(String wrong) {
    JsonBody<JsonObject> body =
        read("Book", "{" + wrong + ",\"book_id\":\"b-1\"}", OptInFields.READ);

    assertThat(body.faults())
        .singleElement()
        .extracting(WireFault::place)
        .asString()
        .isIn(wrong.substring(1, wrong.indexOf('"', 1)), "grid[0]");
    assertThat(Objects.requireNonNull(body.value()).toString()).contains("bookId=b-1");
  }

  @Test
  void anInterfaceKnowsTheCarriersOfItsOperations() throws ReflectiveOperationException {
    SpecApi<?> books = (SpecApi<?>) generated.api("BookApi").getField("SPEC").get(null);

    assertThat(books.type()).isEqualTo(generated.api("BookApi"));
    assertThat(books.reply(generated.model("ListBooksResponse")).get())
        .isInstanceOf(generated.model("ListBooksResponse"));
    assertThat(books.fieldNames())
        .contains("code", "items", "class", "row", "town", "copies", "book_id")
        .doesNotContain("diary", "access_token");
    assertThatIllegalArgumentException().isThrownBy(() -> books.reply(String.class));
  }

  @Test
  void aCarrierDescribesTheCarriersInIt() {
    FieldNames names = new FieldNames();
    names.addAll(() -> (JsonObject) generated.make("ListBooksData"));

    assertThat(names.names()).contains("has_more", "grid", "row", "name");
  }

  @Test
  void nothingIsReflectedUpon() throws IOException {
    try (Stream<Path> files = Files.walk(generated.sources())) {
      List<Path> carriers =
          files.filter(file -> file.toString().matches(".*\\bmodel\\b.*[.]java")).toList();
      assertThat(carriers)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(text(file))
                      .doesNotContain("reflect", "Class.", "Class<", "getClass", "jackson"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
