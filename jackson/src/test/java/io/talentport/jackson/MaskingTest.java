package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.Resume;
import io.talentport.core.paging.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form for replies and logs shows what {@code toString} shows, and no more. */
class MaskingTest {

  static Stream<Arguments> everyValueOnEveryMapper() {
    return RoundTripTest.readable()
        .flatMap(
            type ->
                Stream.of(JsonMapperUnderTest.values()).map(mapper -> Arguments.of(type, mapper)));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("everyValueOnEveryMapper")
  void everyValueShowsTheTextsThatItsPrintedFormShows(Class<?> type, JsonMapperUnderTest mapper)
      throws IOException {
    Object value = new FullValues().of(type);
    String masked = mapper.masked(value);

    for (String text : texts(mapper.inClear(value))) {
      if (value.toString().contains(text)) {
        assertThat(masked).contains(text);
      } else if (isMarked(text)) {
        assertThat(masked).doesNotContain(text);
      }
    }
  }

  /** A mobile number, a date or a marker; not a type or a constant. */
  private static boolean isMarked(String text) {
    return text.chars().anyMatch(Character::isDigit) && text.length() > 3;
  }

  private static List<String> texts(String json) throws IOException {
    List<String> texts = new ArrayList<>();
    collect(new JsonMapper().readTree(json), texts);
    return texts;
  }

  /** All but names of fields, which are no part of the printed form and nobody's data. */
  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    if (node instanceof ObjectNode members) {
      members.remove("unknownFields");
    }
    node.forEach(child -> collect(child, texts));
  }

  record Row(String id, Resume resume, Map<String, List<PersonName>> names, MobileNumber mobile) {}

  @ParameterizedTest
  @EnumSource
  void aResumeHasNothingOfThePersonWhereverItIs(JsonMapperUnderTest mapper) {
    Resume resume = SampleResumes.full().build();
    Row row =
        new Row(
            "row-1",
            resume,
            Map.of("sender", List.of(PersonName.of("Marker-Sender"))),
            MobileNumber.of("13987650123"));

    for (String json :
        List.of(
            mapper.masked(resume),
            mapper.maskedPretty(resume),
            mapper.masked(row),
            mapper.maskedPretty(List.of(row, row)),
            mapper.masked(Page.of(List.of(row, resume), null, List.of())))) {
      assertThat(json)
          .doesNotContainIgnoringCase("marker")
          .doesNotContain("林夏", "13987650123", "1991", "2014", "2026", "female", "divorced", "true")
          .contains("***", "job-one", "liepin");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMaskIsNeverReadAsData(JsonMapperUnderTest mapper) {
    String masked = mapper.masked(SampleResumes.full().build());

    for (boolean outside : new boolean[] {true, false}) {
      Throwable failure =
          JsonMapperUnderTest.thrown(
              catchThrowable(
                  () -> {
                    if (outside) {
                      mapper.readFromOutside(masked, Resume.class);
                    } else {
                      mapper.read(masked, Resume.class);
                    }
                  }));

      assertThat(failure)
          .hasMessageContaining("Resume.person.name is masked")
          .hasMessageContaining("TalentportModule.inClear()");
      assertThat(mapper.path(failure)).isEqualTo(".person.name");
    }
  }

  static Stream<Arguments> masks() {
    return Stream.of(
            "{\"person\":{\"name\":\"a\"},\"file\":\"***\"}",
            "{\"person\":{\"name\":\"a\"},\"operator\":\"***\"}",
            "{\"person\":{\"name\":\"a\",\"birthDate\":\"***\"}}",
            "{\"person\":{\"name\":\"a\"},\"contacts\":{\"mobileIsVirtual\":\"***\"}}",
            "{\"person\":{\"name\":\"a\"},\"contacts\":{\"mobile\":{\"countryCode\":\"86\",\"number\":\"***\"}}}")
        .flatMap(
            json ->
                Stream.of(JsonMapperUnderTest.values()).map(mapper -> Arguments.of(json, mapper)));
  }

  @ParameterizedTest
  @MethodSource("masks")
  void aMaskIsRefusedInEveryPlace(String json, JsonMapperUnderTest mapper) {
    assertThat(JsonMapperUnderTest.thrown(catchThrowable(() -> mapper.read(json, Resume.class))))
        .hasMessageContaining("is masked");
  }

  @ParameterizedTest
  @EnumSource
  void personalKeysAreRefusedSinceTheyWouldBecomeOne(JsonMapperUnderTest mapper) {
    Map<EmailAddress, Integer> map = Map.of(EmailAddress.of("marker@example.org"), 1);

    assertThat(JsonMapperUnderTest.thrown(catchThrowable(() -> mapper.masked(map))))
        .hasMessageContaining("EmailAddress is personal, and cannot be a key")
        .hasMessageNotContaining("marker");
  }

  @ParameterizedTest
  @EnumSource
  void aValueOfSeveralPartsIsNoKey(JsonMapperUnderTest mapper) {
    Map<MobileNumber, Integer> map = Map.of(MobileNumber.of("13987650123"), 1);

    assertThat(JsonMapperUnderTest.thrown(catchThrowable(() -> mapper.inClear(map))))
        .hasMessageContaining("MobileNumber cannot be a key")
        .hasMessageNotContaining("139");
  }
}
