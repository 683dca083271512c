package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("same-on-every-jdk")
class LimitConstantsTest {

  @AutoClose
  @SuppressWarnings("NullAway.Init")
  private GeneratedCode generated;

  @BeforeAll
  void generate(@TempDir Path directory) {
    generated = GeneratedCode.in(directory);
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
