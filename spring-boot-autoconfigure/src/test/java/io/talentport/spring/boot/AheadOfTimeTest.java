package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.TalentLookup;
import org.junit.jupiter.api.Test;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

/** The context that Spring generates ahead of time has the same beans. */
class AheadOfTimeTest {

  @Test
  @CompileWithForkedClassLoader
  void portsAreBeansThere() {
    AnnotationConfigApplicationContext source = new AnnotationConfigApplicationContext();
    TestPropertyValues.of(Contexts.DINGTALK).applyTo(source);
    source.register(RefusedPropertiesTest.Application.class);
    TestGenerationContext generation = new TestGenerationContext();
    ClassName initializer =
        new ApplicationContextAotGenerator().processAheadOfTime(source, generation);
    generation.writeGeneratedContent();

    TestCompiler.forSystem()
        .with(generation)
        .compile(
            compiled -> {
              GenericApplicationContext context = new GenericApplicationContext();
              TestPropertyValues.of(Contexts.DINGTALK).applyTo(context);
              @SuppressWarnings("unchecked")
              ApplicationContextInitializer<GenericApplicationContext> generated =
                  compiled.getInstance(
                      ApplicationContextInitializer.class, initializer.canonicalName());
              generated.initialize(context);
              try (context) {
                context.refresh();
                assertThat(context.getBean(RecruitingPlatform.class).id().value())
                    .isEqualTo("dingtalk");
                assertThat(context.getBeanProvider(TalentLookup.class).getIfAvailable())
                    .isNotNull();
                assertThat(context.getBeanProvider(ExternalApplications.class).getIfAvailable())
                    .isNull();
              }
            });
  }
}
