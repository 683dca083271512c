package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final String LIST = "{\"biz_code\":\"ddats\",\"size\":1}";

  private final Sandbox sandbox = Sandbox.builder().clock(ManualClock.at(NOW)).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aRequestIsRecordedWithWhatItCarriedAndHowItWasAnswered() throws IOException {
    String token = client.dingTalkToken();
    client.post(RESUME_LIST + "?access_token=" + token, LIST, "X-Mark", "here");

    RecordedRequest request = sandbox.journal().requests("listResumeRecords").get(0);

    assertThat(request.sequence()).isEqualTo(2);
    assertThat(request.time()).isEqualTo(NOW);
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo(RESUME_LIST);
    assertThat(request.query()).containsEntry("access_token", token);
    assertThat(request.header("x-mark")).hasValue("here");
    assertThat(request.body()).isEqualTo(LIST);
    assertThat(request.status()).isEqualTo(200);
    assertThat(request.platformCode()).isEqualTo("0");
    assertThat(request.fault()).isNull();
  }

  @Test
  void theMoreSpecificOfTwoCodesIsRecorded() throws IOException {
    client.post(RESUME_LIST + "?access_token=nobodys", LIST);

    assertThat(sandbox.journal().requests("listResumeRecords").get(0).platformCode())
        .isEqualTo("40014");
  }

  @Test
  void textsShowNeitherTokensNorSecretsNorBodies() throws IOException {
    String dingTalk = client.dingTalkToken();
    String feishu = client.feishuToken();
    client.post(RESUME_LIST + "?access_token=" + dingTalk, LIST);
    client.feishuGet(SOURCES);

    assertThat(sandbox.journal().requests().toString())
        .contains(RESUME_LIST)
        .doesNotContain(dingTalk)
        .doesNotContain(feishu)
        .doesNotContain(client.setting("dingtalk.app-secret"))
        .doesNotContain(client.setting("feishu.app-secret"))
        .doesNotContain("ddats");
  }

  @Test
  void callsAreCountedByOperation() throws IOException {
    client.feishuGet(SOURCES);
    client.feishuGet(SOURCES);

    assertThat(sandbox.journal().count("listResumeSources")).isEqualTo(2);
    assertThat(sandbox.journal().counts())
        .containsEntry("getTenantAccessToken", 2)
        .containsEntry("listResumeSources", 2);
    sandbox.journal().clear();
    assertThat(sandbox.journal().count("listResumeSources")).isZero();
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void executionsAreCountedWhateverBecomesOfTheirAnswers() throws IOException {
    sandbox.faults().next("addResume", Fault.status(504).executed(true));
    sandbox.faults().next("addResume", Fault.gzip().executed(false));
    client.dingTalkToken();
    String call = "/topapi/ats/resume/add?access_token=" + client.dingTalkToken();
    client.post(call, VendorExamples.resumeAdd());
    client.post(call, VendorExamples.resumeAdd());
    client.post(call, "{}");
    client.post(call + "x", VendorExamples.resumeAdd());
    client.post(call, VendorExamples.resumeAdd());

    assertThat(sandbox.journal().executions("addResume")).isEqualTo(2);
    assertThat(sandbox.journal().count("addResume")).isEqualTo(5);
    sandbox.journal().clear();
    assertThat(sandbox.journal().executions("addResume")).isZero();
  }

  @Test
  void requestsOnOneConnectionCanBeTold() throws IOException {
    for (int i = 0; i < 10; i++) {
      client.feishuGet(SOURCES);
    }
    Set<String> connections = new HashSet<>();
    sandbox.journal().requests().forEach(request -> connections.add(request.connection()));
    assertThat(connections).hasSize(1);

    new LoopbackClient(sandbox).feishuGet(SOURCES);
    sandbox.journal().requests().forEach(request -> connections.add(request.connection()));
    assertThat(connections).hasSize(2);
  }

  @Test
  void theLastRequestsAreKeptAndAllAreCounted() throws IOException {
    Journal journal = new Journal();
    int all = Journal.CAPACITY + 3;
    client.feishuGet(SOURCES);
    RecordedRequest any = sandbox.journal().requests().get(0);
    for (int i = 0; i < all; i++) {
      journal.record("listResumeSources", true, sequence -> numbered(any, sequence));
    }

    assertThat(journal.requests()).hasSize(Journal.CAPACITY);
    assertThat(journal.requests().get(0).sequence()).isEqualTo(4);
    assertThat(journal.count("listResumeSources")).isEqualTo(all);
  }

  private static RecordedRequest numbered(RecordedRequest like, long sequence) {
    return new RecordedRequest(
        sequence,
        like.time(),
        like.operation(),
        like.organization(),
        like.method(),
        like.path(),
        like.query(),
        like.headers(),
        like.body(),
        like.status(),
        like.platformCode(),
        like.fault(),
        like.defect(),
        like.connection());
  }
}
