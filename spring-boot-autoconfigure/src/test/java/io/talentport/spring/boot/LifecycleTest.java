package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/** When the platform is closed. */
class LifecycleTest {

  /**
   * Stands for the web server, which stops in the phases of SmartLifecycle and takes requests until
   * then.
   */
  private static final class WebServer implements SmartLifecycle {

    private final ResumeRecords records;
    private boolean running;

    WebServer(ResumeRecords records) {
      this.records = records;
    }

    @Override
    public void start() {
      running = true;
    }

    @Override
    public void stop() {
      assertThatCode(() -> records.list(PageRequest.first()).iterator().next())
          .doesNotThrowAnyException();
      running = false;
    }

    @Override
    public boolean isRunning() {
      return running;
    }

    /** The last phase that stops. */
    @Override
    public int getPhase() {
      return Integer.MIN_VALUE;
    }
  }

  /** A component that calls a port once more when it is destroyed. */
  private static final class Component implements DisposableBean {

    private final ResumeRecords records;
    private boolean called;

    Component(ResumeRecords records) {
      this.records = records;
    }

    @Override
    public void destroy() {
      records.list(PageRequest.first()).iterator().next();
      called = true;
    }
  }

  @Test
  void itOutlivesTheWebServerAndEveryComponentThatUsesIt() {
    try (Sandbox sandbox = Sandbox.start()) {
      Component[] component = new Component[1];
      WebServer[] server = new WebServer[1];
      Contexts.bare()
          .withPropertyValues("talentport.platform=feishu")
          .withBean(Sandbox.class, () -> sandbox, definition -> definition.setDestroyMethodName(""))
          .withBean(WebServer.class)
          .withBean(Component.class)
          .run(
              context -> {
                component[0] = context.getBean(Component.class);
                server[0] = context.getBean(WebServer.class);
                assertThat(server[0].isRunning()).isTrue();
                context.getBean(RecruitingPlatform.class).port(TalentLookup.class);
              });

      assertThat(server[0].isRunning()).isFalse();
      assertThat(component[0].called).isTrue();
    }
  }
}
