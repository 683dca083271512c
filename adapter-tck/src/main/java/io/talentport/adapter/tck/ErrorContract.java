package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Category;
import io.talentport.adapter.tck.internal.spec.ErrorCode;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented code becomes the exception of its category, whatever the HTTP status. */
@Tag("one-adapter-on-another-jdk")
abstract class ErrorContract extends ContractGroup {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String REQUEST_ID = "request-id-of-the-contract";
  private static final String UNDOCUMENTED = "70000777";

  private SpecCall callOf(OperationUnderTest operation) {
    return adapter().spec().call(operation.operation());
  }

  /** The exception for the platform's refusal, on a new connection. */
  private RecruitingException refusal(
      OperationUnderTest operation, SpecCall refused, String code, int status) {
    return refusal(fixture().connect(), operation, refused, code, status);
  }

  private RecruitingException refusal(
      RecruitingPlatform platform,
      OperationUnderTest operation,
      SpecCall refused,
      String code,
      int status) {
    answerWith(operation, refused, code, status);
    ThrowingCallable call = () -> operation.call(platform);
    return ExpectedFailure.of(call);
  }

  private void answerWith(OperationUnderTest operation, SpecCall refused, String code, int status) {
    operation.arrange(fixture().sandbox().seed());
    fixture()
        .sandbox()
        .faults()
        .always(
            refused.id(),
            Fault.status(
                status,
                JSON,
                adapter()
                    .envelope()
                    .refusal(refused.id(), code, "no, says the test", REQUEST_ID)
                    .toString()));
  }

  /** A platform that was throttled stays so for a while; the next code needs a new one. */
  private RecruitingPlatform usableAfter(RecruitingPlatform platform, ErrorCode code) {
    return code.category() == Category.RATE || code.category() == Category.QUOTA
        ? fixture().connect()
        : platform;
  }

  private void assertTells(
      SoftAssertions softly,
      RecruitingPlatform platform,
      OperationUnderTest operation,
      ErrorCode documented,
      int status) {
    SpecCall call = callOf(operation);
    Category category = documented.category();
    String code = documented.code();
    if (operation.nobodyCodes().contains(code)) {
      assertMeansNobody(softly, platform, operation, code, status);
      return;
    }
    RecruitingException refusal = refusal(platform, operation, call, code, status);
    String what = call.id() + " code " + code + " (" + category + ") with HTTP " + status;
    softly.assertThat(refusal).as(what).isExactlyInstanceOf(category.exceptionOf(call));
    softly.assertThat(refusal.platform()).as(what).isPresent();
    softly.assertThat(refusal.operation()).as(what).contains(call.id());
    softly.assertThat(refusal.platformCode()).as(what).contains(code);
    softly.assertThat(refusal.requestId()).as(what).contains(REQUEST_ID);
    softly.assertThat(refusal.httpStatus()).as(what).hasValue(status);
    softly.assertThat(refusal.remedy()).as(what).isPresent();
    softly
        .assertThat(refusal.getMessage())
        .as(what)
        .contains(call.id(), code, REQUEST_ID, refusal.remedy().orElse("?"));
    if (category == Category.PERMISSION && refusal instanceof PermissionDeniedException denied) {
      softly.assertThat(denied.scopes()).as(what).containsAll(call.scopes());
    }
  }

