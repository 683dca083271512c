package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.spec.Category;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that goes wrong, and what the caller of any operation must get. The matrix is this
 * table times the operations of the specification. Public for ways of an adapter that only a
 * setting opens, which its own tests run through the same table. Immutable.
 *
 * @param name what goes wrong
 * @param fault how the sandbox does it
 * @param lasting whether it strikes repeats of the call too
 * @param silent whether the caller waits until its patience ends
 * @param onRead the exception of an operation that may be repeated; null if it gives its value
 * @param onWrite the exception of one that may not; null if it gives its value
 */
public record FaultCase(
    String name,
    Fault fault,
    boolean lasting,
    boolean silent,
    @Nullable Class<? extends RecruitingException> onRead,
    @Nullable Class<? extends RecruitingException> onWrite) {

  private static final String UNKNOWN_FIELDS = "unknown fields";
  private static final String WEB_PAGE = "HTML page with HTTP 200";
  private static final Duration LONGER_THAN_READ_TIMEOUT = Duration.ofMinutes(2);

  /** The first {@code read-timeout} where nothing is ever answered. */
  private static final String IMPATIENT = "PT0.1S";

  private static final String PATIENT = "PT30S";

  /** The whole table. */
  public static final List<FaultCase> ALL = all();

  private static List<FaultCase> all() {
    List<FaultCase> cases = new ArrayList<>();
    harmless(cases);
    refusals(cases);
    unreadable(cases);
    broken(cases);
    return List.copyOf(cases);
  }

  private static void harmless(List<FaultCase> cases) {
    cases.add(value("gzip", Fault.gzip()));
    cases.add(value("chunked", Fault.chunked()));
    cases.add(value("text/plain", Fault.wrongContentType("text/plain")));
    cases.add(value("text/html over JSON", Fault.wrongContentType("text/html; charset=GBK")));
    cases.add(value("wrong charset", Fault.wrongCharset()));
    cases.add(value("slow body", Fault.slowBody(Duration.ofMillis(2))));
    cases.add(value("late answer", Fault.latency(Duration.ofMillis(20))));
    cases.add(value("large body", Fault.hugeBody(2L * 1024 * 1024)));
    cases.add(value("cookie", Fault.header("Set-Cookie", "sid=1; Path=/")));
    cases.add(value(UNKNOWN_FIELDS, Fault.mutate(FaultCase::withUnknownFields)));
    cases.add(value("numbers as texts", Fault.mutate(FaultCase::withNumbersAsTexts)));
    cases.add(value("texts as numbers", Fault.mutate(FaultCase::withTextsAsNumbers)));
    cases.add(value("token refused once", Fault.expiredToken()));
  }

  private static void refusals(List<FaultCase> cases) {
    for (int status : new int[] {400, 403, 404, 405, 408, 409, 413, 418, 500, 501, 502, 503, 504}) {
      cases.add(byStatus("HTTP " + status + " without a body", Fault.status(status), status));
    }
    cases.add(byStatus("HTML page with HTTP 403", Fault.html(403), 403));
    cases.add(byStatus("HTML page with HTTP 404", Fault.html(404), 404));
    cases.add(byStatus("HTML page with HTTP 502", Fault.html(502), 502));
    cases.add(
        byStatus("text with HTTP 503", Fault.status(503, "text/plain", "upstream not ready"), 503));
    cases.add(byStatus("foreign JSON with HTTP 429", json(429, "{\"error\":\"slow down\"}"), 429));
    cases.add(
        new FaultCase(
            "HTTP 401 for every token",
            Fault.status(401),
            true,
            false,
            AuthenticationFailedException.class,
            AuthenticationFailedException.class));
    cases.add(
        new FaultCase(
            "every token refused",
            Fault.expiredToken(),
            true,
            false,
            AuthenticationFailedException.class,
            AuthenticationFailedException.class));
    cases.add(
        new FaultCase(
            "rate limit",
            Fault.rateLimited(Duration.ofSeconds(1)),
            true,
            false,
            RateLimitedException.class,
            RateLimitedException.class));
  }

  private static void unreadable(List<FaultCase> cases) {
    cases.add(malformed(WEB_PAGE, Fault.html()));
    cases.add(malformed("empty body", Fault.empty()));
    cases.add(malformed("HTTP 204", Fault.status(204)));
    cases.add(malformed("redirection", Fault.status(302)));
    cases.add(malformed("{}", Fault.body("{}")));
    cases.add(malformed("null", Fault.body("null")));
    cases.add(malformed("[]", Fault.body("[]")));
    cases.add(malformed("a text", Fault.body("\"ok\"")));
    cases.add(malformed("a number", Fault.body("0")));
    cases.add(malformed("blanks", Fault.body("  \n ")));
    cases.add(malformed("half of an object", Fault.body("{\"errcode\":0,\"code\":0,\"da")));
    cases.add(malformed("half of the right answer", Fault.halved()));
    cases.add(malformed("the right answer made unreadable", Fault.spoiled()));
    cases.add(malformed("foreign JSON", Fault.body("{\"status\":\"ok\"}")));
    for (String neither :
        List.of(
            "{\"result\":{}}",
            "{\"result\":null}",
            "{\"result\":{\"result\":null}}",
            "{\"data\":{}}",
            "{\"data\":null,\"msg\":\"ok\"}")) {
      cases.add(malformed("neither payload nor code: " + neither, Fault.body(neither)));
    }
    cases.add(malformed("a code that is an object", Fault.body("{\"errcode\":{},\"code\":{}}")));
    cases.add(malformed("body over the limit", Fault.hugeBody(17L * 1024 * 1024)));
  }

  private static void broken(List<FaultCase> cases) {
    cases.add(cut("body cut off", Fault.truncated()));
    cases.add(cut("more announced than sent", Fault.announcing(16L * 1024 * 1024)));
    cases.add(cut("chunks cut off", Fault.resetMidBody()));
    cases.add(cut("dropped before it was executed", Fault.dropBeforeReply()));
    cases.add(cut("dropped after it was executed", Fault.dropAfterExecution()));
    cases.add(
        new FaultCase(
            "no answer at all",
            Fault.stall(),
            true,
            true,
            PlatformTimeoutException.class,
            OutcomeUnknownException.class));
    cases.add(
        new FaultCase(
            "answer after the read timeout",
            Fault.latency(LONGER_THAN_READ_TIMEOUT),
            true,
            true,
            PlatformTimeoutException.class,
            OutcomeUnknownException.class));
  }

  /** Whether the reply is a web page, by which some platforms refuse. */
  public boolean isWebPageForAReply() {
    return name.startsWith(WEB_PAGE);
  }

  /** Whether the reply has fields that no page documents, next to all that it has without. */
  boolean hasUnknownFields() {
    return name.equals(UNKNOWN_FIELDS);
  }

  private static FaultCase value(String name, Fault fault) {
    return new FaultCase(name, fault, false, false, null, null);
  }

  private static FaultCase byStatus(String name, Fault fault, int status) {
    Category category = Category.ofStatus(status);
    return new FaultCase(
        name,
        fault,
        true,
        false,
        category.exception(),
        category == Category.BUSY ? OutcomeUnknownException.class : category.exception());
  }

  private static FaultCase malformed(String name, Fault fault) {
    return new FaultCase(
        name, fault, true, false, MalformedResponseException.class, OutcomeUnknownException.class);
  }

  private static FaultCase cut(String name, Fault fault) {
    return new FaultCase(
        name,
        fault,
        true,
        false,
        PlatformUnavailableException.class,
        OutcomeUnknownException.class);
  }

  private static Fault json(int status, String body) {
    return Fault.status(status, "application/json", body);
  }

  /**
   * Tries a promise with a patience that fits the fault. Where nothing is ever answered it is short
   * at first. A machine that is slow at that moment then breaks the promise by an answer that is
   * late although nothing was to delay it, so that a longer patience decides.
   *
   * @param trial tries the promise on a sandbox of its own, with this {@code read-timeout}
   */
  public void patiently(Consumer<String> trial) {
    if (!silent) {
      trial.accept(PATIENT);
      return;
    }
    for (String readTimeout : List.of(IMPATIENT, "PT1S")) {
      try {
        trial.accept(readTimeout);
        return;
      } catch (AssertionError | RuntimeException perhapsTooSlow) {
        // The next one decides.
      }
    }
    trial.accept("PT5S");
  }

  /**
   * The fault, and for one that leaves the outcome of a write unknown its counterpart, which looks
   * the same to the caller: if this one executes the write, that one does not.
   */
  Stream<FaultCase> withBothOutcomes() {
    if (onWrite != OutcomeUnknownException.class) {
      return Stream.of(this);
    }
    String other = fault.executed() ? ", not executed" : ", executed";
    return Stream.of(
        this,
        new FaultCase(
            name + other, fault.executed(!fault.executed()), lasting, silent, onRead, onWrite));
  }

  /** What the caller of an operation gets; null for the value. */
  @Nullable Class<? extends RecruitingException> exceptionOf(SpecCall call) {
    return exceptionOf(call.retrySafe());
  }

  /**
   * What the caller of an operation gets; null for the value.
   *
   * @param retrySafe whether repeating it cannot write twice
   */
  public @Nullable Class<? extends RecruitingException> exceptionOf(boolean retrySafe) {
    return retrySafe ? onRead : onWrite;
  }

  private static JsonNode withUnknownFields(JsonNode node) {
    for (JsonNode child : node) {
      withUnknownFields(child);
    }
    if (node instanceof ObjectNode object) {
      object.put("a_field_of_tomorrow", 7);
      object.putObject("another_field").putArray("list").add(true).addNull();
    }
    return node;
  }

  private static JsonNode withNumbersAsTexts(JsonNode node) {
    return Leaves.changed(
        node,
        leaf -> leaf.isNumber() ? JsonNodeFactory.instance.stringNode(leaf.asString()) : leaf);
  }

  private static JsonNode withTextsAsNumbers(JsonNode node) {
    return Leaves.changed(
        node,
        leaf ->
            leaf.isString() && leaf.asString().matches("[1-9]\\d{0,17}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(leaf.asString()))
                : leaf);
  }

  @Override
  public String toString() {
    return name;
  }
}
