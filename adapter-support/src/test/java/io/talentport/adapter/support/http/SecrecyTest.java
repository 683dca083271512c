package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.CapturedLogs;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.reply.EnvelopeResult;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.io.JsonStringEncoder;

/** Plants marks wherever a secret or a person can be, and searches everything that can be seen. */
@Timeout(60)
@Tag("slow")
class SecrecyTest {

  private static final String TOKEN = "Mark/Token+1";
  private static final String QUERY = "马克 \"Query&Secret\"\n\\Part";
  private static final String SENT_NAME = "张马克";
  private static final String SENT_PHONE = "13800138777";
  private static final String REPLIED = "MarkRepliedPerson";
  private static final String REPLIED_MAIL = "replied.mark@example.com";
  private static final String HEADER = "MarkReplyHeader";

  /** None of these may be seen, whole, encoded or in part. */
  private static final List<String> MARKS =
      List.of(
          TOKEN,
          PercentEncoding.of(TOKEN),
          "Mark/Tok",
          QUERY,
          PercentEncoding.of(QUERY),
          "Query&Sec",
          "Part",
          SENT_NAME,
          PercentEncoding.of(SENT_NAME),
          SENT_PHONE,
          REPLIED,
          REPLIED_MAIL,
          HEADER,
          Base64.getEncoder().encodeToString(TOKEN.getBytes(StandardCharsets.UTF_8)));

