package io.talentport.adapter.dingtalk;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;

/** Keeps everything that anybody logs, from TRACE on; logback-test.xml plugs it in. */
public final class EverythingLogged extends AppenderBase<ILoggingEvent> {

  private static final StringBuffer TEXT = new StringBuffer();

  /** For logback. */
  public EverythingLogged() {}

  /** All messages, arguments, contexts and stack traces so far. */
  static String text() {
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
