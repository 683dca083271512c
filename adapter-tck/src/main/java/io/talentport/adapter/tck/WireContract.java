package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Category;
import io.talentport.adapter.tck.internal.spec.ErrorCode;
import io.talentport.adapter.tck.internal.spec.ResponseExample;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Requests and replies match the specification. */
abstract class WireContract extends ContractGroup {

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C45")
  @DisplayName("C45 makes an operation happen once, with a request as it is documented")
  void required_makesAnOperationHappenOnce(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());

    List<?> results = operation.call(fixture().connect());

    assertThat(results).isNotEmpty();
    assertThat(fixture().count(operation.operation())).isEqualTo(1);
    assertThat(fixture().callsOfPorts()).isEqualTo(1 + operation.others().size());
    assertThat(fixture().tokenCalls()).isEqualTo(1);
    fixture().everyRequestConforms();
  }

  Stream<ResponseExample> answersOfPorts() {
    return operations()
        .map(operation -> adapter().spec().call(operation.operation()))
        .flatMap(call -> call.responseExamples().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersOfPorts")
  @ContractCase("C46")
  @DisplayName("C46 understands every documented example of an answer")
  void required_understandsEveryDocumentedAnswer(ResponseExample example) {
    OperationUnderTest operation = adapter().operation(example.call().id());
    operation.arrange(fixture().sandbox().seed());
    fixture().sandbox().faults().always(operation.operation(), faultOf(example));

    Optional<String> code = refusalCode(example);
    if (code.isEmpty()) {
      assertThat(operation.call(fixture().connect())).hasSize(resultsIn(example.body()));
    } else if (operation.nobodyCodes().contains(code.get())) {
      assertThat(operation.call(fixture().connect())).isEmpty();
    } else {
      assertRefused(example, code.get(), () -> operation.call(fixture().connect()));
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
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    operation.arrange(fixture().sandbox().seed());

    Optional<String> code = refusalCode(example);
    if (code.isEmpty()) {
      fixture().sandbox().faults().next(example.call().id(), faultOf(example));
      // The example's token is unknown to the sandbox: it is used, refused, and renewed.
      assertThat(operation.call(fixture().connect())).isNotEmpty();
      assertThat(fixture().count(operation.operation())).isEqualTo(2);
      assertThat(fixture().tokenCalls()).isEqualTo(2);
    } else {
      fixture().sandbox().faults().always(example.call().id(), faultOf(example));
      assertRefused(example, code.get(), () -> operation.call(fixture().connect()));
      assertThat(fixture().callsOfPorts()).as("without a token nothing else is sent").isZero();
    }
  }

  /** The code of a refusal; empty if the example is a success, whose status is then 200. */
  private Optional<String> refusalCode(ResponseExample example) {
    Optional<String> code = adapter().envelope().refusalCode(example.body());
    if (code.isEmpty()) {
      assertThat(example.status())
          .as("the status of %s, which has no code", example)
          .isEqualTo(200);
    }
    return code;
  }

  private void assertRefused(ResponseExample example, String code, ThrowingCallable call) {
    Map<String, ErrorCode> codes = example.call().errorCodes();
    Category category =
        codes.containsKey(code) ? codes.get(code).category() : Category.ofStatus(example.status());

    RecruitingException refusal = ExpectedFailure.of(call);

    assertThat(refusal).isExactlyInstanceOf(category.exceptionOf(example.call()));
    assertThat(refusal.platformCode()).contains(code);
    assertThat(refusal.operation()).contains(example.call().id());
    assertThat(refusal.httpStatus()).hasValue(example.status());
  }

  private static Fault faultOf(ResponseExample example) {
    return Fault.status(
        example.status(), "application/json; charset=utf-8", example.body().toString());
  }

  /** The number of results in an answer: its rows, or one. */
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
