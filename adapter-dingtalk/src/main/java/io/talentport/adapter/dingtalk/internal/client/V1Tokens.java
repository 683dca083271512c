package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.CreateAccessTokenRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.CreateAccessTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/** The application's access token, for both APIs. */
final class V1Tokens implements TokenEndpoint {

  private final TokenApi api;
  private final DingTalkApp app;
  private final TimeSource time;
  private final TokenReader reader;

  V1Tokens(String platform, TokenApi api, DingTalkApp app, TimeSource time) {
    this.api = api;
    this.app = app;
    this.time = time;
    this.reader =
        new TokenReader(
            Operation.of(platform, TokenApi.CREATE_ACCESS_TOKEN),
            CreateAccessTokenResponse.EXPIRE_IN_MAXIMUM);
  }

  @Override
  public AccessToken fetch() {
    Instant asked = time.now();
    CreateAccessTokenRequest request = new CreateAccessTokenRequest();
    request.appKey = app.appKey();
    request.appSecret = app.appSecret();
    CreateAccessTokenResponse reply = api.createAccessToken(request);
    return reader.read(reply, "accessToken", reply.accessToken, "expireIn", reply.expireIn, asked);
  }
}
