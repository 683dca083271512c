package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.TokenApi;
import io.talentport.adapter.feishu.internal.wire.model.GetTenantAccessTokenRequest;
import io.talentport.adapter.feishu.internal.wire.model.GetTenantAccessTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/** The access token of an organisation's own application. */
final class FeishuTokens implements TokenEndpoint {

  private final TokenApi api;
  private final FeishuApp app;
  private final TimeSource time;
  private final TokenReader reader;

  FeishuTokens(String platform, TokenApi api, FeishuApp app, TimeSource time) {
    this.api = api;
    this.app = app;
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
    request.appId = app.id();
    request.appSecret = app.secret();
    GetTenantAccessTokenResponse reply = api.getTenantAccessToken(request);
    return reader.read(
        reply, "tenant_access_token", reply.tenantAccessToken, "expire", reply.expire, asked);
  }
}
