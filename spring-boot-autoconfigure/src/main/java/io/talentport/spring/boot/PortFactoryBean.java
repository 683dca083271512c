package io.talentport.spring.boot;

import io.talentport.core.RecruitingPlatform;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * One port of the default platform. A port that the platform does not serve has no bean, and the
 * bean's definition has the reason.
 *
 * @param <P> the port
 */
final class PortFactoryBean<P> implements FactoryBean<P>, BeanFactoryAware, BeanNameAware {

  static final String UNSERVED = PortFactoryBean.class.getName() + ".unserved";

  private final Class<P> port;
  private final RecruitingPlatform platform;
  private @Nullable ConfigurableListableBeanFactory beans;
  private String name = "";

  PortFactoryBean(Class<P> port, RecruitingPlatform platform) {
    this.port = port;
    this.platform = platform;
  }

  @Override
  public void setBeanFactory(BeanFactory beanFactory) {
    this.beans = (ConfigurableListableBeanFactory) beanFactory;
  }

  @Override
  public void setBeanName(String beanName) {
    this.name = beanName;
  }

  @Override
  public Class<P> getObjectType() {
    return port;
  }

  @Override
  public @Nullable P getObject() {
    P served = platform.find(port).orElse(null);
    if (served == null && beans != null) {
      beans.getBeanDefinition(name).setAttribute(UNSERVED, UnservedPort.of(platform, port));
    }
    return served;
  }
}
