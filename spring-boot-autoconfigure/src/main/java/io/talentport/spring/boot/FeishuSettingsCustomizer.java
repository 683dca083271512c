package io.talentport.spring.boot;

import io.talentport.adapter.feishu.FeishuSettings;

/**
 * Changes the settings of the default platform where it is Feishu, after the properties. Beans of
 * this type are called in their order. Settings of tenants are changed by {@link
 * TenantSettingsCustomizer}.
 */
@FunctionalInterface
public interface FeishuSettingsCustomizer {

  /** Changes the settings that the builder has from the properties. */
  void customize(FeishuSettings.Builder settings);
}
