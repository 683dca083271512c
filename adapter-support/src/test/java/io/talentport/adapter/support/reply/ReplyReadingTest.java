package io.talentport.adapter.support.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReplyReadingTest {

  private static final String PAGE =
      "{\"code\":0,\"msg\":\"ok\",\"data\":{\"items\":[{\"id\":\"t-1\",\"count\":3}],"
          + "\"has_more\":true,\"page_token\":\"next\"}}";

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private ThingsReply list() {
    return rig.api().list(null, null, null);
  }

  private ThingsReply.Things read(String data) {
    rig.peer.then(Answer.json("{\"code\":0,\"data\":" + data + "}"));
    return Objects.requireNonNull(list().data);
  }

  private ThingsReply.Thing readThing(String thing) {
    return Objects.requireNonNull(read("{\"items\":[" + thing + "]}").items).get(0);
  }

  @Test
  void aReplyIsDecoded() {
    rig.peer.then(Answer.json(PAGE));

    ThingsReply.Things data = Objects.requireNonNull(list().data);

    assertThat(data.pageToken).isEqualTo("next");
    assertThat(data.hasMore).isTrue();
    assertThat(data.items).singleElement().extracting(thing -> thing.id).isEqualTo("t-1");
  }

  @Test
  void aGzippedReplyIsDecoded() {
    rig.peer.then(Answer.gzip(PAGE));
    assertThat(list().data).isNotNull();
  }

  @Test
  void aChunkedReplyIsDecoded() {
    rig.peer.then(Answer.chunked(PAGE));
    assertThat(list().data).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "text/plain;charset=GBK",
        "application/json;charset=iso-8859-1",
        "nonsense"
      })
  void theContentTypeIsNotTrusted(String contentType) {
    rig.peer.then(
        Answer.reply(
            200, "{\"code\":0,\"data\":{\"page_token\":\"张三\"}}", "Content-Type: " + contentType));

    assertThat(Objects.requireNonNull(list().data).pageToken).isEqualTo("张三");
  }

  @Test
  void escapesOutsideAsciiAreDecoded() {
    assertThat(readThing("{\"id\":\"\\u5f20\\u4e09\"}").id).isEqualTo("张三");
  }

  @Test
  @Tag("proves:open-vocabulary")
  void unknownFieldsAreIgnored() {
    assertThat(readThing("{\"id\":\"a\",\"new\":{\"deep\":[1,2]}}").id).isEqualTo("a");
  }

  @Test
  void aTextForANumberAndANumberForATextAreRead() {
    ThingsReply.Thing thing = readThing("{\"id\":12345678901,\"count\":\"7\"}");

    assertThat(thing.id).isEqualTo("12345678901");
    assertThat(thing.count).isEqualTo(7);
  }

  @Test
  void numbersBeyondAnIntAreRead() {
    assertThat(readThing("{\"created_at\":1735689600000}").createdAt).isEqualTo(1735689600000L);
    assertThat(readThing("{\"created_at\":\"1735689600000\"}").createdAt).isEqualTo(1735689600000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "98765432109876",
        "\"98765432109876\"",
        "\"MarkValue\"",
        "{\"a\":[1,{\"b\":2}]}",
        "[1,[2]]",
        "true",
        "1e400000"
      })
  void aWrongValueInAListIsLeftOutAndNamed(String wrong) {
    rig.peer.then(
        Answer.json(
            "{\"code\":0,\"data\":{\"items\":[{\"id\":\"a\",\"count\":1},{\"count\":"
                + wrong
                + ",\"id\":\"b\"},{\"id\":\"c\",\"count\":\"3\"}],\"page_token\":\"next\"}}"));

    ThingsReply reply = list();

    ThingsReply.Things data = Objects.requireNonNull(reply.data);
    assertThat(reply.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo("data.items[1].count");
              assertThat(fault.path()).containsExactly("data", "items", 1, "count");
            });
    assertThat(reply.faults().toString()).doesNotContain(wrong);
    assertThat(data.items).extracting(thing -> thing.id).containsExactly("a", "b", "c");
    assertThat(data.items).extracting(thing -> thing.count).containsExactly(1, null, 3);
    assertThat(data.pageToken).isEqualTo("next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "12", "[\"a\"]", "[[]]"})
  void aRecordThatIsNoRecordIsLeftOutAndNamed(String wrong) {
    rig.peer.then(
        Answer.json(
            "{\"code\":0,\"data\":{\"items\":[{\"id\":\"a\"}," + wrong + ",{\"id\":\"c\"}]}}"));

    ThingsReply reply = list();

    assertThat(reply.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).isEqualTo("data.items[1]"));
    assertThat(Objects.requireNonNull(reply.data).items).hasSize(3).element(1).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\":{\"id\":\"MarkValue\"}}",
        "{\"items\":\"MarkValue\"}",
        "{\"has_more\":\"MarkValue\"}",
        "{\"page_token\":[\"MarkValue\"]}",
        "\"MarkValue\""
      })
  void aWrongValueOutsideOfAllListsIsMalformedAndNamed(String data) {
    rig.peer.then(Answer.json("{\"code\":0,\"data\":" + data + "}"));

    assertThatThrownBy(this::list)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("the value of data")
        .hasMessageContaining("is of another kind than documented")
        .hasMessageNotContaining("MarkValue");
  }

  @Tag("C2")
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{ }", "{\n\t}", "[]"})
  void anEmptyObjectIsAnEmptyList(String empty) {
    assertThat(read("{\"items\":" + empty + ",\"page_token\":\"next\"}"))
        .satisfies(things -> assertThat(things.items).isEmpty())
        .satisfies(things -> assertThat(things.pageToken).isEqualTo("next"));
  }

  @Tag("C2")
  @Test
  void anEmptyObjectIsAnEmptyListOfARecordToo() {
    ThingsReply.Thing thing = readThing("{\"id\":\"a\",\"labels\":{},\"parts\":{},\"count\":7}");

    assertThat(thing.labels).isEmpty();
    assertThat(thing.parts).isEmpty();
    assertThat(thing.count).isEqualTo(7);
  }

  @Tag("C2")
  @ParameterizedTest
  @ValueSource(
      strings = {"{\"0\":{\"id\":\"x\"}}", "{\"a\":1,\"b\":[{}]}", "{\"top_label\":[\"x\"]}"})
  void anObjectThatHoldsSomethingIsNoListAndMarksItsRecord(String wrong) {
    rig.peer.then(
        Answer.json(
            "{\"code\":0,\"data\":{\"items\":[{\"labels\":"
                + wrong
                + ",\"id\":\"a\"},{\"id\":\"b\"}],\"page_token\":\"next\"}}"));

    ThingsReply reply = list();

    assertThat(reply.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).isEqualTo("data.items[0].labels"));
    ThingsReply.Things data = Objects.requireNonNull(reply.data);
    assertThat(data.items).extracting(thing -> thing.id).containsExactly("a", "b");
    assertThat(data.pageToken).isEqualTo("next");
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.5",
        "\"0.5\"",
        "1e-3",
        "9223372036854775808",
        "\"9223372036854775808\"",
        "1e400000",
        "true",
        "\"zero\"",
        "0.0000000000000000001"
      })
  void aCodeThatIsNoWholeNumberIsMalformed(String code) {
    rig.peer.always(Answer.json("{\"code\":" + code + ",\"data\":{\"items\":[]}}"));

    assertThatThrownBy(this::list).isInstanceOf(MalformedResponseException.class);
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0\"", "0.0", "0e0", "\" 0 \"", "-0"})
  void aWholeNumberIsReadInEveryNotation(String zero) {
    rig.peer.then(Answer.json("{\"code\":" + zero + ",\"data\":{\"page_token\":\"next\"}}"));

    assertThat(Objects.requireNonNull(list().data).pageToken).isEqualTo("next");
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(strings = {"1735689600000", "1.7356896e12", "1735689600000.0", "\"1.7356896E+12\""})
  void aNumberIsReadInEveryNotationAndNeverCut(String millis) {
    assertThat(readThing("{\"created_at\":" + millis + "}").createdAt).isEqualTo(1735689600000L);
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(strings = {"7.9", "\"7.9\"", "2147483648", "-2147483649"})
  void aNumberOfARecordThatIsNoneIsAFaultOfTheRecord(String wrong) {
    rig.peer.then(
        Answer.json("{\"code\":0,\"data\":{\"items\":[{\"id\":\"a\",\"count\":" + wrong + "}]}}"));

    assertThat(list().faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).isEqualTo("data.items[0].count"));
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0AF", // An overlong slash.
        "E080AF",
        "F08080AF",
        "C080", // An overlong NUL.
        "EDA080", // Half of a pair.
        "F4908080", // Beyond the last character.
        "FF",
        "80",
        "E5BC" // A character that is cut off.
      })
  void whatIsNoUtf8IsMalformedAndNeverReplaced(String bytes) {
    byte[] wrong = HexFormat.of().parseHex(bytes);
    byte[] start = "{\"code\":0,\"data\":{\"page_token\":\"张".getBytes(StandardCharsets.UTF_8);
    byte[] end = "\"}}".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(start);
    body.writeBytes(wrong);
    body.writeBytes(end);
    rig.peer.always(Answer.reply(200, body.toByteArray()));

    assertThatThrownBy(this::list)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Tag("G15")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"code\":108}",
        "{\"code\":108,\"data\":{},\"code\":0}",
        "{\"code\":0,\"code\":\"1\"}"
      })
  void twoCodesThatAreNotTheSameAreMalformed(String body) {
    rig.peer.always(Answer.json(body));

    assertThatThrownBy(this::list)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("two codes");
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Tag("G15")
  @Test
  void oneCodeThatIsThereTwiceIsOne() {
    rig.peer.then(Answer.json("{\"code\":0,\"data\":{\"page_token\":\"next\"},\"code\":\"0\"}"));

    assertThat(Objects.requireNonNull(list().data).pageToken).isEqualTo("next");
  }

  @Tag("G15")
  @Test
  void charactersOfEveryLengthAreRead() {
    String text = "é张😀".repeat(5000);
    rig.peer.then(Answer.json("{\"code\":0,\"data\":{\"page_token\":\"" + text + "\"}}"));

    assertThat(Objects.requireNonNull(list().data).pageToken).isEqualTo(text);
  }

  @Test
  void aNullListStaysNull() {
    assertThat(read("{\"items\":null}").items).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                          | it has no code that distinguishes success from failure",
        "''                          | it is empty",
        "null                        | it is null",
        "<html>blocked</html>        | it is a web page, not JSON",
        "  <!DOCTYPE html>           | it is a web page, not JSON",
        "{\"code\":0,\"data\":{\"ite | it is not valid JSON, or cut off",
        "nonsense                    | it is not valid JSON, or cut off",
        "[]                          | it is not a JSON object",
        "\"text\"                    | it is not a JSON object",
        "12                          | it is not a JSON object",
        "{\"code\":0} trailing       | it is not valid JSON, or cut off",
        "{\"code\":0,\"data\":[1]}   | the value of data is of another kind than documented",
      })
  void whatIsNoReplyIsMalformedForAReadAndOfUnknownOutcomeForAWrite(String body, String reason) {
    rig.peer.always(Answer.reply(200, body, "Content-Type: application/json"));

    assertThatThrownBy(this::list)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("peerland listThings: The reply cannot be understood: " + reason);
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining(reason);
    assertThat(rig.peer.received()).hasSize(2);
  }

  @Test
  void nestingWithoutEndIsMalformed() {
    rig.peer.then(Answer.json("{\"code\":0,\"data\":" + "[".repeat(100_000)));
    assertThatThrownBy(this::list).isInstanceOf(MalformedResponseException.class);
  }

  @Test
  void aBodyInAnotherCharacterSetGivesAValueOrATypedError() {
    byte[] gbk =
        "{\"code\":0,\"data\":{\"page_token\":\"张三\"}}".getBytes(Charset.forName("GB18030"));
    rig.peer.then(Answer.reply(200, gbk));

    assertThatThrownBy(this::list)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("cut off");
  }

  @Test
  void aCutBodyIsABrokenConnection() {
    rig.peer.always(Answer.cut(PAGE));

    assertThatThrownBy(this::list)
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("broke before the reply was complete");
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void aPackedBodyThatIsNotPackedIsATypedError() {
    rig.peer.always(Answer.reply(200, PAGE, "Content-Encoding: gzip"));

    assertThatThrownBy(this::list).isInstanceOf(MalformedResponseException.class);
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void anUnknownEncodingIsATypedError() {
    rig.peer.always(Answer.reply(200, PAGE, "Content-Encoding: martian"));
    assertThatThrownBy(this::list).isInstanceOf(MalformedResponseException.class);
  }

  @Test
  void aBodyOfExactlyTheLimitIsRead() {
    int length = PAGE.getBytes(StandardCharsets.UTF_8).length;
    rig.peer.then(Answer.json(PAGE), Answer.chunked(PAGE));
    PeerApi api = rig.api(limit(length));

    assertThat(api.list(null, null, null).data).isNotNull();
    assertThat(api.list(null, null, null).data).isNotNull();
  }

  @Test
  @Tag("proves:body-limit")
  void aBodyOverTheLimitIsRefused() {
    int length = PAGE.getBytes(StandardCharsets.UTF_8).length;
    rig.peer.always(Answer.json(PAGE)).then(Answer.chunked(PAGE), Answer.gzip(PAGE));
    PeerApi api = rig.api(limit(length - 1));

    for (String form : new String[] {"chunked", "packed", "announced"}) {
      assertThatThrownBy(() -> api.list(null, null, null))
          .as(form)
          .isInstanceOf(MalformedResponseException.class)
          .hasMessageContaining("larger than talentport.peerland.max-body-bytes");
    }
    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  @Tag("proves:body-limit")
  void aBodyWithoutEndIsNotReadToItsEnd() throws InterruptedException {
    CountDownLatch hungUp = new CountDownLatch(1);
    rig.peer.then(Answer.endless(hungUp));

    assertThatThrownBy(() -> rig.api(limit(10_000)).list(null, null, null))
        .isInstanceOf(MalformedResponseException.class);

    assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static ConnectionOptions limit(long bytes) {
    return PeerFixture.options(Duration.ofSeconds(5), Duration.ofSeconds(30), null, bytes);
  }

  @Test
  void theBodysCodeOutranksTheStatus() {
    rig.peer.then(Answer.json("{\"code\":108}"), Answer.reply(500, PAGE), Answer.reply(404, PAGE));

    assertThatThrownBy(this::list).isInstanceOf(NotFoundException.class);
    assertThat(list().data).isNotNull();
    assertThat(list().data).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":103,\"data\":\"not an object\"}",
        "{\"code\":103,\"data\":[[1]]}",
        "{\"code\":103,\"data\":{\"items\":{\"a\":1}}}",
        "{\"data\":{\"has_more\":{}},\"code\":\"103\"}",
        "{\"code\":103,\"error\":\"a text instead of an object\"}",
        "{\"error\":[{\"a\":1}],\"msg\":{\"zh\":\"x\"},\"code\":103}",
      })
  void anErrorBodyOfAnotherShapeIsClassifiedByItsCode(String body) {
    rig.peer.then(Answer.reply(200, body));

    PermissionDeniedException failure =
        catchThrowableOfType(PermissionDeniedException.class, this::list);

    assertThat(failure.platformCode()).contains("103");
  }

  @Test
  void aFailureTellsEverythingThatIsKnown() {
    rig.peer.then(
        Answer.reply(
            400,
            "{\"code\":103,\"msg\":\"no right\",\"request_id\":\"in-body\","
                + "\"error\":{\"scopes\":[\"things:write\"]}}",
            "X-Request-Id: in-header"));

    PermissionDeniedException failure =
        catchThrowableOfType(PermissionDeniedException.class, this::list);

    assertThat(failure.platform()).contains("peerland");
    assertThat(failure.operation()).contains("listThings");
    assertThat(failure.platformCode()).contains("103");
    assertThat(failure.requestId()).contains("in-header");
    assertThat(failure.httpStatus()).hasValue(400);
    assertThat(failure.scopes()).containsExactly("things:write");
    assertThat(failure.remedy())
        .contains(
            "Fix PERMISSION. Grant the application things:write in the platform's developer console"
                + " and publish the change.");
    assertThat(failure)
        .hasMessage(
            "peerland listThings: The platform refused the call: A scope is missing [platform code"
                + " 103 \"no right\"] (HTTP 400) (request id in-header). Fix PERMISSION. Grant the"
                + " application things:write in the platform's developer console and publish the"
                + " change.");
  }

  @Test
  @Tag("proves:scopes-named")
  void theScopesOfTheSpecificationStandInForOnesThePlatformDoesNotName() {
    rig.peer.then(Answer.reply(400, "{\"code\":103,\"request_id\":\"in-body\"}"));

    PermissionDeniedException failure =
        catchThrowableOfType(PermissionDeniedException.class, this::list);

    assertThat(failure.scopes()).containsExactly("things:read", "things:all");
    assertThat(failure.requestId()).contains("in-body");
    assertThat(failure.getMessage()).contains("things:read or things:all");
  }

  @Test
  void aRateLimitTellsHowLongToWait() {
    rig.peer.always(Answer.reply(429, "{\"code\":105}", "Retry-After: 90"));

    RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, this::list);

    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(90));
  }

  @ParameterizedTest
  @CsvSource({
    "400, InvalidRequestException",
    "401, AuthenticationFailedException",
    "403, PermissionDeniedException",
    "404, NotFoundException",
    "408, PlatformUnavailableException",
    "409, ConflictException",
    "418, InvalidRequestException",
    "429, RateLimitedException",
    "500, PlatformUnavailableException",
    "503, PlatformUnavailableException",
    "599, PlatformUnavailableException",
  })
  void withoutACodeTheStatusDecides(int status, String expected) {
    for (String body : new String[] {"<html>blocked</html>", "", "{}", "{\"other\":1}"}) {
      rig.peer.always(Answer.reply(status, body));

      RecruitingException failure = catchThrowableOfType(RecruitingException.class, this::list);

      assertThat(failure.getClass().getSimpleName()).as(body).isEqualTo(expected);
      assertThat(failure.httpStatus()).hasValue(status);
      assertThat(failure.remedy()).isPresent();
    }
  }

  @Test
  @Tag("proves:unknown-code")
  void anUnknownCodeIsClassifiedByTheStatusAndNeverLost() {
    rig.peer.always(Answer.reply(409, "{\"code\":987654,\"msg\":\"strange\"}"));

    assertThatThrownBy(this::list)
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("a code that its pages do not document")
        .hasMessageContaining("987654")
        .extracting(failure -> ((RecruitingException) failure).remedy().isPresent())
        .isEqualTo(true);

    rig.peer.always(Answer.reply(200, "{\"code\":-7}"));
    assertThatThrownBy(this::list)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("-7");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307})
  void aRedirectionIsNotFollowed(int status) {
    rig.peer.always(Answer.reply(status, "", "Location: " + rig.peer.url() + "/elsewhere"));

    assertThatThrownBy(this::list)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("another address");
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  void aChallengeIsNotAnswered() {
    rig.peer.always(Answer.reply(401, "", "WWW-Authenticate: Basic realm=\"x\""));

    assertThatThrownBy(this::list).isInstanceOf(AuthenticationFailedException.class);
    assertThat(rig.peer.received()).hasSize(1);
  }
}
