package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.adapter.tck.internal.fixture.Replacement;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The platform's values map to the core's constants, and an unknown value is kept. */
@Tag("same-on-every-jdk")
abstract class VocabularyContract extends ContractGroup {

  Stream<Vocabulary> vocabularies() {
    return Vocabulary.of(adapter()).stream();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("vocabularies")
  @ContractCase(value = "C40", mayHaveNoCase = true)
  @DisplayName("C40 knows every documented word, and every constant but the declared ones")
  void required_knowsEveryDocumentedWord(Vocabulary vocabulary) {
    Collection<Object> meanings = vocabulary.meanings().values();
    Set<Object> expected = new LinkedHashSet<>(vocabulary.constants());
    expected.removeAll(adapter().wordless(vocabulary.place()));
    Set<Object> expressed = new LinkedHashSet<>(meanings);
    expressed.retainAll(vocabulary.constants());

    assertThat(meanings).isNotEmpty().doesNotHaveDuplicates();
    assertThat(expressed).as("the constants that %s has words for", vocabulary).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("vocabularies")
  @ContractCase(value = "C41", mayHaveNoCase = true)
  @DisplayName("C41 translates every known word")
  void required_translatesEveryKnownWord(Vocabulary vocabulary) {
    for (Map.Entry<String, Object> pair : vocabulary.meanings().entrySet()) {
      assertTranslates(vocabulary, pair.getKey(), pair.getValue());
    }
  }

  Stream<Vocabulary> openVocabularies() {
    return vocabularies().filter(Vocabulary::isOpen);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("openVocabularies")
  @ContractCase(value = "C42", mayHaveNoCase = true)
  @DisplayName("C42 keeps a word that nobody knows")
  @Tag("proves:open-vocabulary")
  void required_keepsAnUnknownWord(Vocabulary vocabulary) {
    String unknown = vocabulary.unknownWord();
    assertTranslates(vocabulary, unknown, vocabulary.ofWord(unknown));
  }

  private void assertTranslates(Vocabulary vocabulary, String word, Object value) {
    try (SandboxFixture fresh = new SandboxFixture(adapter())) {
      vocabulary.operation().arrange(fresh.sandbox().seed());
      if (vocabulary.sent()) {
        assertSent(fresh, vocabulary, word, value);
      } else {
        assertReceived(fresh, vocabulary, word, value);
      }
      fresh.everyRequestConforms();
    }
  }

  private void assertReceived(
      SandboxFixture fresh, Vocabulary vocabulary, String word, Object value) {
    fresh
        .sandbox()
        .faults()
        .next(
            vocabulary.operation().operation(),
            Fault.replaceJson(vocabulary.pointer(), vocabulary.wire(word)));

    Object first = vocabulary.operation().call(fresh.connect()).get(0);

    assertThat(Attributes.ofType(vocabulary.type(), first))
        .as("what %s \"%s\" means", vocabulary, word)
        .singleElement()
        .isEqualTo(value);
  }

  private void assertSent(SandboxFixture fresh, Vocabulary vocabulary, String word, Object value) {
    send(fresh.connect(), vocabulary, value);

    RecordedRequest request = fresh.requests(vocabulary.operation().operation()).get(0);
    assertThat(new JsonMapper().readTree(request.body()).at(vocabulary.pointer()))
        .as("the word of %s for %s", vocabulary, value)
        .isEqualTo(vocabulary.wire(word));
  }

  /** A platform may refuse an undocumented value: only the request counts. */
  private void send(RecruitingPlatform platform, Vocabulary vocabulary, Object value) {
    try {
      if (vocabulary.operation().port() == TalentLookup.class) {
        platform
            .port(TalentLookup.class)
            .find(Replacement.in(adapter().lookup().query(), vocabulary.type(), value));
      } else {
        platform
            .port(ResumeIntake.class)
            .submit(Replacement.in(adapter().submit().resume(), vocabulary.type(), value));
      }
    } catch (InvalidRequestException refused) {
      assertThat(refused.platformCode()).as("the platform's own refusal").isPresent();
      assertThat(vocabulary.constants())
          .as("words that the page does not print")
          .doesNotContain(value);
    }
  }

  @Test
  @ContractCase("C43")
  @DisplayName("C43 is asked about every vocabulary of the document")
  void required_isAskedAboutEveryVocabulary() {
    Set<String> documented = adapter().spec().vocabularies();
    Set<String> asked = new TreeSet<>();
    vocabularies().forEach(vocabulary -> asked.add(vocabulary.place()));
    adapter().elsewhere().keySet().stream().filter(documented::contains).forEach(asked::add);

    assertThat(asked)
        .as("vocabularies that are sent or received, or declared to be covered elsewhere")
        .isEqualTo(documented);
  }
}
