package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Sandbox;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The starter, one adapter and its properties; nothing else is written. */
class NewApplicationTest {

  @EnableAutoConfiguration
  static class NewApplication {}

  @Test
  void aPortIsABeanOfItsOwnType() {
    String platform =
        ServiceLoader.load(RecruitingPlatformProvider.class).findFirst().orElseThrow().id().value();
    try (Sandbox sandbox = Sandbox.start();
        ConfigurableApplicationContext context = start(sandbox.settings(platform))) {
      assertThat(
              context
                  .getBean(TalentLookup.class)
                  .find(TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build()))
          .hasSize(1);
    }
  }

  private static ConfigurableApplicationContext start(Map<String, String> properties) {
    return new SpringApplicationBuilder(NewApplication.class)
        .web(WebApplicationType.NONE)
        .run(
            properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
  }
}
