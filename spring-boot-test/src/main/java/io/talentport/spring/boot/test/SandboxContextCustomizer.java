package io.talentport.spring.boot.test;

import io.talentport.sandbox.Sandbox;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Adds the sandbox to a context. Equal for equal attributes of the annotation, so that Spring
 * reuses the context.
 *
 * @param resumes the number of résumé records at the beginning
 * @param quota whether the platforms' quotas are enforced
 */
record SandboxContextCustomizer(int resumes, boolean quota) implements ContextCustomizer {

  private static final String BEAN = "talentportTestSandbox";

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    RootBeanDefinition sandbox =
        new RootBeanDefinition(
            Sandbox.class, () -> Sandbox.builder().resumes(resumes).quota(quota).start());
    sandbox.setDestroyMethodName("close");
    ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition(BEAN, sandbox);
  }

  /** The sandbox of a customised context. */
  static Sandbox of(ApplicationContext context) {
    return context.getBean(BEAN, Sandbox.class);
  }
}
