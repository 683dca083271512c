package io.talentport.adapter.support.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.peer.PeerLog;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("D9")
class ReportedIntakeTest {

  private static final Resume RESUME =
      Resume.builder()
          .person(PersonalDetails.builder().name(PersonName.of("marker-name")).build())
          .build();
  private static final SubmitProgress STORED =
      SubmitProgress.none(PlatformId.of("peerland")).withAttachment(AttachmentId.of("att-1"));

  @RegisterExtension private final PeerLog log = new PeerLog();
  private Supplier<ResumeReceipt> onSubmit =
      () -> {
        throw new IllegalStateException("no test said what happens");
      };

  private final ServedPlatform platform =
      ServedPlatform.of(
              PlatformId.of("peerland"),
              PlatformListeners.of("peerland", ConnectOptions.none()),
              () -> {})
          .serve(ResumeIntake.class, limit -> new ScriptedIntake())
          .build();
  private final ResumeIntake intake = platform.port(ResumeIntake.class);

  private final class ScriptedIntake implements ResumeIntake {

    @Override
    public ResumeReceipt submit(Resume resume) {
      return onSubmit.get();
    }

    @Override
    public ResumeReceipt submit(Resume resume, @Nullable SubmitOptions options) {
      return onSubmit.get();
    }

    @Override
    public ResumeReceipt continueSubmit(
        SubmitProgress progress, Resume resume, @Nullable SubmitOptions options) {
      return onSubmit.get();
    }
  }

  private static ErrorDetails details(@Nullable String operation) {
    return ErrorDetails.of("marker-problem").platform("peerland").operation(operation).build();
  }

  static Stream<Arguments> cutOff() {
    RecruitingException unknown = new OutcomeUnknownException(details("createTalent"));
    RecruitingException between = new ConfigurationException(details(null));
    return Stream.of(
        Arguments.of(
            unknown.withProgress(STORED.toString()),
            "peerland createTalent: the platform was closed during a submit, which ended with"
                + " OutcomeUnknownException; done before it: "
                + STORED),
        Arguments.of(
            between.withProgress(STORED.toString()),
            "peerland submit: the platform was closed during a submit, which ended with"
                + " ConfigurationException; done before it: "
                + STORED),
        Arguments.of(
            unknown,
            "peerland createTalent: the platform was closed during a submit, which ended with"
                + " OutcomeUnknownException; done before it: nothing that is known"));
  }

  @ParameterizedTest
  @MethodSource("cutOff")
  @Tag("proves:close")
  void aSubmitThatClosingCutOffIsOneWarningWithItsOperationAndProgress(
      RecruitingException failure, String line) {
    onSubmit =
        () -> {
          platform.close();
          throw failure;
        };

    assertThatThrownBy(() -> intake.submit(RESUME)).isSameAs(failure);

    assertThat(log.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getLevel()).isEqualTo(Level.WARN);
              assertThat(event.getFormattedMessage()).isEqualTo(line).doesNotContain("marker");
              assertThat(event.getThrowableProxy()).isNull();
            });
  }

  @Test
  void soIsOneWithOptionsAndOneThatIsContinued() {
    List<Consumer<ResumeIntake>> submits =
        List.of(
            one -> one.submit(RESUME, SubmitOptions.lenient()),
            one -> one.continueSubmit(STORED, RESUME, SubmitOptions.lenient()));
    for (Consumer<ResumeIntake> submit : submits) {
      ServedPlatform closing =
          ServedPlatform.of(
                  PlatformId.of("peerland"),
                  PlatformListeners.of("peerland", ConnectOptions.none()),
                  () -> {})
              .serve(ResumeIntake.class, limit -> new ScriptedIntake())
              .build();
      onSubmit =
          () -> {
            closing.close();
            throw new OutcomeUnknownException(details("addResume"));
          };

      assertThatThrownBy(() -> submit.accept(closing.port(ResumeIntake.class)))
          .isInstanceOf(OutcomeUnknownException.class);
    }
    assertThat(log.events())
        .hasSize(2)
        .allMatch(event -> event.getFormattedMessage().startsWith("peerland addResume: "));
  }

  @Test
  void aSubmitThatFailsOnAnOpenPlatformOrBeginsOnAClosedOneIsNone() {
    onSubmit =
        () -> {
          throw new InvalidRequestException(details("createTalent"));
        };
    assertThatThrownBy(() -> intake.submit(RESUME)).isInstanceOf(InvalidRequestException.class);
    platform.close();
    assertThatThrownBy(() -> intake.submit(RESUME)).isInstanceOf(InvalidRequestException.class);

    assertThat(log.events()).isEmpty();
  }

  static Stream<RecruitingException> unknownOutcomes() {
    return Stream.of(
        new OutcomeUnknownException(details("createTalent")).withProgress(STORED.toString()),
        RateLimitedException.unconfirmed(details("createTalent"), null)
            .withProgress(STORED.toString()));
  }

  @ParameterizedTest
  @MethodSource("unknownOutcomes")
  void anUnknownOutcomeIsOneWarningWithItsOperationAndProgress(RecruitingException failure) {
    onSubmit =
        () -> {
          throw failure;
        };

    assertThatThrownBy(() -> intake.submit(RESUME)).isSameAs(failure);

    assertThat(log.events())
        .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
        .containsExactly(
            tuple(
                Level.WARN,
                "peerland createTalent: it is not known whether the platform executed the write;"
                    + " done before it: "
                    + STORED));
  }
}
