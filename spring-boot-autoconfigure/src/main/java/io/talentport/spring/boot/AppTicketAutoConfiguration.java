package io.talentport.spring.boot;

import io.talentport.adapter.feishu.AppTicketSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Provides a Feishu store application's ticket source for the default platform and for tenants. */
@AutoConfiguration(before = TalentportAutoConfiguration.class)
@ConditionalOnClass(AppTicketSource.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
public final class AppTicketAutoConfiguration {

  AppTicketAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "talentportAppTicketCustomizer")
  ConnectOptionsCustomizer talentportAppTicketCustomizer(ObjectProvider<AppTicketSource> tickets) {
    return options -> tickets.ifUnique(source -> options.component(AppTicketSource.class, source));
  }
}
