package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.model.GetTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/** The application's access token. */
final class DingTalkTokens implements TokenEndpoint {

  private final TokenApi api;
  private final DingTalkApp app;
  private final TimeSource time;
  private final TokenReader reader;

  DingTalkTokens(String platform, TokenApi api, DingTalkApp app, TimeSource time) {
    this.api = api;
    this.app = app;
    this.time = time;
    this.reader =
        new TokenReader(
            Operation.of(platform, TokenApi.GET_TOKEN), GetTokenResponse.EXPIRES_IN_MAXIMUM);
  }

  @Override
  public AccessToken fetch() {
    Instant asked = time.now();
    GetTokenResponse reply = api.getToken(app.appKey(), app.appSecret());
    return reader.read(
        reply, "access_token", reply.accessToken, "expires_in", reply.expiresIn, asked);
  }
}
