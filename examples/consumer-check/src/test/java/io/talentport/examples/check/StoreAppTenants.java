package io.talentport.examples.check;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.DingTalkSettings.TokenEndpoint;
import io.talentport.adapter.dingtalk.SuiteTicketSource;
import io.talentport.adapter.feishu.AppTicketSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatforms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The code of {@code docs/how-to/store-apps.md}. */
final class StoreAppTenants {

  private final Map<String, String> ofEveryTenant;
  private final String suiteKey;
  private final String suiteSecret;

  StoreAppTenants(Map<String, String> ofEveryTenant, String suiteKey, String suiteSecret) {
    this.ofEveryTenant = ofEveryTenant;
    this.suiteKey = suiteKey;
    this.suiteSecret = suiteSecret;
  }

  /** The tickets as the web hook stored them, by the id of the application. */
  private final Map<String, String> tickets = new ConcurrentHashMap<>();

  /** Called by the web hook for each event {@code app_ticket}. */
  void received(String appId, String appTicket) {
    tickets.put(appId, appTicket);
  }

  /** Asked a few times an hour, whenever a token is fetched. */
  Optional<String> newest(String appId) {
    return Optional.ofNullable(tickets.get(appId));
  }

  RecruitingPlatforms connect() {
    return RecruitingPlatforms.create(
        ConnectOptions.builder().component(AppTicketSource.class, this::newest).build());
  }

  /** Called when an organisation has installed the application. */
  void installed(RecruitingPlatforms platforms, String tenant, String tenantKey) {
    Map<String, String> settings = new HashMap<>(ofEveryTenant);
    settings.put("talentport.feishu.tenant-key", tenantKey);
    platforms.put(tenant, settings);
  }

  /** Called when it has removed the application again. */
  void uninstalled(RecruitingPlatforms platforms, String tenant) {
    platforms.remove(tenant);
  }

  DingTalkSettings byTicket(String corpId, SuiteTicketSource tickets) {
    return DingTalkSettings.builder()
        .appKey(suiteKey)
        .appSecret(suiteSecret)
        .tokenEndpoint(TokenEndpoint.CORP_WITH_TICKET)
        .corpId(corpId)
        .suiteTicketSource(tickets)
        .build();
  }
}
