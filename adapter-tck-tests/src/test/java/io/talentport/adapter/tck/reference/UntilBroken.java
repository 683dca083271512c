package io.talentport.adapter.tck.reference;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Leaves out the cases of a promise that follow the one that broke it as expected. */
final class UntilBroken implements TestWatcher, ExecutionCondition {

  /** The configuration parameter with what the failure that is expected says. */
  static final String EXPECTED = "talentport.broken.expected";

  private boolean broken;

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    broken |= cause.toString().contains(context.getConfigurationParameter(EXPECTED).orElse(""));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return broken
        ? ConditionEvaluationResult.disabled("an earlier case broke the promise")
        : ConditionEvaluationResult.enabled("nothing broke the promise yet");
  }
}
