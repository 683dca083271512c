package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.Vocabulary;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceStatus;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Operations, codes and values that the document names are constants of the generated code. */
@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class NamedConstantsTest {

  private final GeneratedCode generated;

  NamedConstantsTest(GeneratedCode generated) {
    this.generated = generated;
  }

  @Test
  void operationsAndNamedCodesAreConstants() throws ReflectiveOperationException {
    Class<?> api = generated.api("BookApi");

    assertThat(GeneratedCode.constants(api))
        .containsAllEntriesOf(
            Map.of(
                "LIST_BOOKS",
                new OperationId(api, "listBooks"),
                "ERROR_LIBRARY_CLOSED",
                "-1",
                "LIST_BOOKS_ERROR_SHELF_MOVED",
                "1002001"));
    assertThat(GeneratedCode.constants(generated.api("TokenApi")))
        .containsEntry("ERROR_LIBRARY_CLOSED", "-1");
  }

  @Test
  void knownValuesAreConstantsOfTheirType() throws ReflectiveOperationException {
    assertThat(GeneratedCode.constants(generated.model("Book")))
        .containsAllEntriesOf(
            Map.of(
                "KIND_NOVEL",
                "1",
                "STATE_ON_LOAN",
                1,
                "KIND_BY_WORD",
                Map.of("小说", "1", "the \"novel\"", "1", "菜谱", "2")));
    assertThat(GeneratedCode.constants(generated.api("BookApi")))
        .containsEntry("LIST_BOOKS_PROPERTY_CLASS_REFERENCE", "reference");
  }

  @Test
  void valuesOfTheCoreAreTables() throws ReflectiveOperationException {
    Vocabulary<String, ResumeChannel> origin = vocabulary("ORIGIN_VOCABULARY");
    assertThat(origin.toCore("the \"shop\"")).isSameAs(ResumeChannel.OTHER);
    assertThat(origin.toPlatform(ResumeChannel.BOSS)).isEmpty();

    Vocabulary<Integer, ResumeSourceStatus> state = vocabulary("STATE_VOCABULARY");
    assertThat(state.toPlatform(ResumeSourceStatus.DISABLED)).contains(1);
  }

  @Test
  void valueWithoutConstantIsTheWordOfItsName() throws ReflectiveOperationException {
    Vocabulary<String, ResumeChannel> origin = vocabulary("ORIGIN_VOCABULARY");
    Vocabulary<Integer, ResumeSourceStatus> state = vocabulary("STATE_VOCABULARY");

    assertThat(origin.toCore("gift")).isEqualTo(ResumeChannel.of("gift-of-a-reader"));
    assertThat(state.toPlatform(ResumeSourceStatus.of("being-bound"))).contains(2);
  }

  @SuppressWarnings("unchecked")
  private <W, V> Vocabulary<W, V> vocabulary(String name) throws ReflectiveOperationException {
    return (Vocabulary<W, V>) generated.model("Book").getField(name).get(null);
  }
}
