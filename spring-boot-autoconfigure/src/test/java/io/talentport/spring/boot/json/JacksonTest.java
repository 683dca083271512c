package io.talentport.spring.boot.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.talentport.core.model.MobileNumber;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The modules, which Spring Boot adds to its mappers. */
class JacksonTest {

  private static final ApplicationContextRunner RUNNER =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  Jackson2AutoConfiguration.class, Jackson3AutoConfiguration.class));

  @Test
  void eachJacksonHasItsModuleAndPersonsAreMasked() throws Exception {
    RUNNER.run(
        context -> {
          io.talentport.jackson.v2.TalentportModule module =
              context.getBean(io.talentport.jackson.v2.TalentportModule.class);
          assertThat(
                  new ObjectMapper()
                      .registerModule(module)
                      .writeValueAsString(MobileNumber.of("13912345678")))
              .doesNotContain("13912345678");
          assertThat(context).hasSingleBean(io.talentport.jackson.v3.TalentportModule.class);
        });
  }

  @Test
  void eachIsThereWithItsJacksonOnly() {
    RUNNER
        .withClassLoader(new FilteredClassLoader(ObjectMapper.class))
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean("talentportJackson2Module")
                    .hasBean("talentportJackson3Module"));
    RUNNER
        .withClassLoader(new FilteredClassLoader(tools.jackson.databind.ObjectMapper.class))
        .run(
            context ->
                assertThat(context)
                    .hasBean("talentportJackson2Module")
                    .doesNotHaveBean("talentportJackson3Module"));
  }

  @Test
  void aModuleOfTheApplicationTakesThePlaceOfOurs() {
    io.talentport.jackson.v2.TalentportModule own =
        io.talentport.jackson.v2.TalentportModule.inClear();
    RUNNER
        .withBean(io.talentport.jackson.v2.TalentportModule.class, () -> own)
        .run(
            context ->
                assertThat(context.getBean(io.talentport.jackson.v2.TalentportModule.class))
                    .isSameAs(own));
  }
}
