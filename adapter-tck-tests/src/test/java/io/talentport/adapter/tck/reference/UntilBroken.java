package io.talentport.adapter.tck.reference;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Leaves out the cases of a promise that follow the one that broke it as expected, and those whose
 * names do not contain what was asked for.
 */
final class UntilBroken implements TestWatcher, ExecutionCondition {

  /** The configuration parameter with what the failure that is expected says. */
  static final String EXPECTED = "talentport.broken.expected";

  /** The configuration parameter with what the name of a case contains; all are tried without. */
  static final String CASES = "talentport.broken.cases";

  private boolean broken;

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    broken |= cause.toString().contains(context.getConfigurationParameter(EXPECTED).orElse(""));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (broken) {
      return ConditionEvaluationResult.disabled("an earlier case broke the promise");
    }
    if (isCase(context)
        && !context
            .getDisplayName()
            .contains(context.getConfigurationParameter(CASES).orElse(""))) {
      return ConditionEvaluationResult.disabled("another case was asked for");
    }
    return ConditionEvaluationResult.enabled("nothing broke the promise yet");
  }

  /** One invocation of a parameterised test, whose parent is that test. */
  private static boolean isCase(ExtensionContext context) {
    return context.getTestMethod().isPresent()
        && context.getParent().flatMap(ExtensionContext::getTestMethod).isPresent();
  }
}
