package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.sandbox.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller gets to see of Feishu's own words. */
class RefusalTextTest {

  private static final String OPERATION = "listTalents";

  private final OnSandbox feishu = new OnSandbox("max-attempts", "1");

  @AfterEach
  void stop() {
    feishu.close();
  }

  private RecruitingException refusal(String body) {
    feishu.sandbox.faults().next(OPERATION, Fault.status(400, "application/json", body));
    return catchThrowableOfType(
        RecruitingException.class,
        () -> feishu.records().list(PageRequest.first()).iterator().hasNext());
  }

  @Tag("C1")
  @Test
  void theRefusedFieldsAndTheHelpAreGivenAsData() {
    RecruitingException refusal =
        refusal(
            "{\"code\":9499,\"msg\":\"Invalid parameter value\",\"error\":{\"log_id\":\"2026A\","
                + "\"field_violations\":[{\"field\":\"page_size\",\"value\":\"1000\","
                + "\"description\":\"max 100\"}],\"helps\":[{\"url\":"
                + "\"https://open.feishu.cn/search?log_id=2026A&code=9499\","
                + "\"description\":\"x\"}]}}");

    assertThat(refusal).isInstanceOf(InvalidRequestException.class);
    assertThat(((InvalidRequestException) refusal).field()).contains("page_size");
    FieldViolation violation = refusal.violations().get(0);
    assertThat(violation.field()).contains("page_size");
    assertThat(violation.description()).contains("max 100");
    assertThat(violation.value()).contains("***");
    assertThat(violation.valueInClear()).contains("1000");
    assertThat(refusal.helpLinks())
        .containsExactly(URI.create("https://open.feishu.cn/search?log_id=2026A&code=9499"));
    assertThat(refusal).hasMessageContaining("refused fields: page_size: max 100");
    assertThat(refusal.remedy().orElse("")).contains("violations()");
    assertThat(refusal.getMessage()).doesNotContain("1000");
  }

  @Tag("C1")
  @Test
  void aRefusedFieldMayBeWithinAListAndItsReasonMayNameAPerson() {
    RecruitingException refusal =
        refusal(
            "{\"code\":99992402,\"msg\":\"field validation failed\",\"error\":{\"field_violations\":["
                + "{\"field\":\"keyword\",\"description\":\"林夏 is not valid\"},"
                + "{\"field\":\"林夏\",\"value\":\"13900000077\"},null,{}],"
                + "\"helps\":[null,{\"url\":null},{\"url\":\"https://open.feishu.cn/13900000077\"}]}}");

    assertThat(refusal.violations()).hasSize(3);
    assertThat(refusal.violations().get(0))
        .hasToString("keyword: *** is not valid")
        .satisfies(first -> assertThat(first.descriptionInClear()).contains("林夏 is not valid"));
    assertThat(refusal.violations().get(1).field()).isEmpty();
    assertThat(refusal.violations().get(2).value()).isEmpty();
    assertThat(refusal.helpLinks()).isEmpty();
    assertThat(refusal.getMessage()).doesNotContain("林夏", "13900000077");
  }

  @Tag("C1")
  @Test
  void theTroubleshootersAddressIsAHelpToo() {
    RecruitingException refusal =
        refusal(
            "{\"code\":1002002,\"msg\":\"参数错误\",\"error\":{\"troubleshooter\":"
                + "\"排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?code=1002002\"}}");

    assertThat(refusal.helpLinks())
        .containsExactly(URI.create("https://open.feishu.cn/search?code=1002002"));
    assertThat(refusal).hasMessageContaining("\"参数错误\"");
  }

  @Tag("G7")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "林夏负责支付系统，期望薪资9500",
        "&#x6797;&#22799; lin&#64;example.org",
        "%e6%9e%97%e5%a4%8f %6C%69%6E@example.org",
        "LIN.XIA@EXAMPLE.ORG",
        "1 3 9 - 0 0 0 0 - 0 0 7 7",
        "LinXiaLed TheMarkerProject"
      })
  @Tag("proves:exceptions-masked")
  void nothingThatThePagesDoNotPrintIsShown(String stored) throws Exception {
    RecruitingException refusal =
        refusal(
            "{\"code\":1002002,\"msg\":\"参数错误: "
                + stored
                + "\",\"error\":{\"log_id\":\"lin@example.org\"}}");

    assertThat(refusal.platformTextInClear()).contains("参数错误: " + stored);
    assertThat(refusal).hasMessageContaining("\"参数错误: ***\"");
    assertThat(refusal.requestId()).isPresent().get().isNotEqualTo("lin@example.org");
    for (String word : stored.split("\\s")) {
      if (word.length() > 3) {
        assertThat(printed(refusal)).doesNotContain(word);
        assertThat(serialised(refusal)).doesNotContain(word);
      }
    }
    assertThat(copy(refusal).platformTextInClear()).isEmpty();
    assertThat(copy(refusal)).hasMessage(refusal.getMessage());
  }

  @Tag("G7")
  @ParameterizedTest
  @ValueSource(strings = {"13900000077", "\"13900000077\"", "110105194912310021"})
  void anUnsentNumberIsNoCode(String code) {
    RecruitingException refusal = refusal("{\"code\":" + code + ",\"msg\":\"no\"}");

    assertThat(refusal.platformCode()).contains("***");
    assertThat(refusal.getMessage()).doesNotContain(code.replace("\"", ""));
    assertThat(refusal.platformTextInClear().orElse("")).contains(code.replace("\"", ""));
  }

  @Tag("G7")
  @ParameterizedTest
  @ValueSource(strings = {"林夏", "13900000077", "lin.xia@example.org", "hire:13900000077"})
  void anUnsentSubjectIsNoScope(String subject) {
    RecruitingException refusal =
        refusal(
            "{\"code\":99991672,\"msg\":\"no\",\"error\":{\"permission_violations\":[{\"subject\":\""
                + subject
                + "\"},{\"subject\":\"hire:talent_onboard_status:readonly\"}]}}");

    assertThat(((PermissionDeniedException) refusal).scopes())
        .containsExactly("hire:talent_onboard_status:readonly");
    assertThat(refusal.getMessage()).doesNotContain(subject);
  }

  @Tag("G3")
  @Test
  void aTextOf15MegabytesToALookUpBy300ValuesTakesNoTime() {
    try (OnSandbox large = new OnSandbox("max-body-bytes", "33554432")) {
      large
          .sandbox
          .faults()
          .always(
              "batchGetTalentIds",
              Fault.body(
                  "{\"code\":1002009,\"msg\":\"" + "手机号 139 a@b ".repeat(15_000_000 / 20) + "\"}"));
      TalentQuery query =
          TalentQuery.builder()
              .addAllMobiles(
                  IntStream.range(0, 100)
                      .mapToObj(i -> MobileNumber.of("13900000%03d".formatted(i)))
                      .toList())
              .build();

      RecruitingException refusal =
          assertTimeout(
              Duration.ofSeconds(4),
              () ->
                  catchThrowableOfType(
                      RecruitingException.class, () -> large.lookup().find(query)));

      assertThat(refusal.platformCode()).contains("1002009");
      assertThat(refusal.platformTextInClear().orElse("")).hasSize(10_000);
    }
  }

  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static byte[] bytes(RecruitingException thrown) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    return bytes.toByteArray();
  }

  private static String serialised(RecruitingException thrown) throws IOException {
    return new String(bytes(thrown), StandardCharsets.UTF_8);
  }

  private static RecruitingException copy(RecruitingException thrown)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(thrown)))) {
      return (RecruitingException) in.readObject();
    }
  }
}