  private PeerFixture rig;
  private CapturedLogs logs;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
    logs = CapturedLogs.start();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
    logs.close();
  }

  private AccessToken token() {
    return rig.token(TOKEN);
  }

  private static ThingsReply.Thing person() {
    ThingsReply.Thing person = PeerFixture.thing(SENT_NAME);
    person.phone = SENT_PHONE;
    person.note = QUERY;
    return person;
  }

  /** What a platform says that repeats all that it was sent, and more. */
  private static String echo(String code) {
    return ("{\"code\":"
            + code
            + ",\"msg\":\"bad call of "
            + String.join(
                " and ",
                TOKEN,
                PercentEncoding.of(TOKEN),
                escaped(QUERY),
                escaped(escaped(QUERY)),
                PercentEncoding.of(QUERY),
                SENT_NAME,
                SENT_PHONE,
                REPLIED_MAIL)
            + "\",\"error\":{\"scopes\":[\"things:read\",\""
            + TOKEN
            + "\",\""
            + REPLIED_MAIL
            + "\"]},\"request_id\":\""
            + TOKEN
            + "\",\"data\":{\"items\":[{\"id\":\""
            + REPLIED
            + "\",\"count\":\""
            + REPLIED
            + "\"}]}}")
        .replace("/", "\\/");
  }

  private static String escaped(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
  }

  static Map<String, Answer> faults() {
    Map<String, Answer> faults = new LinkedHashMap<>();
    String header = "X-Mark: " + HEADER;
    for (int code = 100; code <= 110; code++) {
      faults.put("code " + code, Answer.reply(200, echo(String.valueOf(code)), header));
    }
    faults.put("success of a wrong shape", Answer.reply(200, echo("0"), header));
    faults.put("unknown code", Answer.reply(400, echo("-123"), header));
    faults.put("success that echoes", Answer.reply(200, echo("0").replace("\"count\"", "\"c\"")));
    faults.put("page", Answer.reply(200, "<html>" + REPLIED + TOKEN + QUERY, header));
    faults.put("block page", Answer.reply(403, "<html>" + REPLIED + TOKEN, header));
    faults.put("bad JSON", Answer.reply(200, "{\"code\":\"" + REPLIED + "\" " + TOKEN, header));
    faults.put("cut", Answer.cut("{\"code\":0,\"msg\":\"" + REPLIED + TOKEN));
    faults.put("server error", Answer.reply(500, REPLIED + TOKEN, header));
    faults.put("busy proxy", Answer.reply(503, REPLIED + TOKEN, header, "Retry-After: 1"));
    faults.put("redirect", Answer.reply(302, "", "Location: /x?t=" + REPLIED, header));
    faults.put("challenge", Answer.reply(401, "", "WWW-Authenticate: Basic realm=" + HEADER));
    faults.put("wrong packing", Answer.reply(200, REPLIED, "Content-Encoding: gzip"));
    faults.put("unknown packing", Answer.reply(200, REPLIED, "Content-Encoding: " + HEADER));
    faults.put("cookie", Answer.reply(200, "{}", "Set-Cookie: id=" + HEADER + "; Domain=x.y"));
    faults.put("broken cookie", Answer.reply(200, "{}", "Set-Cookie: " + HEADER + ";=;"));
    faults.put("reset", Answer.reset());
    faults.put(
        "no HTTP",
        (request, connection) -> {
          Answer.write(connection, REPLIED + " " + TOKEN + "\r\n\r\n");
          return false;
        });
    faults.put(
        "broken header",
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 200 OK\r\n" + HEADER + "\r\n\r\n{}");
          return false;
        });
    faults.put(
        "broken chunk",
        (request, connection) -> {
          Answer.write(
              connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + REPLIED);
          return false;
        });
    faults.put(
        "broken length",
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: " + HEADER + "\r\n\r\n");
          return false;
        });
    return faults;
  }

  static List<String> names() {
    return List.copyOf(faults().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  @Tag("proves:exceptions-masked")
  void noFaultShowsASecretOrAPerson(String fault) {
    rig.peer.always(Objects.requireNonNull(faults().get(fault)));
    PeerApi api = rig.tokenApi(this::token);

    String seen = seenOf(() -> api.list(QUERY, SENT_NAME, 1)) + seenOf(() -> api.add(person()));

    assertThat(rig.peer.received()).hasSizeGreaterThanOrEqualTo(2);
    assertSecret(seen + logs.text() + threadNames());
    assertThat(logs.text()).as("the logs were captured at all").contains("hc.client5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.9.9.9:8099", "https://127.9.9.9:8443"})
  void noProxyFaultShowsASecretOrAPerson(String target) {
    InetSocketAddress proxy = InetSocketAddress.createUnresolved("127.0.0.1", rig.peer.port());
    PeerApi api =
        rig.client(
                PeerFixture.options(
                    Duration.ofSeconds(5), Duration.ofSeconds(30), proxy, 1_000_000),
                rig.time)
            .api(
                PeerApi.SPEC,
                BaseUrl.of("key", target),
                ApiOptions.withToken(rig.tokens(this::token), PeerFixture.BOTH));
    StringBuilder seen = new StringBuilder();
    for (Answer answer : faults().values()) {
      rig.peer.always(answer);
      seen.append(seenOf(() -> api.list(QUERY, SENT_NAME, 1)));
      seen.append(seenOf(() -> api.add(person())));
    }

    assertThat(rig.peer.received()).isNotEmpty();
    assertSecret(seen + logs.text() + threadNames());
  }

  @Test
  void aTimeoutShowsNothing() {
    rig.peer.always(Answer.silence(new CountDownLatch(1)));
    PeerApi api =
        rig.client(
                PeerFixture.options(Duration.ofMillis(50), Duration.ofSeconds(30), null, 1000),
                rig.time)
            .api(
                PeerApi.SPEC,
                rig.base(),
                ApiOptions.withToken(rig.tokens(this::token), PeerFixture.BOTH));

    assertSecret(
        seenOf(() -> api.list(QUERY, SENT_NAME, 1))
            + seenOf(() -> api.add(person()))
            + logs.text());
  }

  @Test
  void anUnreachablePlatformShowsNothing() throws IOException {
    PeerApi api = rig.tokenApi(this::token);
    rig.peer.close();

    assertSecret(
        seenOf(() -> api.list(QUERY, SENT_NAME, 1))
            + seenOf(() -> api.add(person()))
            + logs.text());
  }

  @Test
  @Tag("proves:logs-masked")
  void aSuccessShowsNothing() {
    rig.peer.always(
        Answer.json(
            "{\"code\":0,\"data\":{\"items\":[{\"id\":\""
                + REPLIED
                + "\"}],\"page_token\":\""
                + REPLIED_MAIL
                + "\"}}"));
    PeerApi api = rig.tokenApi(this::token);
    api.list(QUERY, SENT_NAME, 1);
    api.add(person());

    assertThat(rig.peer.received())
        .as("what must stay secret was sent")
        .allMatch(request -> request.query().containsValue(TOKEN))
        .anyMatch(request -> request.query().containsValue(QUERY))
        .anyMatch(request -> request.text().contains(SENT_NAME));
    assertSecret(logs.text() + threadNames());
  }

  @Test
  void whatHoldsASecretDoesNotPrintIt() {
    AccessToken token = token();

    assertSecret(
        token
            + " "
            + new Credential(token, PeerFixture.BOTH)
            + rig.tokens(this::token)
            + new LateCredentials.Secrets()
                .query("access_token", TOKEN)
                .header("Authorization", TOKEN)
            + EnvelopeResult.refused("1", SENT_NAME, TOKEN, List.of())
            + rig.tokenApi(this::token));
  }

  private static void assertSecret(String seen) {
    for (String mark : MARKS) {
      assertThat(seen).doesNotContain(mark);
    }
  }

  private static String threadNames() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .collect(Collectors.joining(" "));
  }

  /** Everything that the failure of a call shows, if it fails. */
  private static String seenOf(Runnable call) {
    try {
      call.run();
      return "";
    } catch (RecruitingException failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      return trace + textsOf(failure, new ArrayList<>()) + failure.remedy() + failure.requestId();
    }
  }

  private static String textsOf(@Nullable Throwable thrown, List<Throwable> known) {
    if (thrown == null || known.contains(thrown)) {
      return "";
    }
    known.add(thrown);
    StringBuilder texts = new StringBuilder();
    texts.append(thrown).append(thrown.getMessage()).append(thrown.getLocalizedMessage());
    for (Throwable suppressed : thrown.getSuppressed()) {
      texts.append(textsOf(suppressed, known));
    }
    return texts.append(textsOf(thrown.getCause(), known)).toString();
  }
}
