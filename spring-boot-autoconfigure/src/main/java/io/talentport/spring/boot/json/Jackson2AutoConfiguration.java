package io.talentport.spring.boot.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.talentport.jackson.v2.TalentportModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Lets the application's Jackson 2 write the values of Talentport, masked. An application that
 * wants them in clear declares the module itself.
 */
@AutoConfiguration
@ConditionalOnClass({ObjectMapper.class, TalentportModule.class})
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
public final class Jackson2AutoConfiguration {

  Jackson2AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  TalentportModule talentportJackson2Module() {
    return new TalentportModule();
  }
}
