package io.talentport.spring.boot.test;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets the sandbox before each test of a class with {@link AutoConfigureSandbox}. */
final class SandboxTestExecutionListener implements TestExecutionListener, Ordered {

  /**
   * After the injection of dependencies (2000), before the preparation of data (4000 and above).
   */
  private static final int ORDER = 2100;

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public void beforeTestMethod(TestContext test) {
    if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), AutoConfigureSandbox.class)) {
      SandboxContextCustomizer.of(test.getApplicationContext()).reset();
    }
  }
}
