package io.talentport.adapter.tck.reference;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What failed in a run of tests within a test. */
final class EngineFailures {

  private EngineFailures() {}

  /** Runs the tests; gives what each one that failed has thrown. */
  static List<String> of(EngineTestKit.Builder tests) {
    return tests.execute().testEvents().failed().stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::toString)
        .toList();
  }
}
