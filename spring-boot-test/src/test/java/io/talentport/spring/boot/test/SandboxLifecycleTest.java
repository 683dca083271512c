package io.talentport.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** How long a sandbox lives, and who shares it. */
class SandboxLifecycleTest {

  private static final Set<URI> SEEN = new ConcurrentSkipListSet<>();

  private int startedBefore;

  @BeforeEach
  void forget() {
    SEEN.clear();
    startedBefore = EmptyApplication.STARTED.get();
  }

  @Test
  void classesOfOneBaseShareOneContextAndItsSandbox() {
    run(selectClass(First.class), selectClass(Second.class))
        .assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(SEEN).hasSize(1);
    assertThat(EmptyApplication.STARTED.get() - startedBefore).isEqualTo(1);
  }

  @Test
  void classesWithEqualAttributesShareOneContext() {
    run(selectClass(EqualToAnother.class), selectClass(Another.class))
        .assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(SEEN).hasSize(1);
    assertThat(EmptyApplication.STARTED.get() - startedBefore).isEqualTo(1);
  }

  @Test
  void otherAttributesAreAnotherContextWithItsOwnSandbox() {
    run(selectClass(WithQuota.class), selectClass(WithoutQuota.class))
        .assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(SEEN).hasSize(2);
    assertThat(EmptyApplication.STARTED.get() - startedBefore).isEqualTo(2);
  }

  @Test
  void theSandboxIsClosedWithItsContext() {
    run(selectClass(Dirtying.class)).assertStatistics(stats -> stats.succeeded(1).failed(0));

    assertThat(SEEN).hasSize(1);
    HttpRequest request = HttpRequest.newBuilder(SEEN.iterator().next()).build();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
  }

  @Test
  void withoutTheAnnotationNothingIsStarted() {
    run(selectClass(Unannotated.class)).assertStatistics(stats -> stats.succeeded(1).failed(0));
  }

  private static Events run(DiscoverySelector... selectors) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectors).execute().testEvents();
  }

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 1)
  abstract static class Base {
    @Test
    void seesTheSandbox(@Autowired Sandbox sandbox) {
      SEEN.add(sandbox.uri());
      assertThat(sandbox.seed().resumeCount()).isEqualTo(1);
    }
  }

  static class First extends Base {}

  static class Second extends Base {}

  abstract static class Seeing {
    @Test
    void seesTheSandbox(@Autowired Sandbox sandbox) {
      SEEN.add(sandbox.uri());
    }
  }

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 2)
  static class EqualToAnother extends Seeing {}

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 2)
  static class Another extends Seeing {}

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 3, quota = true)
  static class WithQuota extends Seeing {}

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 3)
  static class WithoutQuota extends Seeing {}

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 4)
  @DirtiesContext
  static class Dirtying extends Seeing {}

  @SpringJUnitConfig(EmptyApplication.class)
  static class Unannotated {
    @Test
    void hasNoSandbox(@Autowired ObjectProvider<Sandbox> sandbox) {
      assertThat(sandbox.getIfAvailable()).isNull();
    }
  }
}
