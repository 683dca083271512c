package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.port.ResumeIntake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** A platform that is closed while a person is being made. */
@Timeout(60)
@Tag("D9")
class ClosedSubmitTest {

  private static final String STORED = "{\"code\":0,\"msg\":\"ok\",\"data\":{\"id\":\"att-1\"}}";

  private final CountDownLatch creating = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);

  private String answer(int number) {
    if (number == 1) {
      return STORED;
    }
    creating.countDown();
    try {
      over.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "";
  }

  @Test
  void isOneLineWithTheOperationAndWhatWasDone()
      throws IOException, InterruptedException, ExecutionException {
    Logger root = (Logger) LoggerFactory.getLogger("io.talentport");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (EachPage peer = new EachPage(this::answer)) {
      RecruitingPlatform feishu =
          Feishu.connect(
              FeishuSettings.builder()
                  .appId("cli_a1")
                  .appSecret("marker-secret")
                  .baseUrl(peer.uri())
                  .build());
      Resume resume =
          Resume.builder()
              .from(FullResume.plain())
              .file(
                  ResumeFile.ofBytes("marker.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
              .build();
      Future<Throwable> submit =
          thread.submit(() -> catchThrowable(() -> feishu.port(ResumeIntake.class).submit(resume)));
      creating.await();

      feishu.close();

      assertThat(submit.get()).isInstanceOf(OutcomeUnknownException.class);
      List<String> warnings =
          log.list.stream()
              .filter(event -> event.getLevel() == Level.WARN)
              .map(ILoggingEvent::getFormattedMessage)
              .toList();
      assertThat(warnings)
          .singleElement()
          .asString()
          .contains("feishu createTalent", "OutcomeUnknownException", "att-1")
          .doesNotContain("marker", FullResume.MOBILE, FullResume.EMAIL);
    } finally {
      over.countDown();
      thread.shutdownNow();
      root.detachAppender(log);
    }
  }
}
