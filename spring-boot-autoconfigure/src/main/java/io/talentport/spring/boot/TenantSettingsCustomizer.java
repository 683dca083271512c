package io.talentport.spring.boot;

import java.util.Map;

/**
 * Changes the settings of the tenants that the properties name, for instance by a secret from a
 * vault. Beans of this type are called in their order, for each tenant. Tenants that the
 * application puts into {@code RecruitingPlatforms} itself do not pass through it.
 */
@FunctionalInterface
public interface TenantSettingsCustomizer {

  /**
   * Changes the settings of a tenant.
   *
   * @param tenant the tenant's name
   * @param settings from the properties, by the library's keys ({@code talentport.feishu.app-id});
   *     may be changed
   */
  void customize(String tenant, Map<String, String> settings);
}
