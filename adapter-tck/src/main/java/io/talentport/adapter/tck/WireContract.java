package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.platform.OperationDriver;
import io.talentport.adapter.tck.internal.spec.Category;
import io.talentport.adapter.tck.internal.spec.ErrorCode;
import io.talentport.adapter.tck.internal.spec.ResponseExample;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What goes over the wire is what the specification says. */
abstract class WireContract extends ContractGroup {

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C45")
  @DisplayName("C45 makes an operation happen once, with a request as it is documented")
  void required_makesAnOperationHappenOnce(OperationDriver operation) {
    operation.arrange(rig().sandbox().seed());

    List<?> results = operation.call(rig().connect());

    assertThat(results).isNotEmpty();
    assertThat(rig().count(operation.operation())).isEqualTo(1);
    assertThat(rig().callsOfPorts()).isEqualTo(1 + operation.others());
    assertThat(rig().tokenCalls()).isEqualTo(1);
    rig().everyRequestConforms();
  }

  Stream<ResponseExample> answersOfPorts() {
    return operations()
        .map(operation -> script().spec().call(operation.operation()))
        .flatMap(call -> call.responseExamples().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersOfPorts")
  @ContractCase("C46")
  @DisplayName("C46 understands every documented example of an answer")
  void required_understandsEveryDocumentedAnswer(ResponseExample example) {
    OperationDriver operation = driverOf(example.call());
    operation.arrange(rig().sandbox().seed());
    rig().sandbox().faults().always(operation.operation(), faultOf(example));

    String code = codeOf(example);
    if (operation.meansNobody().contains(code)) {
      assertThat(operation.call(rig().connect())).isEmpty();
    } else if (code.equals("0")) {
      assertThat(operation.call(rig().connect())).hasSize(resultsIn(example.body()));
    } else {
      assertRefused(example, code, () -> operation.call(rig().connect()));
    }
  }

  Stream<ResponseExample> answersToTokenCalls() {
    return tokenCalls().flatMap(call -> call.responseExamples().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersToTokenCalls")
  @ContractCase("C47")
  @DisplayName("C47 understands every documented example of an answer to the token call")
  void required_understandsEveryDocumentedAnswerToTheTokenCall(ResponseExample example) {
    OperationDriver operation = operations().findFirst().orElseThrow();
    operation.arrange(rig().sandbox().seed());

    String code = codeOf(example);
    if (code.equals("0")) {
      rig().sandbox().faults().next(example.call().id(), faultOf(example));
      // The example's token is none of the sandbox's: it is used, refused, and renewed.
      assertThat(operation.call(rig().connect())).isNotEmpty();
      assertThat(rig().count(operation.operation())).isEqualTo(2);
      assertThat(rig().tokenCalls()).isEqualTo(2);
    } else {
      rig().sandbox().faults().always(example.call().id(), faultOf(example));
      assertRefused(example, code, () -> operation.call(rig().connect()));
      assertThat(rig().callsOfPorts()).as("without a token nothing else is sent").isZero();
    }
  }

  private void assertRefused(ResponseExample example, String code, ThrowingCallable call) {
    Map<String, ErrorCode> codes = example.call().errorCodes();
    Category category =
        codes.containsKey(code) ? codes.get(code).category() : Category.ofStatus(example.status());

    RecruitingException refusal = Failing.with(call);

    assertThat(refusal).isExactlyInstanceOf(category.exceptionOf(example.call()));
    assertThat(refusal.platformCode()).contains(code);
    assertThat(refusal.operation()).contains(example.call().id());
    assertThat(refusal.httpStatus()).hasValue(example.status());
  }

  private OperationDriver driverOf(SpecCall call) {
    return operations().filter(one -> one.operation().equals(call.id())).findFirst().orElseThrow();
  }

  private static Fault faultOf(ResponseExample example) {
    return Fault.status(
        example.status(), "application/json; charset=utf-8", example.body().toString());
  }

  /** The code that decides: the one behind the gateway's, where there is one. */
  private static String codeOf(ResponseExample example) {
    JsonNode body = example.body();
    return Stream.of("sub_code", "code", "errcode")
        .filter(body::has)
        .map(name -> body.path(name).asString())
        .findFirst()
        .orElseGet(() -> successWithoutCode(example));
  }

  /** Where a host writes no code into a success, any other status than 200 must have one. */
  private static String successWithoutCode(ResponseExample example) {
    assertThat(example.status()).as("the status of %s, which has no code", example).isEqualTo(200);
    return "0";
  }

  /** How many results an answer holds: its rows, or itself. */
  private static int resultsIn(JsonNode body) {
    JsonNode payload = body.valueStream().filter(JsonNode::isObject).findFirst().orElse(body);
    return payload
        .valueStream()
        .filter(JsonNode::isArray)
        .findFirst()
        .map(JsonNode::size)
        .orElse(1);
  }
}
