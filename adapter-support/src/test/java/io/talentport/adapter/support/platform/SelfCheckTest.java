package io.talentport.adapter.support.platform;

import static io.talentport.core.DiagnosisStatus.FAILED;
import static io.talentport.core.DiagnosisStatus.NOT_CHECKED;
import static io.talentport.core.DiagnosisStatus.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.PlatformId;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SelfCheckTest {

  private static final Optional<Duration> IN_STEP = Optional.of(Duration.ofSeconds(1));

  private final List<String> done = new ArrayList<>();
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    server = LoopbackServer.plain();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private BaseUrl address() {
    return BaseUrl.of("key", "http://127.0.0.1:" + server.port() + "/gateway");
  }

  /** An address where nobody listens. */
  private static BaseUrl deadAddress() throws IOException {
    return BaseUrl.of("key", "http://127.0.0.1:" + LoopbackServer.deadPort());
  }

  private SelfCheck check(Runnable credentials, Optional<Duration> skew, BaseUrl... addresses) {
    ConnectionOptions options =
        new ConnectionOptions(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            1,
            1,
            false,
            null,
            1_000,
            64);
    return new SelfCheck(
        PlatformId.of("peerland"),
        List.of(addresses),
        new NetworkCheck(options, CallLimit.NONE, TimeSource.system()),
        () -> {
          done.add("credentials");
          credentials.run();
        },
        () -> skew);
  }

  private PortProbe through(String name) {
    return () -> done.add(name);
  }

  private static Runnable nothing() {
    return () -> {};
  }

  private static DiagnosisLine line(Diagnosis diagnosis, String subject) {
    List<DiagnosisLine> found =
        diagnosis.lines().stream().filter(line -> line.subject().equals(subject)).toList();
    assertThat(found).as(subject).hasSize(1);
    return found.get(0);
  }

  private static ErrorDetails.Builder failure(String problem) {
    return ErrorDetails.of(problem)
        .platform("peerland")
        .operation("listThings")
        .requestId("r-1")
        .remedy("Do this.");
  }

  @Test
  @Tag("proves:self-check")
  void everyStepThatWorksIsALineInTheOrderInWhichTheyBuildOnEachOther() {
    Diagnosis diagnosis =
        check(nothing(), IN_STEP, address())
            .port(ResumeRecords.class, through("records"))
            .port(TalentLookup.class, through("lookup"))
            .portWithoutProbe(ResumeIntake.class, "checking it would submit a résumé")
            .run();

    assertThat(diagnosis.platform()).isEqualTo(PlatformId.of("peerland"));
    assertThat(diagnosis.lines())
        .containsExactly(
            new DiagnosisLine("settings", OK, "complete and well-formed", ""),
            new DiagnosisLine("name", OK, "127.0.0.1 has an address", ""),
            new DiagnosisLine(
                "connection", OK, "127.0.0.1:" + server.port() + " accepts connections", ""),
            new DiagnosisLine("certificate", NOT_CHECKED, "plain http on the loopback", ""),
            new DiagnosisLine("clock", OK, "this machine differs from the platform by 1 s", ""),
            new DiagnosisLine("credentials", OK, "the platform issued a token", ""),
            new DiagnosisLine("ResumeRecords", OK, "a read succeeded", ""),
            new DiagnosisLine("TalentLookup", OK, "a read succeeded", ""),
            new DiagnosisLine(
                "ResumeIntake", NOT_CHECKED, "checking it would submit a résumé", ""));
    assertThat(diagnosis.healthy()).isTrue();
    assertThat(done).containsExactly("credentials", "records", "lookup");
  }

  @Test
  void whereThePlatformCannotBeReachedNothingElseIsTried() throws IOException {
    Diagnosis diagnosis =
        check(nothing(), IN_STEP, deadAddress())
            .port(ResumeRecords.class, through("records"))
            .portWithoutProbe(ResumeIntake.class, "checking it would submit a résumé")
            .run();

    assertThat(line(diagnosis, "connection").status()).isEqualTo(FAILED);
    assertThat(line(diagnosis, "connection").remedy()).contains("Check the network");
    assertThat(line(diagnosis, "clock").status()).isEqualTo(NOT_CHECKED);
    assertThat(line(diagnosis, "credentials"))
        .isEqualTo(
            new DiagnosisLine("credentials", NOT_CHECKED, "the platform cannot be reached", ""));
    assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(NOT_CHECKED);
    assertThat(line(diagnosis, "ResumeIntake").status()).isEqualTo(NOT_CHECKED);
    assertThat(diagnosis.healthy()).isFalse();
    assertThat(done).isEmpty();
  }

  @Test
  void oneOfTwoAddressesThatCannotBeReachedIsEnough() throws IOException {
    Diagnosis diagnosis =
        check(nothing(), IN_STEP, address(), deadAddress())
            .port(ResumeRecords.class, through("records"))
            .run();

    assertThat(diagnosis.lines().stream().filter(line -> line.subject().equals("connection")))
        .extracting(DiagnosisLine::status)
        .containsExactly(OK, FAILED);
    assertThat(line(diagnosis, "credentials").status()).isEqualTo(NOT_CHECKED);
    assertThat(done).isEmpty();
  }

  @Test
  void withoutATokenNoPortIsAsked() {
    Diagnosis diagnosis =
        check(
                () -> {
                  throw new AuthenticationFailedException(
                      failure("The secret is wrong").httpStatus(200).build());
                },
                IN_STEP,
                address())
            .port(ResumeRecords.class, through("records"))
            .run();

    assertThat(line(diagnosis, "credentials"))
        .isEqualTo(
            new DiagnosisLine(
                "credentials",
                FAILED,
                "peerland listThings: The secret is wrong (HTTP 200) (request id r-1).",
                "Do this."));
    assertThat(line(diagnosis, "clock").status()).isEqualTo(OK);
    assertThat(line(diagnosis, "ResumeRecords"))
        .isEqualTo(new DiagnosisLine("ResumeRecords", NOT_CHECKED, "there is no token", ""));
    assertThat(diagnosis.healthy()).isFalse();
    assertThat(done).containsExactly("credentials");
  }

  @Test
  void aPortThatIsRefusedDoesNotKeepTheOthersFromBeingAsked() {
    Diagnosis diagnosis =
        check(nothing(), IN_STEP, address())
            .port(
                ResumeRecords.class,
                () -> {
                  throw new PermissionDeniedException(
                      failure("A scope is missing").remedy("Grant things:read.").build(),
                      List.of("things:read"));
                })
            .port(
                ExternalApplications.class,
                () -> {
                  throw new PlatformUnavailableException(
                      ErrorDetails.of("It broke").platform("peerland").build());
                })
            .port(TalentLookup.class, through("lookup"))
            .run();

    assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(FAILED);
    assertThat(line(diagnosis, "ResumeRecords").finding())
        .contains("A scope is missing")
        .doesNotContain("Grant");
    assertThat(line(diagnosis, "ResumeRecords").remedy()).isEqualTo("Grant things:read.");
    assertThat(line(diagnosis, "ExternalApplications"))
        .isEqualTo(new DiagnosisLine("ExternalApplications", FAILED, "peerland: It broke.", ""));
    assertThat(line(diagnosis, "TalentLookup").status()).isEqualTo(OK);
    assertThat(diagnosis.healthy()).isFalse();
    assertThat(done).containsExactly("credentials", "lookup");
  }

  private static PortProbe failing(RecruitingException failure) {
    return () -> {
      throw failure;
    };
  }

  @Test
  void aProbeThatFindsNothingGotThrough() {
    Diagnosis diagnosis =
        check(nothing(), IN_STEP, address())
            .port(
                ExternalApplications.class,
                failing(new NotFoundException(failure("No talent").platformCode("109").build())))
            .port(
                TalentLookup.class,
                failing(new InvalidRequestException(failure("No").platformCode("108").build())),
                "107",
                "108")
            .run();

    assertThat(line(diagnosis, "ExternalApplications"))
        .isEqualTo(new DiagnosisLine("ExternalApplications", OK, "a read succeeded", ""));
    assertThat(line(diagnosis, "TalentLookup").status()).isEqualTo(OK);
    assertThat(diagnosis.healthy()).isTrue();
  }

  @Test
  void aWebServerThatHasNoSuchPathIsNotThePlatform() {
    NotFoundException page = new NotFoundException(failure("HTTP 404").httpStatus(404).build());

    Diagnosis token =
        check(
                () -> {
                  throw page;
                },
                IN_STEP,
                address())
            .port(ResumeRecords.class, through("records"))
            .run();
    Diagnosis probe =
        check(nothing(), IN_STEP, address())
            .port(ExternalApplications.class, failing(page), "108")
            .port(
                TalentLookup.class,
                failing(new InvalidRequestException(failure("No").platformCode("108").build())))
            .run();

    assertThat(line(token, "credentials").status()).isEqualTo(FAILED);
    assertThat(line(token, "ResumeRecords").status()).isEqualTo(NOT_CHECKED);
    assertThat(line(probe, "ExternalApplications").status()).isEqualTo(FAILED);
    assertThat(line(probe, "TalentLookup").status()).isEqualTo(FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT60S", "PT-60S", "PT59.999S"})
  void aMinutesDifferenceIsTolerated(Duration skew) {
    Diagnosis diagnosis = check(nothing(), Optional.of(skew), address()).run();

    assertThat(line(diagnosis, "clock").status()).isEqualTo(OK);
    assertThat(line(diagnosis, "clock").remedy()).isEmpty();
    assertThat(diagnosis.healthy()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT61S", "PT-61S", "PT60.001S", "PT26H"})
  void aClockThatIsFurtherOffFailsInBothDirections(Duration skew) {
    Diagnosis diagnosis =
        check(nothing(), Optional.of(skew), address())
            .port(ResumeRecords.class, through("records"))
            .run();

    assertThat(line(diagnosis, "clock"))
        .isEqualTo(
            new DiagnosisLine(
                "clock",
                FAILED,
                "this machine differs from the platform by " + skew.abs().toSeconds() + " s",
                "Synchronise this machine's clock (NTP)."));
    assertThat(diagnosis.healthy()).isFalse();
    // A wrong clock is told, but does not keep the rest from being checked.
    assertThat(line(diagnosis, "credentials").status()).isEqualTo(OK);
    assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(OK);
  }

  @Test
  void withoutAnyReplyTheClockIsNotChecked() {
    Diagnosis diagnosis = check(nothing(), Optional.empty(), address()).run();

    assertThat(line(diagnosis, "clock"))
        .isEqualTo(
            new DiagnosisLine("clock", NOT_CHECKED, "no response had the platform's time", ""));
    assertThat(diagnosis.healthy()).isTrue();
  }

  @Test
  void theClockIsReadAfterTheTokenCallWhoseReplyTellsIt() {
    SelfCheck check =
        new SelfCheck(
            PlatformId.of("peerland"),
            List.of(),
            new NetworkCheck(
                new ConnectionOptions(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    1,
                    1,
                    false,
                    null,
                    1,
                    1),
                CallLimit.NONE,
                TimeSource.system()),
            () -> done.add("credentials"),
            () -> done.isEmpty() ? Optional.empty() : IN_STEP);

    assertThat(line(check.run(), "clock").status()).isEqualTo(OK);
  }

  @Test
  void everyRunChecksAnew() {
    SelfCheck check =
        check(nothing(), IN_STEP, address()).port(ResumeRecords.class, through("records"));

    check.run();
    check.run();

    assertThat(done).containsExactly("credentials", "records", "credentials", "records");
  }
}
