package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class LimitConstantsTest {

  private final GeneratedCode generated;

  LimitConstantsTest(GeneratedCode generated) {
    this.generated = generated;
  }

  @Test
  void limitsAreConstantsOfTheirType() throws ReflectiveOperationException {
    assertThat(GeneratedCode.constants(generated.model("Book")))
        .containsAllEntriesOf(
            Map.of(
                "SIZE_MAXIMUM",
                9007199254740991L,
                "SIZE_DEFAULT",
                1L,
                "PAGES_MAXIMUM",
                5000,
                "TITLE_DEFAULT",
                "unti\"tled\\",
                "AVAILABLE_DEFAULT",
                true,
                "READERS_MAX_ITEMS",
                100,
                "READERS_ITEMS_MAX_LENGTH",
                30));
    assertThat(GeneratedCode.constants(generated.api("BookApi")))
        .containsAllEntriesOf(
            Map.of(
                "LIST_BOOKS_PAGE_SIZE_MAXIMUM", 20,
                "LIST_BOOKS_PAGE_SIZE_DEFAULT", 10,
                "LIST_BOOKS_SINCE_MS_MAXIMUM", 4102444800000L,
                "LIST_BOOKS_SHELF_ID_MAX_LENGTH", 64,
                "LIST_BOOKS_PROPERTY_CLASS_DEFAULT", "a\"b\\c"));
  }
}
