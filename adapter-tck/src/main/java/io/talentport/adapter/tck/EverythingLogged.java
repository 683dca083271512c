package io.talentport.adapter.tck;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;

/**
 * A Logback appender that keeps everything that is logged, for {@link AdapterUnderTest#logs}. The
 * adapter's tests bring Logback and a {@code logback-test.xml}:
 *
 * <pre>{@code
 * <configuration>
 *   <appender name="EVERYTHING" class="io.talentport.adapter.tck.EverythingLogged"/>
 *   <root level="TRACE">
 *     <appender-ref ref="EVERYTHING"/>
 *   </root>
 * </configuration>
 * }</pre>
 */
public final class EverythingLogged extends AppenderBase<ILoggingEvent> {

  private static final StringBuffer TEXT = new StringBuffer();

  /** For Logback. */
  public EverythingLogged() {}

  /** All messages, arguments, contexts and stack traces so far. */
  public static String text() {
    return TEXT.toString();
  }

  @Override
  protected void append(ILoggingEvent event) {
    TEXT.append(event.getLevel())
        .append(' ')
        .append(event.getThreadName())
        .append(' ')
        .append(event.getLoggerName())
        .append(' ')
        .append(event.getFormattedMessage())
        .append(' ')
        .append(Map.copyOf(event.getMDCPropertyMap()))
        .append('\n');
    if (event.getThrowableProxy() != null) {
      TEXT.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
    }
  }
}
