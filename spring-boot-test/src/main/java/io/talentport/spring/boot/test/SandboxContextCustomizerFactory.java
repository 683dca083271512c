package io.talentport.spring.boot.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Reads {@link AutoConfigureSandbox} of a test class, a superclass or an enclosing class. */
final class SandboxContextCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    AutoConfigureSandbox wanted =
        TestContextAnnotationUtils.findMergedAnnotation(testClass, AutoConfigureSandbox.class);
    return wanted == null ? null : new SandboxContextCustomizer(wanted.resumes(), wanted.quota());
  }
}