  private void assertMeansNobody(
      SoftAssertions softly,
      RecruitingPlatform platform,
      OperationUnderTest operation,
      String code,
      int status) {
    answerWith(operation, callOf(operation), code, status);
    softly
        .assertThat(operation.call(platform))
        .as(operation + " code " + code + " with HTTP " + status)
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C76")
  @DisplayName("C76 maps every documented code to the exception of its category")
  @Tag("proves:documented-codes")
  void required_tellsTheCategoryOfEveryDocumentedCode(OperationUnderTest operation) {
    SpecCall call = callOf(operation);
    SoftAssertions softly = new SoftAssertions();
    RecruitingPlatform platform = fixture().connect();
    for (ErrorCode code : call.errorCodes().values()) {
      assertTells(softly, platform, operation, code, code.http());
      platform = usableAfter(platform, code);
    }
    softly.assertAll();
    assertThat(call.errorCodes()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C77")
  @DisplayName("C77 lets the body's code outrank the HTTP status")
  @Tag("proves:documented-codes")
  void required_letsTheCodeOutrankTheStatus(OperationUnderTest operation) {
    SpecCall call = callOf(operation);
    SoftAssertions softly = new SoftAssertions();
    RecruitingPlatform platform = fixture().connect();
    for (ErrorCode code : call.errorCodes().values()) {
      int contradicting = code.category() == Category.BUSY ? 400 : 500;
      assertTells(softly, platform, operation, code, contradicting);
      platform = usableAfter(platform, code);
    }
    softly.assertAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C78")
  @DisplayName("C78 keeps an undocumented code, and maps it by the HTTP status")
  @Tag("proves:unknown-code")
  void required_keepsAnUndocumentedCode(OperationUnderTest operation) {
    SpecCall call = callOf(operation);
    SoftAssertions softly = new SoftAssertions();
    for (int status : new int[] {200, 400, 403, 404, 409, 429, 500, 503}) {
      RecruitingException refusal = refusal(operation, call, UNDOCUMENTED, status);
      Category category = Category.ofStatus(status);
      softly
          .assertThat(refusal)
          .as("an undocumented code with HTTP " + status)
          .isExactlyInstanceOf(category.exceptionOf(call));
      softly.assertThat(refusal.platformCode()).contains(UNDOCUMENTED);
      softly.assertThat(refusal.requestId()).contains(REQUEST_ID);
    }
    softly.assertAll();
  }

  Stream<SpecCall> callsForTokens() {
    return tokenCalls();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("callsForTokens")
  @ContractCase("C79")
  @DisplayName(
      "C79 maps every code of the token call to the exception of its category, and sends nothing else")
  @Tag("proves:documented-codes")
  void required_tellsTheCategoryOfEveryCodeOfTheTokenCall(SpecCall call) {
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    SoftAssertions softly = new SoftAssertions();
    for (ErrorCode code : call.errorCodes().values()) {
      RecruitingException refusal = refusal(operation, call, code.code(), code.http());
      softly
          .assertThat(refusal)
          .as(call.id() + " " + code)
          .isExactlyInstanceOf(code.category().exceptionOf(call));
      softly.assertThat(refusal.platformCode()).as(call.id() + " " + code).contains(code.code());
    }
    softly.assertAll();
    assertThat(fixture().callsOfPorts()).as("calls without a token").isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C80")
  @DisplayName("C80 says that nothing was sent when no connection can be made")
  void required_saysThatNothingWasSentWithoutAConnection(OperationUnderTest operation) {
    String nobody = "http://127.0.0.1:" + portOfNobody();

    RecruitingException failure =
        ExpectedFailure.of(() -> operation.call(fixture().connect(allAddresses(nobody))));

    assertThat(failure).isExactlyInstanceOf(PlatformUnavailableException.class);
    assertThat(failure.retryable()).isTrue();
    assertThat(failure.getCause()).as("what the network said").isNotNull();
    assertThat(failure.remedy()).isPresent();
    fixture().nothingWasSent();
  }

  /** The address setting of each host, all with the same address. */
  private String[] allAddresses(String address) {
    return adapter().addressSettings().stream()
        .flatMap(name -> Stream.of(name, address))
        .toArray(String[]::new);
  }

  /** A port on which nothing listens: it was bound a moment ago and released. */
  private static int portOfNobody() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  @Test
  @ContractCase("C81")
  @DisplayName("C81 names wrong credentials as wrong credentials")
  void required_namesWrongCredentials() {
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    String secret = adapter().secretSettings().iterator().next();

    RecruitingException refusal =
        ExpectedFailure.of(() -> operation.call(fixture().connect(secret, "not-the-secret")));

    assertThat(refusal)
        .isExactlyInstanceOf(Category.CREDENTIALS.exceptionOf(tokenCalls().toList().get(0)));
    assertThat(refusal.getMessage())
        .contains(fixture().key(secret))
        .doesNotContain("not-the-secret");
  }
}
