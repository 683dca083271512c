package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.SampleResumes;
import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.JobId;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.RecordFault;
import io.talentport.jackson.internal.Forms;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  static Stream<Class<?>> readable() {
    return Forms.types().stream()
        .filter(type -> type != FieldViolation.class)
        .filter(type -> type != RecruitingException.class);
  }

  static Stream<Arguments> everyValueOnEveryPair() {
    return readable()
        .flatMap(
            type ->
                Stream.of(JsonMapperUnderTest.values())
                    .flatMap(
                        writer ->
                            Stream.of(JsonMapperUnderTest.values())
                                .map(reader -> Arguments.of(type, writer, reader))));
  }

  @ParameterizedTest(name = "{0}, written by {1}, read by {2}")
  @MethodSource("everyValueOnEveryPair")
  void everyValueIsReadBackEqual(
      Class<?> type, JsonMapperUnderTest writer, JsonMapperUnderTest reader) {
    Object value = new FullValues().of(type);

    assertThat((Object) reader.read(writer.inClear(value), type)).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource
  void aResumeWithEveryAttributeIsReadBackEqual(JsonMapperUnderTest mapper) {
    Resume resume = SampleResumes.full().build();

    assertThat(mapper.read(mapper.inClearPretty(resume), Resume.class)).isEqualTo(resume);
    assertThat(mapper.converted(resume, Resume.class)).isEqualTo(resume);
  }

  @ParameterizedTest
  @EnumSource
  void aResumeWithTheLeastIsReadBackEqual(JsonMapperUnderTest mapper) {
    Resume resume = SampleResumes.minimal().build();
    String json = mapper.inClear(resume);

    assertThat(json).doesNotContain("null", "[]");
    assertThat(mapper.read(json, Resume.class)).isEqualTo(resume);
  }

  static Stream<ResumeFile> files() {
    return Stream.of(
        ResumeFile.ofBytes("a.pdf", "content".getBytes(StandardCharsets.UTF_8)),
        ResumeFile.ofBytes("a.pdf", new byte[0]).withType("docx"),
        ResumeFile.ofPath("b.pdf", Path.of("/tmp/upload-17")),
        ResumeFile.ofUrl("c.PDF", URI.create("https://files.example.org/c?sign=%2F")),
        ResumeFile.ofUrl("c.pdf", URI.create("https://files.example.org/c"))
            .withSize(5_000_000_000L));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDocumentIsReadBackEqual(ResumeFile file) {
    for (JsonMapperUnderTest mapper : JsonMapperUnderTest.values()) {
      assertThat(mapper.read(mapper.inClear(file), ResumeFile.class)).isEqualTo(file);
      assertThat(mapper.converted(file, ResumeFile.class)).isEqualTo(file);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageIsReadBackWithItsFaults(JsonMapperUnderTest mapper) {
    ResumeRecord record = (ResumeRecord) new FullValues().of(ResumeRecord.class);
    Page<ResumeRecord> page =
        Page.of(
            List.of(record),
            Cursor.of("next"),
            List.of(new RecordFault(1, "email", "must be text")),
            Instant.EPOCH);

    assertThat(
            mapper.<Page<ResumeRecord>>read(mapper.inClear(page), Page.class, ResumeRecord.class))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @EnumSource
  void aTextOfThreeAsterisksIsNoMask(JsonMapperUnderTest mapper) {
    Resume resume =
        Resume.builder()
            .from(SampleResumes.full().build())
            .person(
                io.talentport.core.model.PersonalDetails.builder()
                    .name(PersonName.of("***"))
                    .residence("***")
                    .build())
            .matchedJobs(List.of(JobId.of("***")))
            .build();
    String json = mapper.inClear(resume);

    assertThat(json).contains("\"name\":{\"clear\":\"***\"}");
    assertThat(mapper.read(json, Resume.class)).isEqualTo(resume);
  }

  @ParameterizedTest
  @EnumSource
  void idsCursorsAndDatesAreTextsAndKeys(JsonMapperUnderTest mapper) {
    assertThat(mapper.masked(JobId.of("j-1"))).isEqualTo("\"j-1\"");
    assertThat(mapper.masked(Cursor.of("c-1"))).isEqualTo("\"c-1\"");
    assertThat(mapper.masked(PartialDate.of(2020, 6))).isEqualTo("\"2020-06\"");
    Map<JobId, Cursor> map = Map.of(JobId.of("j-1"), Cursor.of("c-1"));
    assertThat(mapper.masked(map)).isEqualTo("{\"j-1\":\"c-1\"}");
    assertThat(mapper.readMap(mapper.inClear(map), JobId.class, Cursor.class)).isEqualTo(map);
  }

  @ParameterizedTest
  @EnumSource
  void personalKeysAreWrittenInClear(JsonMapperUnderTest mapper) {
    Map<EmailAddress, Integer> map = Map.of(EmailAddress.of("lin@example.org"), 1);

    assertThat(mapper.readMap(mapper.inClear(map), EmailAddress.class, Integer.class))
        .isEqualTo(map);
  }

  @ParameterizedTest
  @EnumSource
  void aProgressIsTheTextThatAnExceptionHas(JsonMapperUnderTest mapper) {
    SubmitProgress progress = (SubmitProgress) new FullValues().of(SubmitProgress.class);

    assertThat(mapper.masked(progress)).isEqualTo("\"" + progress + "\"");
  }

  /** A type of the application, with values of the core in it. */
  record Row(Resume resume, List<TalentMatch> matches, Map<JobId, PersonName> names) {}

  @ParameterizedTest
  @EnumSource
  void valuesInATypeOfTheApplicationAreReadBackEqual(JsonMapperUnderTest mapper) {
    Row row =
        new Row(
            SampleResumes.full().build(),
            List.of((TalentMatch) new FullValues().of(TalentMatch.class)),
            Map.of(JobId.of("j-1"), PersonName.of("林夏")));

    assertThat(mapper.read(mapper.inClear(row), Row.class)).isEqualTo(row);
  }
}
