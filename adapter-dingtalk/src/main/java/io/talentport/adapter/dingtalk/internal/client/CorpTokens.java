package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.CreateCorpTokenRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.CreateCorpTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/** The application's access token for one organisation, for both APIs. */
final class CorpTokens implements TokenEndpoint {

  private static final String GRANT = "client_credentials";

  private final TokenApi api;
  private final DingTalkApp app;
  private final String corpId;
  private final TimeSource time;
  private final TokenReader reader;

  CorpTokens(String platform, TokenApi api, DingTalkApp app, String corpId, TimeSource time) {
    this.api = api;
    this.app = app;
    this.corpId = corpId;
    this.time = time;
    this.reader =
        new TokenReader(
            Operation.of(platform, TokenApi.CREATE_CORP_TOKEN),
            CreateCorpTokenResponse.EXPIRES_IN_MAXIMUM);
  }

  @Override
  public AccessToken fetch() {
    Instant asked = time.now();
    CreateCorpTokenRequest request = new CreateCorpTokenRequest();
    request.clientId = app.appKey();
    request.clientSecret = app.appSecret();
    request.grantType = GRANT;
    CreateCorpTokenResponse reply = api.createCorpToken(corpId, request);
    return reader.read(
        reply, "access_token", reply.accessToken, "expires_in", reply.expiresIn, asked);
  }
}
