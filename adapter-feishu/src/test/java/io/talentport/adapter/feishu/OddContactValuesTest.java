package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.talentport.core.error.ConflictException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.model.UnreadableValue;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import io.talentport.sandbox.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people typed into Feishu is read as far as it can be, and costs nobody else. */
class OddContactValuesTest {

  private static final String RULE = "breaks its rule";

  private final OnSandbox feishu = new OnSandbox("max-attempts", "1");

  @AfterEach
  void close() {
    feishu.close();
  }

  private static String person(String id, String basicInfo) {
    return "{\"id\":\"" + id + "\",\"basic_info\":{" + basicInfo + "}}";
  }

  private Page<ResumeRecord> page(String... people) {
    reply("listTalents", "items", people);
    return feishu
        .records()
        .list(ResumeRecordQuery.everything().includingContacts(), PageRequest.first())
        .pages()
        .iterator()
        .next();
  }

  private void reply(String operation, String list, String... rows) {
    feishu
        .sandbox
        .faults()
        .next(
            operation,
            Fault.body(
                "{\"code\":0,\"msg\":\"ok\",\"data\":{\"has_more\":false,\""
                    + list
                    + "\":["
                    + String.join(",", rows)
                    + "]}}"));
  }

  private static UnreadableValue odd(String field, String text) {
    return UnreadableValue.builder().field(field).text(text).build();
  }

  @ParameterizedTest
  @CsvSource({
    "+8613900000002, 86",
    "+8613900000002, ''",
    "0086-139-0000-0002, 86",
    "8613900000002, 0086",
    "13900000002, +86"
  })
  @Tag("B3")
  @Tag("B10")
  void aNumberIsReadHoweverItIsWritten(String number, String code) {
    Page<ResumeRecord> page =
        page(
            person("1", "\"mobile\":\"" + number + "\",\"mobile_code\":\"" + code + "\""),
            person("2", "\"mobile\":\"13900000003\""));

    assertThat(page.faults()).isEmpty();
    assertThat(page.items())
        .extracting(record -> record.contacts().flatMap(ContactDetails::mobile).orElseThrow())
        .containsExactly(MobileNumber.of("13900000002"), MobileNumber.of("13900000003"));
  }

  @ParameterizedTest
  @Tag("B3")
  @ValueSource(strings = {"null", "null,{\"id\":\"7001\"}", "{\"id\":\"7001\"},null"})
  void aSourceThatIsNullCostsNoPerson(String sources) {
    Page<ResumeRecord> page = page("{\"id\":\"1\",\"resume_source_list\":[" + sources + "]}");

    assertThat(page.items())
        .extracting(record -> record.talentId().orElseThrow().value())
        .containsExactly("1");
    assertThat(page.items().get(0).sources()).hasSize(sources.equals("null") ? 0 : 1);
    assertThat(page.faults())
        .containsExactly(new RecordFault(0, "resume_source_list", "holds null", "1"));
  }

  @Test
  @Tag("B3")
  @Tag("proves:malformed-record")
  void anOddValueCostsNeitherItsRecordNorTheOthers() {
    Page<ResumeRecord> page =
        page(
            person("1", "\"mobile\":\"13900000001\",\"email\":\"无\""),
            person("2", "\"mobile\":\"010-88888888转8001\",\"email\":\"lin@example.org\""),
            person("3", "\"email\":\"a@example.org;b@example.org\""),
            person("4", "\"mobile\":\"61234567\",\"mobile_code\":\"HK\""),
            person("5", "\"mobile\":\"13900000005\",\"email\":\"lin\u200b@example.org\""));

    assertThat(page.items())
        .extracting(record -> record.talentId().orElseThrow().value())
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(page.items().get(0).contacts())
        .hasValue(ContactDetails.builder().mobile(MobileNumber.of("13900000001")).build());
    assertThat(page.items().get(1).contacts())
        .hasValue(ContactDetails.builder().email(EmailAddress.of("lin@example.org")).build());
    assertThat(page.items().get(2).contacts()).isEmpty();
    assertThat(page.items())
        .flatExtracting(ResumeRecord::unreadable)
        .containsExactly(
            odd("basic_info.email", "无"),
            odd("basic_info.mobile", "010-88888888转8001"),
            odd("basic_info.email", "a@example.org;b@example.org"),
            odd("basic_info.mobile", "HK 61234567"),
            odd("basic_info.email", "lin\u200b@example.org"));
    assertThat(page.faults())
        .containsExactly(
            new RecordFault(0, "basic_info.email", RULE, "1"),
            new RecordFault(1, "basic_info.mobile", RULE, "2"),
            new RecordFault(2, "basic_info.email", RULE, "3"),
            new RecordFault(3, "basic_info.mobile", RULE, "4"),
            new RecordFault(4, "basic_info.email", RULE, "5"));
    assertThat(page.toString()).doesNotContain("88888888", "example.org", "61234567", "无");
  }

