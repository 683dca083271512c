package io.talentport.spring.boot.json;

import io.talentport.jackson.v3.TalentportModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.ObjectMapper;

/**
 * Lets the application's Jackson 3 write the values of Talentport, masked. An application that
 * wants them in clear declares the module itself.
 */
@AutoConfiguration
@ConditionalOnClass({ObjectMapper.class, TalentportModule.class})
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
public final class Jackson3AutoConfiguration {

  Jackson3AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  TalentportModule talentportJackson3Module() {
    return new TalentportModule();
  }
}
