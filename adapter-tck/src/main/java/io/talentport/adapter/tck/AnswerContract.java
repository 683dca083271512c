package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.paging.PageRequest;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A success without the requested data is not a success, and an invalid token is not a token. */
abstract class AnswerContract extends ContractGroup {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Successes without the requested data. */
  private List<JsonNode> withoutAnswer() {
    EnvelopeForm envelope = adapter().envelope();
    ObjectNode bare = envelope.success(NODES.objectNode());
    bare.propertyNames().stream()
        .filter(name -> !envelope.successMarks().contains(name))
        .toList()
        .forEach(bare::remove);
    return List.of(envelope.success(NODES.objectNode()), envelope.success(NODES.nullNode()), bare);
  }

  /** The same for a listing, additionally without its rows. */
  private List<JsonNode> withoutPage(Listing listing) {
    List<JsonNode> replies = new ArrayList<>(withoutAnswer());
    replies.add(listing.page(NODES.nullNode(), null, null));
    return replies;
  }

  private void nextReply(String operation, JsonNode reply) {
    fixture().sandbox().faults().next(operation, Fault.body(reply.toString()));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @Tag("B1")
  @ContractCase(value = "C140", mayHaveNoCase = true)
  @DisplayName("C140 takes a success without rows and without an end for no page")
  @Tag("proves:no-empty-success")
  void required_takesNoAnswerForNoPage(Listing listing) {
    RecruitingPlatform platform = fixture().connect();
    for (JsonNode reply : withoutPage(listing)) {
      nextReply(listing.operation().id(), reply);

      MalformedResponseException failure =
          ExpectedFailure.of(
              MalformedResponseException.class,
              () -> listing.list(platform, PageRequest.first()).stream().toList());

      assertThat(failure.operation()).as("under %s", reply).contains(listing.operation().id());
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @Tag("B1")
  @ContractCase(value = "C141", mayHaveNoCase = true)
  @DisplayName("C141 takes a page without rows or without an end for an empty page")
  @Tag("proves:no-empty-success")
  void required_takesAnEmptyPageForAnEmptyPage(Listing listing) {
    listing.seed(fixture().sandbox().seed(), List.of());
    RecruitingPlatform platform = fixture().connect();
    for (JsonNode reply :
        List.of(
            listing.page(List.of(), false, null),
            listing.page(List.of(), null, null),
            listing.page((JsonNode) null, false, null))) {
      nextReply(listing.operation().id(), reply);

      assertThat(listing.list(platform, PageRequest.first())).as("under %s", reply).isEmpty();
    }
  }

  Stream<OperationUnderTest> writes() {
    return operations(false);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("writes")
  @Tag("B1")
  @ContractCase(value = "C142", mayHaveNoCase = true)
  @DisplayName("C142 takes a write without a receipt for unknown, and writes once")
  @Tag("proves:no-empty-success")
  void required_takesAWriteWithoutAReceiptForUnknown(OperationUnderTest operation) {
    for (JsonNode reply : withoutAnswer()) {
      try (SandboxFixture fresh = new SandboxFixture(adapter())) {
        operation.arrange(fresh.sandbox().seed());
        fresh.sandbox().faults().next(operation.operation(), Fault.body(reply.toString()));

        ExpectedFailure.of(
            OutcomeUnknownException.class,
            () -> operation.call(fresh.connect("max-attempts", "3")));

        assertThat(fresh.count(operation.operation())).as("calls under %s", reply).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @Tag("B1")
  @ContractCase(value = "C143", mayHaveNoCase = true)
  @DisplayName("C143 does not call a reply without a page fine when it checks itself")
  @Tag("proves:no-empty-success")
  void required_doesNotCallAReplyWithoutAPageFine(Listing listing) {
    for (JsonNode reply : withoutPage(listing)) {
      fixture().sandbox().faults().clear();
      fixture().sandbox().faults().always(listing.operation().id(), Fault.body(reply.toString()));

      Diagnosis diagnosis = fixture().connect().diagnose();

      assertThat(diagnosis.lines())
          .filteredOn(line -> line.subject().equals(listing.port().getSimpleName()))
          .as("under %s", reply)
          .extracting(DiagnosisLine::status)
          .isNotEmpty()
          .doesNotContain(DiagnosisStatus.OK);
    }
  }

  Stream<SpecCall> callsForTokens() {
    return tokenCalls();
  }

  /** The names of the secret field in a token's reply: the token itself. */
  private static Set<String> tokenNames(SpecCall call) {
    Set<String> names = new TreeSet<>();
    call.spec()
        .properties(call.responseSchema())
        .forEach(
            (name, property) -> {
              if (property.path("x-secret").asBoolean(false)) {
                names.add(name);
              }
            });
    return names;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("callsForTokens")
  @Tag("C7")
  @ContractCase("C144")
  @DisplayName("C144 takes a token that no request can carry for no token")
  void required_takesATokenThatCannotBeSentForNone(SpecCall call) {
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    operation.arrange(fixture().sandbox().seed());
    assertThat(tokenNames(call)).as("what %s marks as its token", call).isNotEmpty();
    for (JsonNode token :
        List.of(
            NODES.stringNode(""),
            NODES.stringNode(" "),
            NODES.stringNode("a\r\nX-Other: b"),
            NODES.stringNode("\u0000"),
            NODES.stringNode("令牌"),
            NODES.nullNode())) {
      fixture().sandbox().faults().clear();
      fixture()
          .sandbox()
          .faults()
          .always(
              call.id(),
              Fault.mutate(
                  reply -> {
                    tokenNames(call).forEach(name -> ((ObjectNode) reply).set(name, token));
                    return reply;
                  }));
      RecruitingPlatform platform = fixture().connect();

      MalformedResponseException failure =
          ExpectedFailure.of(MalformedResponseException.class, () -> operation.call(platform));

      assertThat(failure.operation()).contains(call.id());
      assertThat(platform.diagnose().healthy()).isFalse();
    }
    assertThat(fixture().callsOfPorts()).as("calls without a token").isZero();
  }

  /** Sets the token's lifetime, the only number in its reply that is not zero. */
  private void tokensLive(SpecCall call, long seconds) {
    fixture()
        .sandbox()
        .faults()
        .always(
            call.id(),
            Fault.mutate(
                reply ->
                    Leaves.changed(
                        reply,
                        leaf ->
                            leaf.isNumber() && leaf.asLong() > 0
                                ? NODES.numberNode(seconds)
                                : leaf)));
  }

  Stream<Arguments> endedLives() {
    return tokenCalls()
        .flatMap(call -> Stream.of(0L, -1L, Long.MIN_VALUE).map(life -> Arguments.of(call, life)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("endedLives")
  @Tag("C8")
  @ContractCase("C145")
  @DisplayName("C145 serves a call with a token that has ended, and fetches one a second at most")
  void required_servesWithATokenThatHasEnded(SpecCall call, long life) {
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    operation.arrange(fixture().sandbox().seed());
    tokensLive(call, life);
    RecruitingPlatform platform = fixture().connect();
    Instant start = fixture().clock().instant();

    for (int time = 0; time < 4; time++) {
      assertThat(operation.call(platform)).isNotEmpty();
    }

    assertThat(fixture().tokenCalls()).isEqualTo(4);
    assertThat(Duration.between(start, fixture().clock().instant()))
        .as("time for the three tokens after the first")
        .isGreaterThanOrEqualTo(Duration.ofSeconds(3));
  }

  Stream<Arguments> endlessLives() {
    return tokenCalls()
        .flatMap(
            call ->
                Stream.of(
                        adapter().tokenLifetime().toSeconds() + 1,
                        adapter().tokenLifetime().multipliedBy(5).toSeconds(),
                        1_000_000_000_000_000_000L,
                        Long.MAX_VALUE)
                    .map(life -> Arguments.of(call, life)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("endlessLives")
  @Tag("G2")
  @ContractCase("C146")
  @DisplayName("C146 renews a token after its documented life, however long it is said to live")
  void required_renewsATokenThatIsSaidToLiveForEver(SpecCall call, long life) {
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    operation.arrange(fixture().sandbox().seed());
    tokensLive(call, life);
    RecruitingPlatform platform = fixture().connect();
    operation.call(platform);
    fixture().clock().advance(adapter().tokenLifetime().plusSeconds(1));

    assertThat(operation.call(platform)).isNotEmpty();

    assertThat(fixture().tokenCalls()).isEqualTo(2);
    assertThat(fixture().count(operation.operation())).as("no call is refused").isEqualTo(2);
  }
}
