package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.model.UnreadableValue;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TalentLookupTest {

  private static final String CALL = "getCandidateByPhone";

  private final OnSandbox dingtalk = new OnSandbox("lookup-max-calls", "3", "max-attempts", "1");

  @AfterEach
  void close() {
    dingtalk.close();
  }

  @Test
  void findsACandidateByTheNumberThatWasAskedFor() {
    List<TalentMatch> matches = find("139-0000-0001", "13900000002", "13911111111");

    assertThat(matches)
        .containsExactly(
            match("candidate800000001", "示例甲", "13900000001"),
            match("candidate800000002", "示例乙", "13900000002"));
    assertThat(matches).allSatisfy(match -> assertThat(match.onboarded()).isEmpty());
    assertThat(dingtalk.sandbox.journal().count(CALL)).isEqualTo(3);
  }

  @Test
  @Tag("B2")
  void asksByTheElevenDigitsHoweverANumberIsWritten() {
    assertThat(find("86-13900000001", "+86 139 0000 0002", "008613911111111"))
        .containsExactly(
            match("candidate800000001", "示例甲", "13900000001"),
            match("candidate800000002", "示例乙", "13900000002"));
  }

  @Test
  @Tag("B3")
  void aNameThatCannotBeReadDoesNotCostTheMatch() {
    dingtalk
        .sandbox
        .faults()
        .next(CALL, Fault.body("{\"candidateId\":\"c-1\",\"name\":\"林\\ud83d\"}"));

    assertThat(find("13900000001"))
        .singleElement()
        .satisfies(found -> assertThat(found.talentId()).isEqualTo(TalentId.of("c-1")))
        .satisfies(found -> assertThat(found.name()).isEmpty())
        .satisfies(
            found ->
                assertThat(found.unreadable())
                    .extracting(UnreadableValue::field)
                    .containsExactly("name"));
  }

  @Test
  void findsWhoWasSubmitted() {
    dingtalk.intake().submit(Resumes.plain());

    assertThat(find(Resumes.MOBILE))
        .extracting(match -> match.mobile().orElseThrow())
        .containsExactly(MobileNumber.of(Resumes.MOBILE));
  }

  @Test
  void putsTheTokenIntoTheHeaderAndNothingIntoTheMessageOfAFailure() {
    dingtalk.sandbox.faults().next(CALL, Fault.code("invalidParam"));

    RecruitingException failure =
        catchThrowableOfType(RecruitingException.class, () -> find("13900000001"));
    RecordedRequest request = dingtalk.sandbox.journal().requests(CALL).get(0);
    String token = request.header("x-acs-dingtalk-access-token").orElseThrow();
    assertThat(request.query()).containsOnlyKeys("phoneNumber");
    assertThat(failure)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageNotContaining("13900000001")
        .hasMessageNotContaining(token);
  }

  static Stream<TalentQuery> otherCriteria() {
    TalentQuery.Builder mobile = TalentQuery.builder().addMobiles(MobileNumber.of("13900000001"));
    return Stream.of(
        TalentQuery.builder().addEmails(EmailAddress.of("lin@example.org")).build(),
        TalentQuery.builder()
            .identificationType(IdentificationType.PASSPORT)
            .addIdentificationNumbers(IdentificationNumber.of("E1"))
            .build(),
        TalentQuery.builder().addMobiles(MobileNumber.of("852", "61234567")).build(),
        // Beside a number that it could search by, too: without the rest it would find others.
        mobile.addEmails(EmailAddress.of("lin@example.org")).build());
  }

  @ParameterizedTest
  @MethodSource("otherCriteria")
  @Tag("proves:lookup-exact")
  void refusesEveryOtherCriterionWithoutACall(TalentQuery query) {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> dingtalk.lookup().find(query))
        .withMessageContaining("cannot look talents up by");
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
  }

  @Test
  @Tag("proves:lookup-exact")
  void refusesMoreNumbersThanTheCapWithoutACall() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> find("13900000001", "13900000002", "13900000003", "13900000004"))
        .withMessageContaining("at most 3")
        .withMessageContaining("talentport.dingtalk.lookup-max-calls");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> find("139****0001"))
        .withMessageContaining("asterisks");
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
    assertThat(find("13900000001", "139 0000 0001", "13900000002", "13900000003")).hasSize(3);
  }

  @Test
  void takesAnyOtherNotFoundForAFailure() {
    dingtalk.sandbox.faults().next(CALL, Fault.code("error.notFound"));
    assertThat(failure()).hasMessageContaining("error.notFound");

    dingtalk
        .sandbox
        .faults()
        .next(CALL, Fault.status(404, "application/json", "{\"code\":\"something.else\"}"));
    assertThat(failure()).hasMessageContaining("something.else");

    dingtalk.sandbox.faults().next(CALL, Fault.status(404));
    assertThat(failure()).isNotNull();
  }

  @Test
  void takesTheFirstInterfacesErrorBehindASuccessForAFailure() {
    dingtalk.sandbox.faults().next(CALL, Fault.body("{\"errcode\":404,\"errmsg\":\"no path\"}"));

    assertThat(failure())
        .isInstanceOf(InvalidRequestException.class)
        .satisfies(failure -> assertThat(failure.platformCode()).hasValue("404"))
        .hasMessageContaining("talentport.dingtalk.api-base-url");
  }

  @Test
  void takesASuccessWithoutACandidateForMalformed() {
    dingtalk.sandbox.faults().next(CALL, Fault.body("{}"));

    assertThat(failure()).hasMessageContaining("candidateId");
  }

  @Test
  void tellsRateFromPermissionByTheCodesBeginning() {
    dingtalk
        .sandbox
        .faults()
        .next(CALL, forbidden("Forbidden.AccessDenied.QpsLimitForSomethingNew"));
    assertThat(failure()).isInstanceOf(RateLimitedException.class);

    dingtalk.sandbox.faults().next(CALL, forbidden("Forbidden.AccessDenied.ApiCountLimitForX"));
    assertThat(failure()).isInstanceOf(RateLimitedException.class);

    dingtalk
        .sandbox
        .faults()
        .next(CALL, forbidden("Forbidden.AccessDenied.AccessTokenPermissionDenied"));
    assertThat(failure())
        .isInstanceOfSatisfying(
            PermissionDeniedException.class,
            denied -> assertThat(denied.scopes()).containsExactly("qyapi_recruitment_plugin"));
  }

  @Test
  void renewsATokenThatIsRefused() {
    find("13900000001");
    dingtalk.sandbox.revokeTokens();

    assertThat(find("13900000001")).hasSize(1);
    assertThat(dingtalk.sandbox.journal().count("createAccessToken")).isEqualTo(2);
  }

  private static Fault forbidden(String code) {
    return Fault.status(
        403,
        "application/json",
        "{\"code\":\"" + code + "\",\"message\":\"x\",\"requestid\":\"r-1\"}");
  }

  private RecruitingException failure() {
    return catchThrowableOfType(RecruitingException.class, () -> find("13900000001"));
  }

  private List<TalentMatch> find(String... numbers) {
    return dingtalk
        .lookup()
        .find(
            TalentQuery.builder()
                .addAllMobiles(Stream.of(numbers).map(MobileNumber::of).toList())
                .build());
  }

  private static TalentMatch match(String id, String name, String mobile) {
    return TalentMatch.builder()
        .talentId(TalentId.of(id))
        .name(PersonName.of(name))
        .mobile(MobileNumber.of(mobile))
        .build();
  }
}
