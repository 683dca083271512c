package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.wire.api.TokenApi;
import io.talentport.adapter.feishu.internal.wire.model.GetTenantAccessTokenRequest;
import io.talentport.adapter.feishu.internal.wire.model.GetTenantAccessTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/** The tenant's access token. */
final class FeishuTokens implements TokenEndpoint {

  private final TokenApi api;
  private final FeishuSettings settings;
  private final TimeSource time;
  private final TokenReader reader;

  FeishuTokens(String platform, TokenApi api, FeishuSettings settings, TimeSource time) {
    this.api = api;
    this.settings = settings;
    this.time = time;
    this.reader =
        new TokenReader(
            Operation.of(platform, TokenApi.GET_TENANT_ACCESS_TOKEN),
            GetTenantAccessTokenResponse.EXPIRE_MAXIMUM);
  }

  @Override
  public AccessToken fetch() {
    Instant asked = time.now();
    GetTenantAccessTokenRequest request = new GetTenantAccessTokenRequest();
    request.appId = settings.appId();
    request.appSecret = settings.appSecret();
    GetTenantAccessTokenResponse reply = api.getTenantAccessToken(request);
    return reader.read(
        reply, "tenant_access_token", reply.tenantAccessToken, "expire", reply.expire, asked);
  }
}
