package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.internal.spec.SensitiveValues;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** No secret, token or personal data is ever shown. */
abstract class SecrecyContract extends ContractGroup {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String MISPLACED = "marker-in-a-wrong-place";
  private static final String ECHO_CODE = "70000777";

  private Set<String> secretSettings() {
    Set<String> secrets = new TreeSet<>();
    adapter()
        .secretSettings()
        .forEach(name -> secrets.add(fixture().settings().get(fixture().key(name))));
    return secrets;
  }

  /** The secrets of the settings, and the tokens and personal texts in requests. */
  private Set<String> secretsSent() {
    Set<String> secrets = secretSettings();
    fixture().sandbox().journal().requests().forEach(request -> secrets.addAll(secretsOf(request)));
    return secrets;
  }

  private Set<String> secretsOf(RecordedRequest request) {
    SpecCall call = adapter().spec().call(request.operation());
    Set<String> secrets = new TreeSet<>(SentSecrets.tokens(call, request));
    call.queryParameters()
        .forEach(
            (name, parameter) -> {
              if (parameter.has("x-personal-data") && request.query().containsKey(name)) {
                secrets.add(request.query().get(name));
              }
            });
    if (call.hasRequestBody() && !call.sendsForm()) {
      secrets.addAll(
          SensitiveValues.of(call.spec(), call.requestSchema(), JSON.readTree(request.body())));
    }
    return secrets;
  }

  private static void showsNone(String what, Set<String> secrets, Iterable<String> texts) {
    for (String text : texts) {
      for (String secret : secrets) {
        assertThat(Occurrence.of(secret, text))
            .as("%s shows a secret or personal value (%s)", what, hint(secret))
            .isFalse();
      }
    }
  }

  /** Enough to find the value in the contract's scenarios, which are all invented. */
  private static String hint(String secret) {
    return secret.startsWith("marker") || secret.startsWith("Marker")
        ? secret
        : secret.substring(0, 2) + "…, " + secret.length() + " characters";
  }

