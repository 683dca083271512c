package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.platform.VocabularyCase;
import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's words mean the core's constants, and a word that nobody knows is kept. */
abstract class VocabularyContract extends ContractGroup {

  private static final String UNKNOWN_NUMBER = "7077";
  private static final String UNKNOWN_TEXT = "a-word-that-nobody-knows";

  Stream<VocabularyCase> vocabularies() {
    return script().vocabularies().stream()
        .filter(one -> adapter().ports().contains(one.driver().port()));
  }

  private JsonNode property(VocabularyCase vocabulary) {
    return script()
        .spec()
        .schema(vocabulary.schema())
        .path("properties")
        .path(vocabulary.property());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  @ContractCase("C40")
  @DisplayName("C40 knows every documented word, and every constant but the declared ones")
  void required_knowsEveryDocumentedWord(VocabularyCase vocabulary) {
    Set<String> documented = new TreeSet<>();
    property(vocabulary)
        .path("x-known-values")
        .forEach(known -> documented.add(known.path("value").asString()));
    Set<Object> expressible = new HashSet<>(vocabulary.constants());
    expressible.removeAll(vocabulary.wordless());

    assertThat(vocabulary.words().keySet()).isEqualTo(documented);
    assertThat(new HashSet<>(vocabulary.words().values())).isEqualTo(expressible);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  @ContractCase("C41")
  @DisplayName("C41 translates every known word")
  void required_translatesEveryKnownWord(VocabularyCase vocabulary) {
    for (Map.Entry<String, Object> pair : vocabulary.words().entrySet()) {
      assertTranslates(vocabulary, pair.getKey(), pair.getValue(), vocabulary.send());
    }
  }

  Stream<VocabularyCase> openVocabularies() {
    return vocabularies().filter(vocabulary -> vocabulary.ofWord() != null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("openVocabularies")
  @ContractCase("C42")
  @DisplayName("C42 keeps a word that nobody knows")
  void required_keepsAnUnknownWord(VocabularyCase vocabulary) {
    Function<String, Object> ofWord = vocabulary.ofWord();
    String unknown =
        property(vocabulary).path("type").asString().equals("integer")
            ? UNKNOWN_NUMBER
            : UNKNOWN_TEXT;
    if (ofWord != null) {
      assertTranslates(vocabulary, unknown, ofWord.apply(unknown), sendInVain(vocabulary));
    }
  }

  /** A platform may refuse a word that its page does not print: what counts is what it was sent. */
  private static @Nullable BiConsumer<RecruitingPlatform, Object> sendInVain(
      VocabularyCase vocabulary) {
    BiConsumer<RecruitingPlatform, Object> send = vocabulary.send();
    if (send == null) {
      return null;
    }
    return (platform, value) -> {
      try {
        send.accept(platform, value);
      } catch (InvalidRequestException refused) {
        assertThat(refused.platformCode()).as("the platform's own refusal").isPresent();
      }
    };
  }

  private void assertTranslates(
      VocabularyCase vocabulary,
      String word,
      Object value,
      @Nullable BiConsumer<RecruitingPlatform, Object> send) {
    try (SandboxFixture fresh = new SandboxFixture(adapter())) {
      vocabulary.driver().arrange(fresh.sandbox().seed());
      RecruitingPlatform platform = fresh.connect();
      Function<List<?>, Object> read = vocabulary.read();
      if (read != null) {
        fresh
            .sandbox()
            .faults()
            .next(
                vocabulary.driver().operation(),
                Fault.replaceJson(vocabulary.pointer(), wire(vocabulary, word)));
        assertThat(read.apply(vocabulary.driver().call(platform)))
            .as("what %s \"%s\" means", vocabulary, word)
            .isEqualTo(value);
      }
      if (send != null) {
        send.accept(platform, value);
        RecordedRequest request = fresh.requests(vocabulary.driver().operation()).get(0);
        assertThat(new JsonMapper().readTree(request.body()).at(vocabulary.pointer()).asString())
            .as("the word of %s for %s", vocabulary, value)
            .isEqualTo(word);
      }
      fresh.everyRequestConforms();
    }
  }

  private Object wire(VocabularyCase vocabulary, String word) {
    return switch (property(vocabulary).path("type").asString()) {
      case "integer" -> Integer.valueOf(word);
      case "boolean" -> Boolean.valueOf(word);
      default -> word;
    };
  }

  @Test
  @ContractCase("C43")
  @DisplayName("C43 is asked about every vocabulary of the specification")
  void required_isAskedAboutEveryVocabulary() {
    Set<String> documented = new TreeSet<>();
    script().spec().documents().forEach(document -> documented.addAll(readVocabularies(document)));
    Stream<String> elsewhere = adapter().elsewhere().keySet().stream().filter(documented::contains);

    assertThat(Stream.concat(vocabularies().map(VocabularyCase::place), elsewhere))
        .as("vocabularies that the contract knows, or that are declared to be covered elsewhere")
        .containsExactlyInAnyOrderElementsOf(documented);
  }

  /** Every vocabulary of a document but those of fields that are left unread. */
  private static Set<String> readVocabularies(Spec document) {
    Set<String> places = new TreeSet<>();
    Spec.entries(document.components().path("schemas"))
        .forEach(
            (schema, node) ->
                Spec.entries(node.path("properties"))
                    .forEach(
                        (name, property) -> {
                          if (property.has("x-known-values") && !property.has("x-not-read")) {
                            places.add(schema + "." + name);
                          }
                        }));
    return places;
  }
}
