package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.PercentEncoding;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.CapturedLogs;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.PlatformId;
import io.talentport.core.port.ResumeRecords;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A self-check over the real way to a platform that repeats all that it was sent. */
@Timeout(60)
class SelfCheckSecrecyTest {

  private static final String SECRET = "Mark/Secret+1";
  private static final String TOKEN = "Mark/Token+1";
  private static final String PERSON = "张马克";
  private static final String PREFIX = "mark-prefix";

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

  /** A reply that repeats what the request held, wherever a reply has room for it. */
  private static Answer echo(int code, String... held) {
    String said =
        Stream.of(held)
            .flatMap(value -> Stream.of(value, PercentEncoding.of(value)))
            .collect(Collectors.joining(" and "));
    return Answer.reply(
        200,
        "{\"code\":" + code + ",\"msg\":\"" + said + "\",\"request_id\":\"" + held[0] + "\"}",
        "Date: Thu, 01 Jan 2026 00:05:00 GMT",
        "x-request-id: " + PercentEncoding.of(held[0]));
  }

  /** The peer is both: it gives the token, and it is asked with it. */
  private Diagnosis diagnose() {
    BaseUrl base = BaseUrl.of("key", rig.peer.url() + "/" + PREFIX);
    PlatformClient client =
        rig.client(
            PeerFixture.options(Duration.ofSeconds(5), Duration.ofSeconds(30), null, 1_000_000),
            rig.time);
    PeerApi unauthorised = client.api(PeerApi.SPEC, base);
    TokenEndpoint endpoint =
        () -> {
          unauthorised.list(null, SECRET, null);
          return rig.token(TOKEN);
        };
    TokenSource tokens = rig.tokens(endpoint);
    PeerApi authorised =
        client.api(PeerApi.SPEC, base, ApiOptions.withToken(tokens, PeerFixture.BOTH));
    return new SelfCheck(
            PlatformId.of("peerland"),
            List.of(base),
            new NetworkCheck(PeerFixture.options(), CallLimit.NONE, rig.time),
            () -> tokens.current(Deadline.in(Duration.ofSeconds(30), rig.time)),
            client::clockSkew)
        .port(ResumeRecords.class, () -> authorised.list(null, PERSON, 1))
        .run();
  }

  private static DiagnosisStatus status(Diagnosis diagnosis, String subject) {
    return diagnosis.lines().stream()
        .filter(line -> line.subject().equals(subject))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private void assertNothingIsShown(Diagnosis diagnosis) {
    assertThat(diagnosis.lines() + diagnosis.toString() + logs.text())
        .doesNotContain(SECRET, PercentEncoding.of(SECRET), "Mark/Sec")
        .doesNotContain(TOKEN, PercentEncoding.of(TOKEN), "Mark/Tok")
        .doesNotContain(PERSON, PercentEncoding.of(PERSON));
    assertThat(diagnosis.toString()).doesNotContain(PREFIX);
  }

  @Test
  @Tag("proves:self-check")
  void aRefusedSecretIsNotShown() {
    rig.peer.always(echo(101, SECRET));

    Diagnosis diagnosis = diagnose();

    assertThat(status(diagnosis, "credentials")).isEqualTo(DiagnosisStatus.FAILED);
    assertThat(status(diagnosis, "clock")).isEqualTo(DiagnosisStatus.FAILED);
    assertThat(status(diagnosis, "ResumeRecords")).isEqualTo(DiagnosisStatus.NOT_CHECKED);
    assertThat(rig.peer.only().target()).contains(PercentEncoding.of(SECRET), PREFIX);
    assertNothingIsShown(diagnosis);
  }

  @Test
  void aPortsRefusalShowsNeitherTheTokenNorWhoWasAskedFor() {
    rig.peer.then(Answer.json("{\"code\":0}")).always(echo(103, TOKEN, PERSON));

    Diagnosis diagnosis = diagnose();

    assertThat(status(diagnosis, "credentials")).isEqualTo(DiagnosisStatus.OK);
    assertThat(status(diagnosis, "ResumeRecords")).isEqualTo(DiagnosisStatus.FAILED);
    assertThat(rig.peer.received()).hasSize(2);
    assertThat(rig.peer.received().get(1).target())
        .contains(PercentEncoding.of(TOKEN), PercentEncoding.of(PERSON));
    assertThat(diagnosis.toString()).contains("things:read", "developer console");
    assertNothingIsShown(diagnosis);
  }

  @Test
  void aCheckThatGoesWellShowsNothingEither() {
    rig.peer.then(echo(0, SECRET)).always(echo(0, TOKEN, PERSON));

    Diagnosis diagnosis = diagnose();

    assertThat(status(diagnosis, "ResumeRecords")).isEqualTo(DiagnosisStatus.OK);
    assertNothingIsShown(diagnosis);
  }
}
