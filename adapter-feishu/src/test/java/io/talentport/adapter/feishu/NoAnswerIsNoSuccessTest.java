package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.Fault;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply that has neither what was asked for nor a code of success is never an empty success. */
class NoAnswerIsNoSuccessTest {

  private final OnSandbox feishu = new OnSandbox("max-attempts", "1");

  @AfterEach
  void stop() {
    feishu.close();
  }

  private List<?> applications() {
    return feishu
        .platform
        .port(ExternalApplications.class)
        .ofTalent(TalentId.of("6960663240925956660"), PageRequest.first())
        .stream()
        .toList();
  }

  private List<?> sources() {
    return feishu.platform.port(ResumeSources.class).list(PageRequest.first()).stream().toList();
  }

  private List<?> records() {
    return feishu.records().list(PageRequest.first()).stream().toList();
  }

  private List<?> talents() {
    return feishu
        .lookup()
        .find(TalentQuery.builder().addEmails(EmailAddress.of("nobody@example.org")).build());
  }

  private static Resume nameAlone() {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("林夏")).build())
        .contacts(ContactDetails.builder().email(EmailAddress.of("lin@example.org")).build())
        .build();
  }

  private Map<String, ThrowingCallable> listings() {
    return Map.of(
        "listExternalApplications", this::applications,
        "listResumeSources", this::sources,
        "listTalents", this::records);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"data\":[]}",
        "{\"data\":{\"items\":[],\"has_more\":false}}",
        "{\"code\":null,\"data\":{\"items\":[],\"has_more\":false}}",
        "{\"code\":\"\",\"data\":{\"items\":[],\"has_more\":false}}",
        "{}"
      })
  void aPageThatWasNotGivenIsMalformed(String body) {
    listings()
        .forEach(
            (operation, call) -> {
              feishu.sandbox.faults().next(operation, Fault.body(body));
              assertThatThrownBy(call).as(operation).isInstanceOf(MalformedResponseException.class);
            });
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"data\":{\"code\":1002222,\"msg\":\"no\"}}",
        "{\"code\":0,\"data\":{\"message\":\"no\",\"code\":\"Forbidden\"}}",
        "{\"code\":0,\"body\":{\"code\":99991672,\"msg\":\"no\"}}",
      })
  void whatLooksLikeARefusalIsNobodysAbsence(String body) {
    feishu.sandbox.faults().next("batchGetTalentIds", Fault.body(body));
    assertThatThrownBy(this::talents).isInstanceOf(MalformedResponseException.class);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"data\":{\"talent_list\":[],\"country\":{\"code\":\"CN_1\"}}}",
        "{\"code\":0,\"data\":{\"talent_list\":[],\"status\":{\"code\":200,\"message\":\"OK\"}}}",
      })
  void aCodeByItselfOrOfSuccessIsNoRefusal(String body) {
    feishu.sandbox.faults().next("batchGetTalentIds", Fault.body(body));
    assertThat(talents()).isEmpty();
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"data\":{\"error_code\":1002002,\"error_msg\":\"no\"}}",
        "{\"code\":0,\"success\":false,\"data\":{\"errcode\":\"1002002\"}}",
        "{\"errcode\":1002002,\"errmsg\":\"no\"}",
      })
  @Tag("proves:no-empty-success")
  void aRefusalIsFoundWhereverItStands(String body) {
    for (Map.Entry<String, ThrowingCallable> listing : listings().entrySet()) {
      feishu.sandbox.faults().next(listing.getKey(), Fault.body(body));
      assertThatThrownBy(listing.getValue())
          .isInstanceOf(RecruitingException.class)
          .extracting(refusal -> ((RecruitingException) refusal).platformCode().orElse(""))
          .isEqualTo("1002002");
    }
    feishu.sandbox.faults().next("batchGetTalentIds", Fault.body(body));
    assertThatThrownBy(this::talents)
        .extracting(refusal -> ((RecruitingException) refusal).platformCode().orElse(""))
        .isEqualTo("1002002");
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"data\":{\"talent_list\":[]}}", "{\"success\":true}"})
  void aSearchWithoutACodeOfSuccessFindsNotNobody(String body) {
    feishu.sandbox.faults().next("batchGetTalentIds", Fault.body(body));

    assertThatThrownBy(this::talents).isInstanceOf(MalformedResponseException.class);
  }

  @Tag("B1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0}",
        "{\"code\":0,\"data\":{}}",
        "{\"code\":0,\"data\":{\"talent_id\":\"\"}}"
      })
  void aWriteWithoutAnIdIsOfUnknownOutcome(String body) {
    feishu.sandbox.faults().next("createTalent", Fault.body(body));

    assertThatThrownBy(() -> feishu.intake().submit(nameAlone()))
        .isInstanceOf(OutcomeUnknownException.class);
  }
}