  /** The platform's answer without a fault. */
  private JsonNode reply(OperationUnderTest operation) {
    List<JsonNode> seen = new ArrayList<>();
    try (SandboxFixture healthy = new SandboxFixture(adapter())) {
      operation.arrange(healthy.sandbox().seed());
      healthy
          .sandbox()
          .faults()
          .next(
              operation.operation(),
              Fault.mutate(
                  node -> {
                    seen.add(node.deepCopy());
                    return node;
                  }));
      operation.call(healthy.connect());
    }
    return seen.get(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C96")
  @DisplayName("C96 shows no secret in an exception, whatever went wrong")
  @Tag("proves:exceptions-masked")
  void required_showsNoSecretInAnException(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform patient = fixture().connect();
    SpecCall call = adapter().spec().call(operation.operation());
    Set<String> replied = SensitiveValues.of(call.spec(), call.responseSchema(), reply(operation));
    int failures = 0;
    for (FaultCase fault : FaultCase.ALL) {
      if (fault.exceptionOf(call) == null) {
        continue;
      }
      fixture().sandbox().faults().always(operation.operation(), fault.fault());
      RecruitingException failure =
          fault.silent()
              ? failureWithoutAnswer(operation, fault)
              : ExpectedFailure.of(() -> operation.call(patient));
      showsNone("the exception under " + fault, secretsSent(), LoggableTexts.of(failure));
      showsNone("the exception under " + fault, replied, LoggableTexts.of(failure));
      if (fault.isWebPageForAReply()) {
        // A platform that blocks callers with this page is not called for a while; the next fault
        // needs a call.
        fixture().clock().advance(Duration.ofMinutes(6));
      }
      failures++;
    }
    fixture().sandbox().faults().clear();
    assertThat(failures).isGreaterThan(25);
  }

  private RecruitingException failureWithoutAnswer(OperationUnderTest operation, FaultCase fault) {
    RecruitingException[] failure = new RecruitingException[1];
    withoutAnswer(
        operation,
        fault,
        "1",
        platform -> failure[0] = ExpectedFailure.of(() -> operation.call(platform)));
    return failure[0];
  }

  /** Calls on a platform of its own, until the call was certainly sent. */
  private void withoutAnswer(
      OperationUnderTest operation,
      FaultCase fault,
      String attempts,
      Consumer<RecruitingPlatform> call) {
    fault.patiently(
        readTimeout -> {
          int before = fixture().count(operation.operation());
          try (RecruitingPlatform platform =
              fixture().connect("max-attempts", attempts, "read-timeout", readTimeout)) {
            call.accept(platform);
          }
          wasSent(operation.operation(), fault, before);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C150")
  @DisplayName("C150 tells a listener no secret, no token and nobody's data, whatever goes wrong")
  @Tag("proves:listener-facts")
  void required_tellsAListenerNoSecret(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    ToldEvents told = new ToldEvents();
    ConnectOptions options = ConnectOptions.builder().addListener(told).build();
    RecruitingPlatform platform = fixture().connect(options);
    SpecCall call = adapter().spec().call(operation.operation());
    Set<String> replied = SensitiveValues.of(call.spec(), call.responseSchema(), reply(operation));
    for (FaultCase fault : FaultCase.ALL) {
      if (fault.silent()) {
        continue;
      }
      fixture().sandbox().faults().always(operation.operation(), fault.fault());
      told.forget();
      Throwable thrown = catchThrowable(() -> operation.call(platform));
      assertThat(thrown)
          .satisfiesAnyOf(
              none -> assertThat(none).isNull(),
              failure -> assertThat(failure).isInstanceOf(RecruitingException.class));
      List<String> events = told.events().stream().map(Object::toString).toList();
      assertThat(events).as("what a listener is told under %s", fault).isNotEmpty();
      showsNone("an event under " + fault, secretsSent(), events);
      showsNone("an event under " + fault, replied, events);
      fixture().clock().advance(Duration.ofMinutes(6));
    }
    fixture().sandbox().faults().clear();
  }

  @Test
  @ContractCase("C126")
  @DisplayName("C126 shows no token in an exception, whatever the token's own call answers")
  void required_showsNoTokenOfAnAnswerThatCannotBeRead() {
    OperationUnderTest operation = operations(true).findFirst().orElseThrow();
    operation.arrange(fixture().sandbox().seed());
    operation.call(fixture().connect());
    Set<String> secrets = secretsSent();
    for (SpecCall call : tokenCalls().toList()) {
      for (FaultCase fault : FaultCase.ALL) {
        if (fault.onRead() == null || fault.silent()) {
          continue;
        }
        fixture().sandbox().faults().clear();
        fixture().sandbox().faults().always(call.id(), fault.fault());
        RecruitingException failure = ExpectedFailure.of(() -> operation.call(fixture().connect()));
        showsNone("the token call under " + fault, secrets, LoggableTexts.of(failure));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C97")
  @DisplayName("C97 shows no personal value that the platform's refusal repeats")
  @Tag("proves:exceptions-masked")
  void required_showsNoValueThatARefusalRepeats(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    operation.call(platform);
    Set<String> sent = new TreeSet<>();
    fixture().requests(operation.operation()).forEach(request -> sent.addAll(secretsOf(request)));
    assertThat(sent).as("at least the token is secret").isNotEmpty();
    for (String secret : sent) {
      echo(adapter().spec().call(operation.operation()), secret);
      RecruitingException refusal = ExpectedFailure.of(() -> operation.call(platform));
      showsNone("the exception for a refusal", Set.of(secret), LoggableTexts.of(refusal));
    }
    for (SpecCall call : tokenCalls().toList()) {
      for (String secret : secretSettings()) {
        echo(call, secret);
        RecruitingException refusal = ExpectedFailure.of(() -> operation.call(fixture().connect()));
        showsNone(
            "the exception for a refused token call", Set.of(secret), LoggableTexts.of(refusal));
      }
    }
  }

  private void echo(SpecCall call, String secret) {
    String text = "the value [" + secret + "] is not valid";
    fixture()
        .sandbox()
        .faults()
        .next(
            call.id(),
            Fault.status(
                400,
                "application/json",
                adapter()
                    .envelope()
                    .refusal(call.id(), ECHO_CODE, text, "id-of-an-echo")
                    .toString()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C98")
  @DisplayName("C98 shows nothing of a value that stands in a wrong place")
  @Tag("proves:exceptions-masked")
  void required_showsNothingOfAMisplacedValue(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    JsonNode misplaced = JsonNodeFactory.instance.objectNode().put(MISPLACED, MISPLACED);
    for (String pointer : places(reply(operation), "")) {
      for (JsonNode value :
          List.of(misplaced, JsonNodeFactory.instance.arrayNode().add(misplaced))) {
        fixture().sandbox().faults().next(operation.operation(), Fault.replaceJson(pointer, value));
        Throwable thrown = catchThrowable(() -> operation.call(platform));
        if (thrown != null) {
          assertThat(thrown).isInstanceOf(RecruitingException.class);
          showsNone("the exception for " + pointer, Set.of(MISPLACED), LoggableTexts.of(thrown));
        }
      }
    }
  }

  private static List<String> places(@Nullable JsonNode node, String place) {
    List<String> places = new ArrayList<>();
    if (node != null && node.isContainer()) {
      node.forEachEntry(
          (name, child) -> {
            places.add(place + "/" + name);
            places.addAll(places(child, place + "/" + name));
          });
      if (node.isArray() && !node.isEmpty()) {
        places.add(place + "/0");
        places.addAll(places(node.get(0), place + "/0"));
      }
    }
    return places;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C99")
  @DisplayName("C99 shows no personal value when a result is printed")
  @Tag("proves:tostring-masked")
  void required_showsNoPersonalValueWhenAResultIsPrinted(OperationUnderTest operation) {
    SpecCall call = adapter().spec().call(operation.operation());
    Set<String> personal = SensitiveValues.of(call.spec(), call.responseSchema(), reply(operation));
    operation.arrange(fixture().sandbox().seed());

    List<?> results = operation.call(fixture().connect());

    showsNone("the printed result", personal, List.of(results.toString()));
    showsNone("the printed result", secretsSent(), List.of(results.toString()));
  }

  @Test
  @ContractCase("C100")
  @DisplayName("C100 shows nobody's data when what is sent is printed")
  @Tag("proves:tostring-masked")
  void required_showsNobodysDataWhenWhatIsSentIsPrinted() {
    RecruitingPlatform platform = fixture().connect();
    List<String> printed = new ArrayList<>();
    printed.add(platform.toString());
    printed.add(SampleResumes.full().build().toString());
    if (adapter().serves(TalentLookup.class)) {
      printed.add(adapter().lookup().query().toString());
    }
    platform.ports().forEach(port -> printed.add(platform.port(port).toString()));
    for (Listing listing : listings().toList()) {
      printed.add(listing.list(platform, PageRequest.first()).toString());
    }

    showsNone("a printed value", Set.of("marker", "Marker", "MARKER", "林夏", "1398765"), printed);
    showsNone("a printed value", secretsSent(), printed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C101")
  @DisplayName("C101 logs no secret and nobody's data, at any level, and names no thread by them")
  @Tag("proves:logs-masked")
  void required_logsNoSecret(OperationUnderTest operation) {
    int loggedBefore = adapter().logs().get().length();
    operation.arrange(fixture().sandbox().seed());
    Set<String> secrets =
        new TreeSet<>(
            SensitiveValues.of(
                adapter().spec().call(operation.operation()).spec(),
                adapter().spec().call(operation.operation()).responseSchema(),
                reply(operation)));
    RecruitingPlatform patient = fixture().connect("max-attempts", "2");
    for (FaultCase fault : FaultCase.ALL) {
      if (fault.silent()) {
        withoutAnswer(operation, fault, "2", platform -> callsUnder(fault, operation, platform));
      } else {
        int before = fixture().count(operation.operation());
        callsUnder(fault, operation, patient);
        arrived(operation.operation(), fault, before);
      }
      secrets.addAll(secretsSent());
    }
    patient.close();

    String log = adapter().logs().get().substring(loggedBefore);
    showsNone("the log", secrets, List.of(log));
    for (RecordedRequest request : fixture().sandbox().journal().requests()) {
      if (!request.query().isEmpty()) {
        assertThat(log)
            .as("an address is logged with its query, where tokens and people travel")
            .doesNotContain(request.path() + "?");
      }
    }
    showsNone(
        "a thread's name",
        secrets,
        Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList());
  }

  /** Only the log counts here; other promises check the result. */
  private void callsUnder(
      FaultCase fault, OperationUnderTest operation, RecruitingPlatform platform) {
    fixture().clock().advance(LONGER_THAN_ANY_BLOCK);
    fixture().sandbox().faults().clear();
    fixture().sandbox().faults().next(operation.operation(), fault.fault());
    assertThat(catchThrowable(() -> operation.call(platform)))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isNull(),
            thrown -> assertThat(thrown).isInstanceOf(RecruitingException.class));
  }

  @Test
  @ContractCase(value = "C108", mayBeElsewhere = true)
  @DisplayName("C108 hands over everything that is logged, from TRACE on")
  void required_handsOverEverythingThatIsLogged() {
    String marker = "marker-" + UUID.randomUUID();
    Logger anybody = LoggerFactory.getLogger("org.example.Anybody");

    anybody.trace("{} at trace", marker);
    anybody.error("failed", new IllegalStateException(marker + " in a cause"));

    // Otherwise finding no secret there would prove nothing.
    assertThat(adapter().logs().get())
        .contains(marker + " at trace")
        .contains(marker + " in a cause");
  }
}
