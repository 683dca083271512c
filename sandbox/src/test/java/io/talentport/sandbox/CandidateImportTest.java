package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.CANDIDATES;
import static io.talentport.sandbox.LoopbackClient.IMPORT;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.talentport.sandbox.data.ResumeRecordData;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("same-on-every-jdk")
class CandidateImportTest {
  private static final String BY_URL =
      """
      {"fileSourceType":2,"url":"https://files.example.org/cv.pdf",
       "fileName":"Lin 13955500001.pdf","fileType":"pdf","fileSize":120034,"channelCode":"maimai"}
      """;

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T02:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void anImportedResumeGivesACandidateThatIsFoundAndListed() throws IOException {
    int before = sandbox.seed().resumeCount();

    HttpResponse<String> reply = client.v1Post(IMPORT + "?opUserId=sandbox-operator", BY_URL);

    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    assertThat(json(reply).propertyNames())
        .containsExactlyInAnyOrder("candidateId", "corpId", "name");
    assertThat(json(reply).path("name").asString()).isEqualTo("Lin 13955500001");
    String id = json(reply).path("candidateId").asString();
    assertThat(
            json(client.v1Get(CANDIDATES + "?phoneNumber=13955500001"))
                .path("candidateId")
                .asString())
        .isEqualTo(id);
    assertThat(sandbox.seed().resumeRecords(before, 10))
        .extracting(ResumeRecordData::candidateId, ResumeRecordData::channel)
        .containsExactly(tuple(id, "maimai"));
  }

  @Test
  void aFileOfTheDriveIsTakenToo() throws IOException {
    HttpResponse<String> reply =
        client.v1Post(
            IMPORT,
            "{\"fileSourceType\":3,\"spaceId\":1,\"fileId\":\"f\",\"fileName\":\"a.pdf\",\"fileType\":\"pdf\",\"fileSize\":1}");

    assertThat(reply.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "\"fileSourceType\":2, \"fileSourceType\":1",
    "https://files.example.org/cv.pdf, ''",
    "Lin 13955500001.pdf, ''",
    "\"fileType\":\"pdf\", \"fileType\":\".\"",
    "120034, 0",
    "120034, \"x\"",
    "maimai, nowhere",
    "\"fileSourceType\":2, \"fileSourceType\":3",
  })
  void whatBreaksARuleIsRefusedUnder500(String right, String wrong) throws IOException {
    HttpResponse<String> reply = client.v1Post(IMPORT, BY_URL.replace(right, wrong));

    assertThat(reply.statusCode()).isEqualTo(500);
    assertThat(json(reply).path("code").asString()).isEqualTo("invalidParam");
    assertThat(json(reply).path("message").asString()).contains("invalid parameter");
  }

  @Test
  void anUnknownOperatorIsRefused() throws IOException {
    HttpResponse<String> reply = client.v1Post(IMPORT + "?opUserId=stranger", BY_URL);

    assertThat(reply.statusCode()).isEqualTo(500);
    assertThat(json(reply).path("code").asString()).isEqualTo("userNotInCorp");
  }

  @Test
  void aFormIsNoBody() throws IOException {
    HttpResponse<String> reply = client.v1Post(IMPORT, "a=b");

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asString()).isEqualTo("Missingbody");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T11:59:59Z, false",
    "2026-11-20T12:00:00Z, true",
    "2026-11-20T23:59:59Z, true",
    "2026-11-20T00:00:00Z, false"
  })
  void openingHoursAreKeptIfWanted(Instant now, boolean open) throws IOException {
    try (Sandbox strict = Sandbox.builder().clock(ManualClock.at(now)).openingHours(true).start()) {
      HttpResponse<String> reply = new LoopbackClient(strict).v1Post(IMPORT, BY_URL);

      assertThat(reply.statusCode()).isEqualTo(open ? 200 : 500);
      assertThat(json(reply).path("code").asString("")).isEqualTo(open ? "" : "addCandidateFail");
    }
  }

  @Test
  void thirtyAMinuteAreTaken() throws IOException {
    try (Sandbox strict = Sandbox.builder().clock(clock).quota(true).start()) {
      LoopbackClient limited = new LoopbackClient(strict);
      for (int i = 0; i < 30; i++) {
        assertThat(limited.v1Post(IMPORT, BY_URL).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMillis(100));
      }
      HttpResponse<String> reply = limited.v1Post(IMPORT, BY_URL);

      assertThat(reply.statusCode()).isEqualTo(403);
      assertThat(json(reply).path("code").asString())
          .isEqualTo("Forbidden.AccessDenied.QpmLimitForAppkeyAndApi");
      clock.advance(Duration.ofMinutes(1));
      assertThat(limited.v1Post(IMPORT, BY_URL).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFaultWithoutExecutionImportsNothing() throws IOException {
    int before = sandbox.seed().candidates().size();
    sandbox.faults().next("importCandidateByResume", Fault.code("addCandidateFail"));

    assertThat(client.v1Post(IMPORT, BY_URL).statusCode()).isEqualTo(500);
    assertThat(sandbox.seed().candidates()).hasSize(before);
  }
}
