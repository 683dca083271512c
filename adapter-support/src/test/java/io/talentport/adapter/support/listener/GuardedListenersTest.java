package io.talentport.adapter.support.listener;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import io.talentport.adapter.support.peer.PeerLog;
import io.talentport.core.ConnectOptions;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.QuotaWait;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedListenersTest {

  private static final CallTarget TARGET =
      CallTarget.builder().platform("peerland").operation("listThings").write(false).build();
  private static final QuotaWait WAIT =
      QuotaWait.builder().target(TARGET).waited(Duration.ofSeconds(1)).build();
  private static final CompletedCall CALL =
      CompletedCall.builder()
          .target(TARGET)
          .outcome(CallOutcome.SUCCESS)
          .codeDocumented(false)
          .attempts(1)
          .duration(Duration.ofMillis(5))
          .quotaWait(Duration.ZERO)
          .build();

  @RegisterExtension private final PeerLog log = new PeerLog();
  private final RecordingListener recording = new RecordingListener();

  /** Throws at every event. */
  private static final class Throwing implements CallListener {

    private final Throwable thrown;

    Throwing(Throwable thrown) {
      this.thrown = thrown;
    }

    /** Other languages throw checked exceptions from wherever they like. */
    @SuppressWarnings("unchecked")
    private <T extends Throwable> void fail() throws T {
      throw (T) thrown;
    }

    @Override
    public CallListener onCallStarted(CallTarget call) {
      this.<RuntimeException>fail();
      return this;
    }

    @Override
    public void onCall(CompletedCall call) {
      this.<RuntimeException>fail();
    }

    @Override
    public void onQuotaWait(QuotaWait wait) {
      this.<RuntimeException>fail();
    }
  }

  private CallListener all(CallListener... listeners) {
    ConnectOptions.Builder options = ConnectOptions.builder().tenant("acme");
    for (CallListener listener : listeners) {
      options.addListener(listener);
    }
    return PlatformListeners.of("peerland", options.build()).all();
  }

  static Stream<Throwable> thrown() {
    return Stream.of(
        new IllegalStateException("marker-text"),
        new LinkageError("marker-text"),
        new StackOverflowError("marker-text"),
        new OutOfMemoryError("marker-text"),
        new IOException("marker-text"));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  @Tag("proves:listener-throws")
  void whatOneThrowsReachesNobodyAndIsLoggedOnceForEachEventWithoutItsText(Throwable thrown) {
    CallListener all = all(new Throwing(thrown), recording);

    for (int call = 0; call < 3; call++) {
      CallListener ofCall = all.onCallStarted(TARGET);
      ofCall.onQuotaWait(WAIT);
      ofCall.onCall(CALL);
    }

    assertThat(recording.events()).hasSize(9).startsWith(TARGET, WAIT, CALL);
    assertThat(log.events())
        .hasSize(3)
        .allSatisfy(
            event -> {
              assertThat(event.getFormattedMessage())
                  .startsWith("peerland [acme]: a listener of class " + Throwing.class.getName())
                  .doesNotContain("marker");
              assertThat(event.getThrowableProxy()).isNull();
            });
    assertThat(log.events())
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.contains("in onCallStarted"))
        .anyMatch(line -> line.contains("in onQuotaWait"))
        .anyMatch(line -> line.contains("in onCall;"));
  }

  @Test
  void aLogThatFailsAsWellReachesNobodyEither() {
    Appender<ILoggingEvent> full =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            throw new OutOfMemoryError("marker-text");
          }
        };
    full.start();
    log.logger().addAppender(full);
    try {
      CallListener ofCall =
          all(new Throwing(new OutOfMemoryError("marker-text")), recording).onCallStarted(TARGET);
      ofCall.onCall(CALL);
    } finally {
      log.logger().detachAppender(full);
    }

    assertThat(recording.events()).containsExactly(TARGET, CALL);
    assertThat(log.events()).hasSize(2);
  }

  @Test
  void aListenerThatGivesNothingForTheCallHearsItItself() {
    RecordingListener heard = new RecordingListener();
    CallListener forgetful =
        new CallListener() {
          private final CallListener rest = heard.onCallStarted(TARGET);

          @Override
          @SuppressWarnings("NullAway")
          public CallListener onCallStarted(CallTarget call) {
            return null;
          }

          @Override
          public void onCall(CompletedCall call) {
            rest.onCall(call);
          }
        };

    all(forgetful).onCallStarted(TARGET).onCall(CALL);

    assertThat(heard.events()).containsExactly(TARGET, CALL);
  }
}
