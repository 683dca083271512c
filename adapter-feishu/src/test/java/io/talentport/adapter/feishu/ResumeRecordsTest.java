package io.talentport.adapter.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.feishu.internal.wire.model.TalentItemBasicInfo;
import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonBody;
import io.talentport.adapter.support.json.JsonWriter;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.ResumeSourceData;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ResumeRecordsTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final ManualClock clock = ManualClock.at(START);
  private final OnSandbox feishu =
      new OnSandbox(Sandbox.builder(), clock, "resume-sources", "lagou=6990000000000000001");

  @BeforeEach
  void begin() {
    feishu.sandbox.seed().clear();
    feishu
        .sandbox
        .seed()
        .resumeSource(new ResumeSourceData("6990000000000000001", "拉勾", "Lagou", 1, "10003"));
  }

  @AfterEach
  void close() {
    feishu.close();
  }

  @Test
  void listsPeopleWithTheirSourcesAndTheTimeOfTheirLastChange() {
    Resume resume = Resume.builder().from(FullResume.plain()).channel(ResumeChannel.LAGOU).build();
    TalentId talent = feishu.intake().submit(resume).talentId().orElseThrow();

    ResumeRecord record = onlyRecord();
    assertThat(record.subject()).isEqualTo(RecordSubject.PERSON);
    assertThat(record.talentId()).hasValue(talent);
    assertThat(record.modifiedAt()).hasValue(START);
    assertThat(record.resumeId()).isEmpty();
    assertThat(record.createdAt()).isEmpty();
    assertThat(record.sources())
        .extracting(RecordSource::chineseName)
        .containsExactly(Optional.of("拉勾"));
    assertThat(record.toString()).doesNotContain(FullResume.MOBILE, FullResume.EMAIL);
  }

  @Test
  void anEmptyPoolIsAnEmptyListAndNoError() {
    assertThat(feishu.records().list(PageRequest.first())).isEmpty();
    assertThat(query()).containsEntry("query_option", "ignore_empty_error");
  }

  @Test
  void sendsAWindowClosedOnBothSides() {
    people(3);
    Instant second = START.plus(Duration.ofHours(1));

    assertThat(
            feishu
                .records()
                .list(ResumeRecordQuery.updatedBetween(second, second), PageRequest.first()))
        .extracting(record -> record.modifiedAt().orElseThrow())
        .containsExactly(second);
    assertThat(query())
        .containsEntry("update_start_time", String.valueOf(second.toEpochMilli()))
        .containsEntry("update_end_time", String.valueOf(second.toEpochMilli()));
  }

  @Test
  void takesAWindowThatReachesBeyondFeishusTimes() {
    people(2);

    assertThat(
            feishu
                .records()
                .list(
                    ResumeRecordQuery.updatedBetween(Instant.MIN, Instant.MAX),
                    PageRequest.first()))
        .hasSize(2);
  }

  @Test
  @Tag("D7")
  void goesOnWhereTheLastSynchronisationEnded() {
    people(25);
    Instant mark = watermark(ResumeRecordQuery.everything());
    assertThat(mark).isEqualTo(START.plus(Duration.ofHours(24)));

    clock.advance(Duration.ofHours(3));
    Instant changed = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    person(99);
    ResumeRecordQuery since = ResumeRecordQuery.modifiedSince(mark.minus(Duration.ofMinutes(5)));

    assertThat(feishu.records().list(since, PageRequest.first()))
        .extracting(record -> record.modifiedAt().orElseThrow())
        .containsExactly(changed, mark);
    assertThat(query())
        .containsEntry(
            "update_start_time", String.valueOf(mark.minus(Duration.ofMinutes(5)).toEpochMilli()))
        .doesNotContainKey("update_end_time");
    assertThat(watermark(since)).isEqualTo(changed);
  }

  @Test
  @Tag("D7")
  void aContinuedSynchronisationEndsWithTheWatermarkOfTheWhole() {
    people(25);
    Page<ResumeRecord> first =
        feishu.records().list(PageRequest.first().size(10)).pages().iterator().next();

    List<Page<ResumeRecord>> rest = new ArrayList<>();
    feishu.records().list(PageRequest.from(first.next().orElseThrow())).pages().forEach(rest::add);

    assertThat(rest.get(rest.size() - 1).next()).isEmpty();
    assertThat(rest.get(rest.size() - 1).watermark())
        .as("newest first: the first page had it")
        .isEqualTo(first.watermark())
        .hasValue(START.plus(Duration.ofHours(24)));
  }

  @Test
  @Tag("D7")
  void asksForContactsOfWhatWasChangedSince() {
    people(3);
    Instant second = START.plus(Duration.ofHours(1));

    assertThat(
            feishu
                .records()
                .list(
                    ResumeRecordQuery.modifiedSince(second).includingContacts(),
                    PageRequest.first()))
        .hasSize(2)
        .allMatch(record -> record.contacts().isPresent());
  }

  private Instant watermark(ResumeRecordQuery query) {
    Optional<Instant> mark = Optional.empty();
    for (Page<ResumeRecord> page : feishu.records().list(query, PageRequest.first()).pages()) {
      mark = page.watermark();
    }
    return mark.orElseThrow();
  }

  @Test
  void aCursorBelongsToItsWindow() {
    people(25);
    Page<ResumeRecord> first =
        feishu.records().list(PageRequest.first().size(5)).pages().iterator().next();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                feishu
                    .records()
                    .list(
                        ResumeRecordQuery.updatedBetween(START, START),
                        PageRequest.from(first.next().orElseThrow())))
        .withMessageContaining("another listing");
    assertThat(feishu.records().list(PageRequest.from(first.next().orElseThrow()))).hasSize(20);
  }

  @Test
  void refusesAPageThatFeishuWouldRefuse() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> feishu.records().list(PageRequest.first().size(21)))
        .withMessageContaining("20");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @Test
  @Tag("proves:record-once")
  void givesARowOnceThatMovesWhileOnePages() {
    people(30);
    Iterator<Page<ResumeRecord>> pages =
        feishu.records().list(PageRequest.first().size(10)).pages().iterator();
    List<TalentId> seen = new ArrayList<>(ids(pages.next()));
    // A new person pushes the rows on: the last of page one comes again on page two.
    clock.advance(Duration.ofHours(1));
    person(99);

    while (pages.hasNext()) {
      seen.addAll(ids(pages.next()));
    }
    assertThat(seen).hasSize(30).doesNotHaveDuplicates();
    assertThat(feishu.records().list(PageRequest.first()))
        .extracting(record -> record.talentId().orElseThrow())
        .hasSize(31)
        .doesNotHaveDuplicates();
  }

  @Test
  @Tag("proves:personal-data-dropped")
  void keepsNothingOfThePersonWhileItReads() {
    feishu.intake().submit(FullResume.plain());

    assertThat(onlyRecord().contacts()).isEmpty();
    FieldNames fields = new FieldNames();
    fields.addAll(TalentItemBasicInfo::new);
    byte[] everyField =
        fields.names().stream()
            .map("\"%s\":\"1\""::formatted)
            .collect(joining(",", "{", "}"))
            .getBytes(UTF_8);
    TalentItemBasicInfo person =
        JsonBody.read(
                everyField,
                everyField.length,
                TalentItemBasicInfo::new,
                OptInFields.SKIPPED,
                () -> {})
            .value();
    assertThat(new String(JsonWriter.write(requireNonNull(person)), UTF_8))
        .isEqualTo("{\"modify_time\":\"1\"}");
  }

  @Test
  void tellsHowAPersonCanBeReachedIfAsked() {
    feishu.intake().submit(FullResume.plain());

    ResumeRecord record =
        feishu
            .records()
            .list(ResumeRecordQuery.everything().includingContacts(), PageRequest.first())
            .iterator()
            .next();

    ContactDetails contacts = record.contacts().orElseThrow();
    assertThat(contacts.mobile()).hasValue(MobileNumber.of(FullResume.MOBILE));
    assertThat(contacts.email()).hasValue(EmailAddress.of(FullResume.EMAIL));
    assertThat(record.toString()).doesNotContain(FullResume.MOBILE, FullResume.EMAIL);
    assertThat(onlyRecord().contacts()).as("the next listing did not ask").isEmpty();
  }

  @Test
  void aCursorOfAListingWithContactsBelongsToNoOther() {
    people(3);
    ResumeRecordQuery asking = ResumeRecordQuery.everything().includingContacts();
    Page<ResumeRecord> first =
        feishu.records().list(asking, PageRequest.first().size(2)).pages().iterator().next();
    PageRequest rest = PageRequest.from(first.next().orElseThrow());

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> feishu.records().list(rest))
        .withMessageContaining("another listing");
    assertThat(feishu.records().list(asking, rest))
        .singleElement()
        .satisfies(record -> assertThat(record.contacts()).isPresent());
  }

  private void people(int count) {
    for (int i = 0; i < count; i++) {
      person(i);
      clock.advance(Duration.ofHours(1));
    }
  }

  private void person(int number) {
    feishu
        .intake()
        .submit(
            Resume.builder()
                .person(PersonalDetails.builder().name(PersonName.of("Person " + number)).build())
                .contacts(
                    ContactDetails.builder()
                        .mobile(MobileNumber.of(String.valueOf(13_900_000_000L + number)))
                        .build())
                .build());
  }

  private static List<TalentId> ids(Page<ResumeRecord> page) {
    return page.items().stream().map(record -> record.talentId().orElseThrow()).toList();
  }

  private ResumeRecord onlyRecord() {
    List<ResumeRecord> records = feishu.records().list(PageRequest.first()).stream().toList();
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private Map<String, String> query() {
    List<RecordedRequest> requests = feishu.sandbox.journal().requests("listTalents");
    return requests.get(requests.size() - 1).query();
  }
}
