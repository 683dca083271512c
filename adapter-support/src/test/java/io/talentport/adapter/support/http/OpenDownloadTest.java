package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Content that one thread opens and another one reads. */
@Timeout(60)
class OpenDownloadTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private static final Deadline AMPLE = Deadline.in(LONG, TimeSource.system());

  private PeerFixture rig;
  private PlatformClient client;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
    client = rig.client(PeerFixture.options(LONG, LONG, null, 1000), TimeSource.system());
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @Test
  void interruptingTheThreadThatReadsBreaksItOff() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    rig.peer.always(Answer.drip(arrived));
    try (OpenDownload opened = open()) {
      FutureTask<String> read = new FutureTask<>(() -> content(opened));
      Thread reader = new Thread(read);
      reader.start();

      reader.interrupt();

      assertThat(read.get(30, TimeUnit.SECONDS)).contains("INTERRUPTED");
    }
  }

  @Test
  void interruptingTheThreadThatOpenedItDoesNot() {
    ExchangeWatch watch = new ExchangeWatch();
    try (ExchangeWatch.Watched watched = watch.begin(() -> true, AMPLE)) {
      InputStream content = new WatchedContent(InputStream.nullInputStream(), watched);
      Thread.currentThread().interrupt();

      // At the second one it has looked at all of them since the interruption.
      awaitBreakingOff(watch);
      awaitBreakingOff(watch);

      assertThat(watched.reason()).isNull();
      assertThat(content).isEmpty();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
      watch.close();
    }
  }

  /** Of an exchange that this thread itself waits for. */
  private static void awaitBreakingOff(ExchangeWatch watch) {
    try (ExchangeWatch.Watched watched = watch.begin(() -> true, AMPLE)) {
      while (watched.reason() == null) {
        Thread.onSpinWait();
      }
    }
  }

  private OpenDownload open() {
    return client.openDownload(
        URI.create(rig.peer.url() + "/document"), LONG, OpenDownloadTest::failure);
  }

  private static RecruitingException failure(DownloadFailure failure) {
    return new MalformedResponseException(ErrorDetails.of(failure.name()).build());
  }

  private static String content(OpenDownload opened) {
    try {
      return new String(opened.download().content().readAllBytes());
    } catch (IOException failed) {
      return String.valueOf(opened.explained(failed).getMessage());
    }
  }
}
