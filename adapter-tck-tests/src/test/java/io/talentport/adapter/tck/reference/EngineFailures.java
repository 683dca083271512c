package io.talentport.adapter.tck.reference;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What failed in a run of tests within a test. */
final class EngineFailures {

  private EngineFailures() {}

  /**
   * Runs the tests; gives what each one that failed has thrown.
   *
   * @throws IllegalStateException if none ran
   */
  static List<String> of(EngineTestKit.Builder tests) {
    Events events = tests.execute().testEvents();
    if (events.started().count() == 0) {
      throw new IllegalStateException("No test ran");
    }
    return events.failed().stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::toString)
        .toList();
  }
}