  @Test
  @Tag("B3")
  void aStreamHasTheRecordsThatHoldAnOddValue() {
    reply(
        "listTalents",
        "items",
        person("1", "\"email\":\"-\""),
        person("2", "\"mobile\":\"123\",\"modify_time\":\"yesterday\""));

    assertThat(
            feishu
                .records()
                .list(ResumeRecordQuery.everything().includingContacts(), PageRequest.first())
                .stream())
        .extracting(record -> record.talentId().orElseThrow().value(), ResumeRecord::unreadable)
        .containsExactly(
            tuple("1", List.of(odd("basic_info.email", "-"))),
            tuple(
                "2",
                List.of(
                    odd("basic_info.modify_time", "yesterday"), odd("basic_info.mobile", "123"))));
  }

  @Test
  @Tag("B3")
  void aFieldOfAnotherKindCostsNothingElseOfItsRecord() {
    Page<ResumeRecord> page =
        page(
            person("1", "\"mobile\":\"13900000001\",\"email\":{\"value\":\"x\"}"),
            person("2", "\"mobile\":\"13900000002\""));

    assertThat(page.items())
        .extracting(record -> record.contacts().flatMap(ContactDetails::mobile).orElseThrow())
        .containsExactly(MobileNumber.of("13900000001"), MobileNumber.of("13900000002"));
    assertThat(page.items().get(0).unreadable())
        .containsExactly(UnreadableValue.builder().field("basic_info.email").build());
    assertThat(page.faults())
        .extracting(RecordFault::index, RecordFault::field, RecordFault::recordId)
        .containsExactly(tuple(0, "basic_info.email", "1"));
  }

  private List<TalentMatch> find() {
    return feishu
        .lookup()
        .find(TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build());
  }

  private static String match(String id, String fields) {
    return "{\"talent_id\":\"" + id + "\"," + fields + "}";
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "0086", "+86", "86"})
  @Tag("B10")
  void aMatchIsReadWhateverFormItsCallingCodeHas(String code) {
    reply(
        "batchGetTalentIds",
        "talent_list",
        match("1", "\"mobile_code\":\"" + code + "\",\"mobile_number\":\"13900000001\""),
        match("2", "\"mobile_number\":\"+8613900000001\""));

    assertThat(find())
        .containsExactly(
            TalentMatch.builder()
                .talentId(TalentId.of("1"))
                .mobile(MobileNumber.of("13900000001"))
                .build(),
            TalentMatch.builder()
                .talentId(TalentId.of("2"))
                .mobile(MobileNumber.of("13900000001"))
                .build());
  }

  @Test
  @Tag("B3")
  @Tag("B10")
  void aMatchWithAnOddValueComesOutWithTheOthers() {
    reply(
        "batchGetTalentIds",
        "talent_list",
        match("1", "\"mobile_number\":\"13900000001\""),
        match("2", "\"mobile_number\":\"139-0000-0001转2\",\"email\":\"无\""),
        match("3", "\"mobile_code\":\"abc\",\"mobile_number\":\"13900000001\""),
        match("4", "\"identification_number\":\"E1\u200b2\",\"email\":[\"x\"]"));

    List<TalentMatch> matches = find();

    assertThat(matches)
        .extracting(match -> match.talentId().value())
        .containsExactly("1", "2", "3", "4");
    assertThat(matches.get(1).unreadable())
        .containsExactly(odd("mobile_number", "139-0000-0001转2"), odd("email", "无"));
    assertThat(matches.get(2).unreadable())
        .containsExactly(odd("mobile_number", "abc 13900000001"));
    assertThat(matches.get(3).unreadable())
        .extracting(UnreadableValue::field)
        .containsExactly("email", "identification_number");
    assertThat(matches.toString()).doesNotContain("0001转2", "无", "E1");
  }

  @Test
  @Tag("B3")
  void aMatchWhosePersonCannotBeToldIsNeverLeftOut() {
    reply("batchGetTalentIds", "talent_list", match("1", "\"email\":\"\""), match("", "\"a\":1"));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(this::find)
        .withMessageContaining("record 1");
  }

  @Test
  @Tag("B2")
  @Tag("B3")
  void aKnownPersonIsNotSubmittedAgainHoweverTheNumberIsWritten() {
    feishu.intake().submit(FullResume.plain());
    SubmitOptions once = SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS);

    for (String written :
        List.of(
            "86-" + FullResume.MOBILE, "+86" + FullResume.MOBILE, "0086 " + FullResume.MOBILE)) {
      assertThatExceptionOfType(ConflictException.class)
          .isThrownBy(
              () ->
                  feishu
                      .intake()
                      .submit(
                          Resume.builder()
                              .from(FullResume.plain())
                              .contacts(
                                  ContactDetails.builder().mobile(MobileNumber.of(written)).build())
                              .build(),
                          once));
    }
    assertThat(feishu.created()).isEqualTo(1);
  }
}
