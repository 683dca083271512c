package io.talentport.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.talentport.sandbox.Sandbox;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Tests that JUnit runs in parallel do not reset each other's data. */
class ParallelClassesTest {

  private static final AtomicInteger IN_A_TEST = new AtomicInteger();
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  @Test
  void annotatedClassesRunOneAfterTheOther() {
    runInParallel(selectClass(One.class), selectClass(Other.class))
        .assertStatistics(stats -> stats.succeeded(40).failed(0));
  }

  @Test
  void aClassWithoutTheAnnotationRunsBesideThem() {
    runInParallel(selectClass(Annotated.class), selectClass(Unannotated.class))
        .assertStatistics(stats -> stats.succeeded(2).failed(0));
  }

  private static Events runInParallel(DiscoverySelector... selectors) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
        .selectors(selectors)
        .execute()
        .testEvents();
  }

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 5)
  abstract static class Seeding {
    @RepeatedTest(20)
    void keepsItsDataToItself(@Autowired Sandbox sandbox) {
      assertThat(IN_A_TEST.incrementAndGet()).isEqualTo(1);
      assertThat(sandbox.seed().resumeCount()).isEqualTo(5);
      sandbox.seed().resumes(6);
      Thread.yield();
      assertThat(sandbox.seed().resumeCount()).isEqualTo(6);
      IN_A_TEST.decrementAndGet();
    }
  }

  static class One extends Seeding {}

  static class Other extends Seeding {}

  private static void meet() throws InterruptedException, BrokenBarrierException, TimeoutException {
    BOTH.await(30, TimeUnit.SECONDS);
  }

  @SpringJUnitConfig(EmptyApplication.class)
  @AutoConfigureSandbox(resumes = 6)
  static class Annotated {
    @Test
    void meetsTheOther() throws InterruptedException, BrokenBarrierException, TimeoutException {
      meet();
    }
  }

  static class Unannotated {
    @Test
    void meetsTheOther() throws InterruptedException, BrokenBarrierException, TimeoutException {
      meet();
    }
  }
}
