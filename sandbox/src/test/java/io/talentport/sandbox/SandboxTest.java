package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.sandbox.data.TalentData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SandboxTest {
  @Test
  void settingsNameBothPlatformsOrOne() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.settings("dingtalk").keySet())
          .containsExactlyInAnyOrder(
              "talentport.dingtalk.base-url",
              "talentport.dingtalk.api-base-url",
              "talentport.dingtalk.app-key",
              "talentport.dingtalk.app-secret",
              "talentport.dingtalk.biz-code",
              "talentport.dingtalk.operator-user-id");
      assertThat(sandbox.settings("feishu").keySet())
          .containsExactlyInAnyOrder(
              "talentport.feishu.base-url",
              "talentport.feishu.app-id",
              "talentport.feishu.app-secret");
      assertThat(sandbox.settings())
          .containsAllEntriesOf(sandbox.settings("dingtalk"))
          .containsAllEntriesOf(sandbox.settings("feishu"))
          .hasSize(9)
          .containsEntry("talentport.feishu.base-url", sandbox.uri().toString());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sandbox.settings("lark"))
          .withMessageContaining("lark")
          .withMessageContaining("feishu");
    }
  }

  @Test
  void itListensOnTheLoopbackOnly() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.uri().getHost()).isEqualTo("127.0.0.1");
      assertThat(sandbox.uri().getPort()).isPositive();
    }
  }

  @Test
  void aTakenPortIsNamed() {
    try (Sandbox sandbox = Sandbox.start()) {
      int port = sandbox.uri().getPort();
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> Sandbox.builder().port(port).start())
          .withMessageContaining("127.0.0.1:" + port)
          .withMessageContaining("another port");
    }
  }

  @Test
  void illFormedWishesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.builder().port(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.builder().port(65_536));
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.builder().resumes(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.builder().pathPrefix("gateway"));
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.builder().pathPrefix("/a/"));
  }

  @Test
  void underAPrefixThePlatformsAreServedThereOnly() throws IOException {
    try (Sandbox sandbox = Sandbox.builder().pathPrefix("/gateway/v2").start()) {
      LoopbackClient client = new LoopbackClient(sandbox);

      assertThat(client.setting("feishu.base-url")).isEqualTo(sandbox.uri() + "/gateway/v2");
      assertThat(json(client.get("/gateway/v2" + SOURCES)).path("code").asInt())
          .isEqualTo(99991661);
      HttpResponse<String> beside = client.get(SOURCES);
      assertThat(beside.statusCode()).isEqualTo(404);
      assertThat(beside.body()).contains("/gateway/v2");
      assertThat(sandbox.journal().requests().get(0).path()).isEqualTo("/gateway/v2" + SOURCES);
    }
  }

  @Test
  void aResetBringsDataJournalAndFaultsBack() throws IOException {
    try (Sandbox sandbox = Sandbox.builder().resumes(3).start()) {
      LoopbackClient client = new LoopbackClient(sandbox);
      client.dingTalk(RESUME_ADD, VendorExamples.resumeAdd());
      sandbox.seed().talent(new TalentData("t", "86", null, null, null, null, null)).resumes(9);
      sandbox.faults().always("listResumeSources", Fault.status(503));
      String token = client.feishuToken();

      sandbox.reset();

      assertThat(sandbox.seed().resumeCount()).isEqualTo(3);
      assertThat(sandbox.seed().submittedResumes()).isEmpty();
      assertThat(sandbox.seed().talents())
          .hasSizeGreaterThanOrEqualTo(5)
          .noneMatch(t -> t.id().equals("t"));
      assertThat(sandbox.seed().externalApplications()).hasSizeGreaterThanOrEqualTo(25);
      assertThat(sandbox.journal().requests()).isEmpty();
      assertThat(client.get(SOURCES, "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void closingAgainDoesNothingAndEndsTheService() {
    Sandbox sandbox = Sandbox.start();
    LoopbackClient client = new LoopbackClient(sandbox);
    sandbox.close();
    sandbox.close();

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> client.get(SOURCES));
  }

  @Test
  void sandboxesOfOneProcessDoNotShareTokens() throws IOException {
    try (Sandbox one = Sandbox.start();
        Sandbox other = Sandbox.start()) {
      String token = new LoopbackClient(one).feishuToken();

      assertThat(
              json(new LoopbackClient(other).get(SOURCES, "Authorization", "Bearer " + token))
                  .path("code")
                  .asInt())
          .isEqualTo(99991663);
    }
  }

  @Test
  void hundredsOfClientsMayConnectAtOnce() {
    try (Sandbox sandbox = Sandbox.start()) {
      List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
      LoopbackClient client = new LoopbackClient(sandbox);
      for (int i = 0; i < 300; i++) {
        calls.add(client.http().sendAsync(client.to(SOURCES).build(), BodyHandlers.ofString()));
      }

      assertThat(calls).allSatisfy(call -> assertThat(call.join().statusCode()).isEqualTo(400));
      assertThat(sandbox.journal().count("listResumeSources")).isEqualTo(300);
    }
  }

  @Test
  void aPageOfAMillionRecordsIsQuick() throws IOException {
    try (Sandbox sandbox = Sandbox.builder().resumes(1_000_000).start()) {
      LoopbackClient client = new LoopbackClient(sandbox);
      String token = client.dingTalkToken();
      String page = "{\"biz_code\":\"ddats\",\"size\":1000}";
      client.post(RESUME_LIST + "?access_token=" + token, page);

      long quickest = Long.MAX_VALUE;
      for (int i = 0; i < 50; i++) {
        long start = System.nanoTime();
        client.post(RESUME_LIST + "?access_token=" + token, page);
        quickest = Math.min(quickest, System.nanoTime() - start);
      }

      // A delayed acknowledgement alone would cost 40 ms each time; a busy machine delays some.
      assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofMillis(40));
    }
  }

  @Test
  void aSandboxThatNobodyClosesKeepsNoProgramAlive() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.uri()).isNotNull();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().equals("HTTP-Dispatcher"))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
  }
}
