package io.talentport.spring.boot;

import io.talentport.core.port.Ports;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.AnnotationMetadata;

/** Registers a bean for each port of which the application has no bean. */
final class PortsRegistrar implements ImportBeanDefinitionRegistrar {

  private final ListableBeanFactory beans;

  PortsRegistrar(BeanFactory beans) {
    this.beans = (ListableBeanFactory) beans;
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    for (Class<?> port : Ports.all()) {
      if (BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, port, true, false).length
          == 0) {
        registry.registerBeanDefinition("talentport" + port.getSimpleName(), definition(port));
      }
    }
  }

  private static RootBeanDefinition definition(Class<?> port) {
    RootBeanDefinition definition = new RootBeanDefinition(PortFactoryBean.class);
    // The type is known without creating the bean: from the attribute, and from the type in a
    // context that was generated ahead of time.
    definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, port);
    definition.setTargetType(ResolvableType.forClassWithGenerics(PortFactoryBean.class, port));
    definition.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
    ConstructorArgumentValues arguments = new ConstructorArgumentValues();
    arguments.addIndexedArgumentValue(0, port);
    definition.setConstructorArgumentValues(arguments);
    return definition;
  }
}
