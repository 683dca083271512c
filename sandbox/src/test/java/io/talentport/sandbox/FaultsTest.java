package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FaultsTest {
  private static final String SOURCES_ID = "listResumeSources";
  private static final String LIST_ID = "listResumeRecords";
  private static final String ADD_ID = "addResume";
  private static final String LIST = "{\"biz_code\":\"ddats\",\"size\":1}";

  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);
  private String token = "";

  @BeforeEach
  void fetchToken() throws IOException {
    token = client.feishuToken();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aFaultStrikesOnceAndInTurn() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.status(503));
    sandbox.faults().times(SOURCES_ID, 2, Fault.status(502, "text/plain", "bad gateway"));
    assertThat(sandbox.faults().pending(SOURCES_ID)).isEqualTo(3);

    assertThat(sources().statusCode()).isEqualTo(503);
    assertThat(sources().body()).isEqualTo("bad gateway");
    assertThat(sources().statusCode()).isEqualTo(502);
    assertThat(sources().statusCode()).isEqualTo(200);
  }

  @Test
  void aLastingFaultStrikesWhenNoOtherDoesUntilCleared() throws IOException {
    sandbox.faults().always(SOURCES_ID, Fault.status(503));
    sandbox.faults().next(SOURCES_ID, Fault.status(500));

    assertThat(sources().statusCode()).isEqualTo(500);
    assertThat(sources().statusCode()).isEqualTo(503);
    assertThat(sources().statusCode()).isEqualTo(503);
    sandbox.faults().clear();
    assertThat(sources().statusCode()).isEqualTo(200);
  }

  @Test
  void aFaultStrikesItsOperationOnly() throws IOException {
    sandbox.faults().always(SOURCES_ID, Fault.status(503));

    assertThat(client.dingTalk(RESUME_LIST, LIST).path("errcode").asInt(-1)).isZero();
  }

  @Test
  void anUnknownOperationOrAFaultOfTheOtherPlatformIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().next("listResumes", Fault.empty()))
        .withMessageContaining("listResumes")
        .withMessageContaining("listResumeRecords");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().next(SOURCES_ID, Fault.wrappedCode(40014)))
        .withMessageContaining(SOURCES_ID);
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(99));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().times(SOURCES_ID, 0, Fault.empty()));
  }

  @Test
  void feishusCodesComeInItsEnvelopeWithTheirStatus() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.code(1002001));
    sandbox.faults().next(SOURCES_ID, Fault.code(99991672));
    sandbox.faults().next(SOURCES_ID, Fault.code(99991400, 400));

    HttpResponse<String> system = sources();
    assertThat(system.statusCode()).isEqualTo(500);
    assertThat(json(system).path("code").asInt()).isEqualTo(1002001);
    HttpResponse<String> scope = sources();
    assertThat(scope.statusCode()).isEqualTo(400);
    assertThat(
            json(scope)
                .path("error")
                .path("permission_violations")
                .valueStream()
                .map(one -> one.path("subject").asString()))
        .containsExactly("hire:talent:readonly", "hire:talent");
    assertThat(sources().statusCode()).isEqualTo(400);
  }

  @Test
  void theSystemErrorOfTheLookupComesWithStatus200() throws IOException {
    sandbox.faults().next("batchGetTalentIds", Fault.code(1002001));

    HttpResponse<String> reply =
        client.feishuPost(LoopbackClient.BATCH_GET_ID, VendorExamples.batchGetId());

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json(reply).path("code").asInt()).isEqualTo(1002001);
  }

  @Test
  void dingTalksCodesComeBareOrWrapped() throws IOException {
    sandbox.faults().next(LIST_ID, Fault.code(90002));
    sandbox.faults().next(LIST_ID, Fault.wrappedCode(60011));

    JsonNode bare = client.dingTalk(RESUME_LIST, LIST);
    assertThat(bare.path("errcode").asInt()).isEqualTo(90002);
    assertThat(bare.has("sub_code")).isFalse();
    JsonNode wrapped = client.dingTalk(RESUME_LIST, LIST);
    assertThat(wrapped.path("errcode").asInt()).isEqualTo(88);
    assertThat(wrapped.path("sub_code").asString()).isEqualTo("60011");
  }

  @Test
  void tokenAndRateRefusalsAreThePlatformsOwn() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.expiredToken());
    sandbox.faults().next(SOURCES_ID, Fault.rateLimited(Duration.ofMillis(2500)));
    sandbox.faults().next(LIST_ID, Fault.expiredToken());
    sandbox.faults().next(LIST_ID, Fault.rateLimited(Duration.ofSeconds(1)));

    assertThat(json(sources()).path("code").asInt()).isEqualTo(99991663);
    HttpResponse<String> limited = sources();
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("x-ogw-ratelimit-reset")).hasValue("3");
    assertThat(client.dingTalk(RESUME_LIST, LIST).path("sub_code").asString()).isEqualTo("40014");
    assertThat(client.dingTalk(RESUME_LIST, LIST).path("sub_code").asString()).isEqualTo("90018");
  }

  @Test
  void bodiesOfAnyKindCanBeSent() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.body("{}"));
    sandbox.faults().next(SOURCES_ID, Fault.html());
    sandbox.faults().next(SOURCES_ID, Fault.empty());

    assertThat(sources().body()).isEqualTo("{}");
    HttpResponse<String> html = sources();
    assertThat(html.statusCode()).isEqualTo(200);
    assertThat(html.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(html.body()).startsWith("<!DOCTYPE html>");
    HttpResponse<String> empty = sources();
    assertThat(empty.statusCode()).isEqualTo(200);
    assertThat(empty.body()).isEmpty();
    assertThat(sources().statusCode()).isEqualTo(200);
  }

  @Test
  void aHalvedOrSpoiledAnswerIsWholeButNoJson() throws IOException {
    String right = sources().body();
    sandbox.faults().next(SOURCES_ID, Fault.halved());
    sandbox.faults().next(SOURCES_ID, Fault.spoiled());

    String halved = sources().body();
    assertThat(right).startsWith(halved).hasSizeGreaterThan(halved.length());
    assertThat(halved.length()).isGreaterThan(right.length() / 4);
    assertThat(sources().body()).isEqualTo(")]}'," + right);
  }

  @Test
  void aTruncatedOrResetAnswerBreaksOff() {
    sandbox.faults().next(SOURCES_ID, Fault.truncated());
    assertThatExceptionOfType(IOException.class).isThrownBy(this::sources);

    sandbox.faults().next(SOURCES_ID, Fault.resetMidBody());
    assertThatExceptionOfType(IOException.class).isThrownBy(this::sources);

    assertThat(sandbox.journal().requests(SOURCES_ID))
        .extracting(RecordedRequest::fault)
        .containsExactly("truncated", "reset mid body");
  }

  @Test
  void aTruncatedAnswerHasTheLengthOfTheWholeAndHalfOfIt() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.truncated());

    HttpResponse<InputStream> reply;
    try {
      reply =
          client
              .http()
              .send(
                  client.to(SOURCES, "Authorization", "Bearer " + token).build(),
                  BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    long promised = reply.headers().firstValueAsLong("Content-Length").orElseThrow();
    try (InputStream body = reply.body()) {
      byte[] half = body.readNBytes((int) promised / 2);
      assertThat(new String(half, StandardCharsets.UTF_8)).startsWith("{\"code\":0");
      assertThatExceptionOfType(IOException.class).isThrownBy(body::read);
    }
  }

  @Test
  void aDropBeforeTheReplyWritesNothing() throws IOException {
    sandbox.faults().always(ADD_ID, Fault.dropBeforeReply());

    assertThatExceptionOfType(IOException.class).isThrownBy(this::add);

    assertThat(sandbox.seed().submittedResumes()).isEmpty();
    assertThat(sandbox.journal().requests(ADD_ID))
        .allSatisfy(request -> assertThat(request.status()).isZero());
  }

  @Test
  void aDropAfterExecutionHasWritten() throws IOException {
    String dingTalkToken = client.dingTalkToken();
    sandbox.faults().next(ADD_ID, Fault.dropAfterExecution());

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                client.post(
                    RESUME_ADD + "?access_token=" + dingTalkToken, VendorExamples.resumeAdd()));

    assertThat(sandbox.seed().submittedResumes()).hasSize(1);
  }

  @Test
  void whetherAFaultExecutesCanBeChosen() throws IOException {
    sandbox.faults().next(ADD_ID, Fault.status(504).executed(true));
    sandbox.faults().next(ADD_ID, Fault.gzip().executed(false));

    assertThat(add().statusCode()).isEqualTo(504);
    assertThat(sandbox.seed().submittedResumes()).hasSize(1);
    assertThat(add().statusCode()).isEqualTo(200);
    assertThat(sandbox.seed().submittedResumes()).hasSize(1);
  }

  @Test
  void refusalsDoNotExecute() throws IOException {
    sandbox.faults().next(ADD_ID, Fault.code(-1));
    sandbox.faults().next(ADD_ID, Fault.expiredToken());
    sandbox.faults().next(ADD_ID, Fault.html());

    add();
    add();
    add();

    assertThat(sandbox.seed().submittedResumes()).isEmpty();
  }

  @Test
  void aStalledCallIsLetGoByClear() throws Exception {
    // A POST, because the JDK's client repeats a GET whose connection was closed.
    sandbox.faults().next("batchGetTalentIds", Fault.stall());
    CompletableFuture<HttpResponse<String>> call = lookupAsync();
    awaitCall("batchGetTalentIds");
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> call.get(200, TimeUnit.MILLISECONDS));

    sandbox.faults().clear();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> call.get(20, TimeUnit.SECONDS))
        .withCauseInstanceOf(IOException.class);
    assertThat(sources().statusCode()).isEqualTo(200);
  }

  @Test
  void aStalledCallDoesNotHinderClosing() {
    // A POST for the same reason: the repeated GET would be answered if it came before the end.
    sandbox.faults().next("batchGetTalentIds", Fault.stall());
    CompletableFuture<HttpResponse<String>> call = lookupAsync();
    awaitCall("batchGetTalentIds");

    sandbox.close();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> call.get(20, TimeUnit.SECONDS))
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void latencyAndSlowBodiesGiveTheRightAnswerLate() throws IOException {
    String right = sources().body();
    sandbox.faults().next(SOURCES_ID, Fault.latency(Duration.ofMillis(120)));
    sandbox.faults().next(SOURCES_ID, Fault.slowBody(Duration.ofMillis(10)));
    sandbox.faults().next(SOURCES_ID, Fault.status(503).after(Duration.ofMillis(120)));

    long start = System.nanoTime();
    assertThat(sources().body()).isEqualTo(right);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(119));
    long slow = System.nanoTime();
    assertThat(sources().body()).isEqualTo(right);
    assertThat(Duration.ofNanos(System.nanoTime() - slow)).isGreaterThan(Duration.ofMillis(149));
    assertThat(sources().statusCode()).isEqualTo(503);
  }

  @Test
  void clearingEndsTheWaiting() throws Exception {
    sandbox.faults().next(SOURCES_ID, Fault.latency(Duration.ofHours(1)));
    CompletableFuture<HttpResponse<String>> call = sourcesAsync();
    awaitCall(SOURCES_ID);

    sandbox.faults().clear();

    assertThat(call.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
  }

  @Test
  void encodingsAndHeadersCanBeOdd() throws IOException {
    String right = sources().body();
    sandbox.faults().next(SOURCES_ID, Fault.wrongContentType("text/plain"));
    sandbox.faults().next(SOURCES_ID, Fault.wrongCharset());
    sandbox.faults().next(SOURCES_ID, Fault.chunked());
    sandbox.faults().next(SOURCES_ID, Fault.header("X-Odd", "value"));

    HttpResponse<String> plain = sources();
    assertThat(plain.headers().firstValue("Content-Type")).hasValue("text/plain");
    assertThat(plain.body()).isEqualTo(right);
    HttpResponse<String> charset = sources();
    assertThat(charset.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=ISO-8859-1");
    assertThat(charset.body()).isEqualTo(right);
    HttpResponse<String> chunked = sources();
    assertThat(chunked.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
    assertThat(chunked.headers().firstValue("Content-Length")).isEmpty();
    assertThat(chunked.body()).isEqualTo(right);
    assertThat(sources().headers().firstValue("X-Odd")).hasValue("value");
  }

  @Test
  void anAnswerCanBeCompressed() throws Exception {
    String right = sources().body();
    sandbox.faults().next(SOURCES_ID, Fault.gzip());

    HttpResponse<byte[]> zipped =
        client
            .http()
            .send(
                client.to(SOURCES, "Authorization", "Bearer " + token).build(),
                BodyHandlers.ofByteArray());

    assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(right);
    }
  }

  @Test
  void aHugeAnswerIsTheRightOneBehindWhiteSpace() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.hugeBody(1_000_000));

    HttpResponse<String> huge = sources();

    assertThat(huge.headers().firstValueAsLong("Content-Length")).hasValue(1_000_000);
    assertThat(json(huge).path("code").asInt(-1)).isZero();
  }

  @Test
  void jsonCanBeChanged() throws IOException {
    sandbox.faults().next(SOURCES_ID, Fault.replaceJson("/data/items/0/resume_source_type", 10042));
    sandbox.faults().next(SOURCES_ID, Fault.replaceJson("/data/items", null));
    sandbox.faults().next(SOURCES_ID, Fault.removeJson("/data/items/0/id"));
    sandbox.faults().next(SOURCES_ID, Fault.replaceJson("/nowhere/at/all", 1));
    sandbox
        .faults()
        .next(SOURCES_ID, Fault.mutate(root -> ((ObjectNode) root).put("code", 1002001)));

    assertThat(items().get(0).path("resume_source_type").asInt()).isEqualTo(10042);
    assertThat(items().isNull()).isTrue();
    assertThat(items().get(0).has("id")).isFalse();
    assertThat(items().size()).isEqualTo(14);
    assertThat(json(sources()).path("code").asInt()).isEqualTo(1002001);
    assertThat(sandbox.journal().requests(SOURCES_ID).get(4).platformCode()).isEqualTo("1002001");
  }

  @Test
  @Tag("A2")
  void listsAndMapsCanReplaceJson() throws IOException {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", "1");
    source.put("names", List.of("a", List.of(2, true)));
    source.put("type", null);
    sandbox.faults().next(SOURCES_ID, Fault.replaceJson("/data/items", List.of(source)));
    sandbox.faults().next(SOURCES_ID, Fault.replaceJson("/data/items", Map.of()));

    assertThat(items().toString())
        .isEqualTo("[{\"id\":\"1\",\"names\":[\"a\",[2,true]],\"type\":null}]");
    assertThat(items().toString()).isEqualTo("{}");
  }

  @Test
  void aMutationThatFailsIsSeenNotHidden() throws IOException {
    sandbox
        .faults()
        .next(
            SOURCES_ID,
            Fault.mutate(
                root -> {
                  throw new IllegalStateException("mistake in the test");
                }));

    HttpResponse<String> reply = sources();

    assertThat(reply.statusCode()).isEqualTo(500);
    assertThat(reply.body()).contains("mistake in the test");
  }

  private JsonNode items() throws IOException {
    return json(sources()).path("data").path("items");
  }

  private HttpResponse<String> sources() throws IOException {
    return client.get(SOURCES, "Authorization", "Bearer " + token);
  }

  /** A call that arrives after the faults were cleared meets none. */
  private void awaitCall(String operation) {
    while (sandbox.journal().count(operation) == 0) {
      Thread.onSpinWait();
    }
  }

  private CompletableFuture<HttpResponse<String>> sourcesAsync() {
    return client
        .http()
        .sendAsync(
            client.to(SOURCES, "Authorization", "Bearer " + token).build(),
            BodyHandlers.ofString());
  }

  private CompletableFuture<HttpResponse<String>> lookupAsync() {
    return client
        .http()
        .sendAsync(
            client
                .to(LoopbackClient.BATCH_GET_ID, "Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(VendorExamples.batchGetId()))
                .build(),
            BodyHandlers.ofString());
  }

  private HttpResponse<String> add() throws IOException {
    return client.post(
        RESUME_ADD + "?access_token=" + client.dingTalkToken(), VendorExamples.resumeAdd());
  }
}
