package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lark.oapi.Client;
import com.lark.oapi.core.cache.ICache;
import com.lark.oapi.core.exception.AppTicketIsEmptyException;
import com.lark.oapi.core.request.RequestOptions;
import com.lark.oapi.service.hire.v1.model.ListResumeSourceReq;
import com.lark.oapi.service.hire.v1.model.ListResumeSourceResp;
import io.talentport.sandbox.data.ResumeSourceData;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vendor's own SDK, unchanged, as a store app. */
@Tag("slow")
class OfficialFeishuStoreSdkTest {
  private final Sandbox sandbox = Sandbox.start();
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");
  private String ticket = "";

  private final Client client =
      Client.newBuilder(
              sandbox.storeApp("feishu").credentials().id(),
              sandbox.storeApp("feishu").credentials().secret())
          .openBaseUrl(sandbox.uri().toString())
          .marketplaceApp()
          .tokenCache(new Tickets())
          .build();

  /** Keeps no token; the ticket is where the SDK looks for it. */
  private final class Tickets implements ICache {
    @Override
    public String get(String key) {
      return key.contains("ticket") ? ticket : "";
    }

    @Override
    public void set(String key, String value, int expire, TimeUnit unit) {
      // Each call of the SDK shall fetch its token from the sandbox under test.
    }
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void itReadsTheDataOfEachTenant() throws Exception {
    ticket = sandbox.storeApp("feishu").ticket();
    acme.seed().clear().resumeSource(new ResumeSourceData("77", "内推", "Referral", 1, "recommend"));

    ListResumeSourceResp first = sources(acme);
    ListResumeSourceResp second = sources(globex);

    assertThat(first.success()).isTrue();
    assertThat(first.getData().getItems())
        .singleElement()
        .satisfies(source -> assertThat(source.getId()).isEqualTo("77"));
    assertThat(second.getData().getItems()).hasSizeGreaterThan(1);
    assertThat(sandbox.journal().count("getAppAccessToken")).isEqualTo(2);
    assertThat(sandbox.journal().count("getStoreTenantAccessToken")).isEqualTo(2);
  }

  @Test
  void withoutATicketItAsksForOneAndFails() throws Exception {
    sandbox.storeApp("feishu").onTicket(pushed -> ticket = pushed);

    assertThatThrownBy(() -> sources(acme)).isInstanceOf(AppTicketIsEmptyException.class);

    assertThat(sandbox.journal().count("resendAppTicket")).isEqualTo(1);
    assertThat(sources(acme).success()).isTrue();
  }

  private ListResumeSourceResp sources(SandboxOrganization tenant) throws Exception {
    return client
        .hire()
        .resumeSource()
        .list(
            ListResumeSourceReq.newBuilder().pageSize(20).build(),
            RequestOptions.newBuilder()
                .tenantKey(tenant.storeAppSettings("feishu").get("talentport.feishu.tenant-key"))
                .build());
  }
}
