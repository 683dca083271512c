package io.talentport.adapter.support.peer;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that any logger of the process said, at its finest level, while this is open. */
public final class CapturedLogs implements AutoCloseable {

  private static volatile @Nullable CapturedLogs open;

  private final Queue<String> events = new ConcurrentLinkedQueue<>();
  private final Logger jdkRoot = Logger.getLogger("");
  private final @Nullable Level jdkLevel = jdkRoot.getLevel();
  private final Handler jdkHandler =
      new Handler() {
        @Override
        public void publish(LogRecord event) {
          events.add(
              event.getLoggerName()
                  + " "
                  + event.getMessage()
                  + Arrays.toString(event.getParameters())
                  + event.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private CapturedLogs() {
    jdkHandler.setLevel(Level.ALL);
    jdkRoot.addHandler(jdkHandler);
    jdkRoot.setLevel(Level.ALL);
  }

  public static CapturedLogs start() {
    CapturedLogs logs = new CapturedLogs();
    open = logs;
    return logs;
  }

  public String text() {
    return events.stream().collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    open = null;
    jdkRoot.removeHandler(jdkHandler);
    jdkRoot.setLevel(jdkLevel);
  }

  /** Named in logback-test.xml. */
  public static final class Appender extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      CapturedLogs logs = open;
      if (logs != null) {
        logs.events.add(
            event.getThreadName()
                + " "
                + event.getLoggerName()
                + " "
                + event.getFormattedMessage()
                + " "
                + Arrays.deepToString(event.getArgumentArray())
                + thrown(event.getThrowableProxy()));
      }
    }

    private static String thrown(@Nullable IThrowableProxy thrown) {
      return thrown == null
          ? ""
          : " " + thrown.getClassName() + ": " + thrown.getMessage() + thrown(thrown.getCause());
    }
  }
}
