package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.dingtalk.DingTalk;
import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.platform.StoreApp;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the how-to is compiled here, and serves the tenants of the sandbox. */
class StoreAppsHowToTest {

  private static final String TENANT_KEY = "talentport.feishu.tenant-key";

  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"store-apps.md", "store-apps.zh-CN.md"})
  void everySnippetIsCompiled(String document) {
    Snippets.areOf(StoreAppTenants.class, "docs/how-to/" + document, 3);
  }

  @Test
  void tenantsOfFeishuAreServedByTheTicketOfTheWebHook() {
    StoreApp app = sandbox.storeApp("feishu");
    Map<String, String> ofEveryTenant =
        new HashMap<>(sandbox.organization("acme").storeAppSettings("feishu"));
    String tenantKey = Objects.requireNonNull(ofEveryTenant.remove(TENANT_KEY));
    ofEveryTenant.put("talentport.platform", "feishu");
    StoreAppTenants tenants = new StoreAppTenants(ofEveryTenant, "", "");
    tenants.received(app.credentials().id(), app.ticket());

    try (RecruitingPlatforms platforms = tenants.connect()) {
      tenants.installed(platforms, "acme", tenantKey);
      tenants.installed(
          platforms,
          "globex",
          Objects.requireNonNull(
              sandbox.organization("globex").storeAppSettings("feishu").get(TENANT_KEY)));

      for (String tenant : List.of("acme", "globex")) {
        assertThat(platforms.platform(tenant).port(ResumeSources.class).list(PageRequest.first()))
            .isNotEmpty();
      }
      assertThat(sandbox.journal().count("getAppAccessToken")).isEqualTo(1);
      tenants.uninstalled(platforms, "acme");
      assertThat(platforms.tenants()).containsExactly("globex");
    }
  }

  @Test
  void anOrganisationOfDingTalkIsServedByTheSuiteTicket() {
    StoreApp app = sandbox.storeApp("dingtalk");
    Map<String, String> settings = sandbox.organization("acme").storeAppSettings("dingtalk");
    DingTalkSettings described =
        new StoreAppTenants(Map.of(), app.credentials().id(), app.credentials().secret())
            .byTicket(
                Objects.requireNonNull(settings.get("talentport.dingtalk.corp-id")),
                appKey -> Optional.of(app.ticket()));

    try (RecruitingPlatform platform =
        DingTalk.connect(
            DingTalkSettings.builder()
                .from(described)
                .baseUrl(sandbox.uri())
                .apiBaseUrl(URI.create(sandbox.uri().toString()))
                .build())) {
      assertThat(platform.port(ResumeRecords.class).list(PageRequest.first().size(1))).isNotEmpty();
    }
    assertThat(sandbox.journal().count("createCorpAccessToken")).isEqualTo(1);
  }
}
