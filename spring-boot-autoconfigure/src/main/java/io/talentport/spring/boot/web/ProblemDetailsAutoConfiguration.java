package io.talentport.spring.boot.web;

import io.talentport.spring.boot.TalentportAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;

/** Problem details for Spring MVC and for WebFlux, if the application enables them. */
@AutoConfiguration(after = TalentportAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnClass(ProblemDetail.class)
@ConditionalOnProperty(name = "talentport.problem-details.enabled")
public final class ProblemDetailsAutoConfiguration {

  ProblemDetailsAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ProblemDetailsAdvice talentportProblemDetailsAdvice() {
    return new ProblemDetailsAdvice();
  }
}
