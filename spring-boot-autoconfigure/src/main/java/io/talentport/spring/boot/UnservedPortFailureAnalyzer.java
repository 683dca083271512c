package io.talentport.spring.boot;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.Ports;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;

/** Explains why a port cannot be injected. */
final class UnservedPortFailureAnalyzer
    extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> implements Ordered {

  private final ConfigurableListableBeanFactory beans;

  UnservedPortFailureAnalyzer(BeanFactory beans) {
    this.beans = (ConfigurableListableBeanFactory) beans;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable rootFailure, NoSuchBeanDefinitionException cause, @Nullable String description) {
    Class<?> wanted = cause.getBeanType();
    if (wanted == null || !isOurs(wanted)) {
      return null;
    }
    String needs =
        (description == null ? "A component" : description) + " needs " + wanted.getSimpleName();
    return unserved(wanted)
        .map(unserved -> unserved(needs, unserved, cause))
        .orElseGet(() -> noPlatform(needs, cause));
  }

  private static boolean isOurs(Class<?> wanted) {
    return wanted == RecruitingPlatform.class || Ports.all().contains(wanted);
  }

  private Optional<UnservedPort> unserved(Class<?> port) {
    return Arrays.stream(beans.getBeanNamesForType(port, true, false))
        .filter(beans::containsBeanDefinition)
        .map(name -> beans.getBeanDefinition(name).getAttribute(PortFactoryBean.UNSERVED))
        .filter(Objects::nonNull)
        .map(UnservedPort.class::cast)
        .findFirst();
  }

  private static FailureAnalysis unserved(
      String needs, UnservedPort unserved, NoSuchBeanDefinitionException cause) {
    return new FailureAnalysis(
        needs
            + ", which the platform "
            + unserved.platform()
            + " does not serve"
            + (unserved.reason().isEmpty() ? "." : ": " + unserved.reason() + "."),
        "Inject ObjectProvider or Optional of it where the application can do without; "
            + unserved.platform()
            + " serves "
            + unserved.served()
            + ".",
        cause);
  }

  private @Nullable FailureAnalysis noPlatform(String needs, NoSuchBeanDefinitionException cause) {
    if (beans.getBeanNamesForType(PlatformSettings.class, true, false).length == 0
        || beans.getBeanNamesForType(RecruitingPlatform.class, true, false).length > 0) {
      return null;
    }
    return new FailureAnalysis(
        needs
            + ", and the application's properties name tenants only, so that there is no default"
            + " platform.",
        "Inject RecruitingPlatforms and ask it for a tenant's platform, or set a default platform's"
            + " properties beside talentport.tenants.",
        cause);
  }
}
