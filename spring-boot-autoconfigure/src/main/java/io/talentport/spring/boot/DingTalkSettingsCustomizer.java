package io.talentport.spring.boot;

import io.talentport.adapter.dingtalk.DingTalkSettings;

/**
 * Changes the settings of the default platform where it is DingTalk, after the properties. Beans of
 * this type are called in their order. Settings of tenants are changed by {@link
 * TenantSettingsCustomizer}.
 */
@FunctionalInterface
public interface DingTalkSettingsCustomizer {

  /** Changes the settings that the builder has from the properties. */
  void customize(DingTalkSettings.Builder settings);
}
