package com.example.harbor;

import com.example.harbor.wire.api.TokenApi;
import com.example.harbor.wire.model.IssueTokenRequest;
import com.example.harbor.wire.model.IssueTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/** Harbor's token call. */
final class HarborTokens implements TokenEndpoint {

  private final TokenApi api;
  private final HarborSettings settings;
  private final TimeSource time;
  private final TokenReader reader =
      new TokenReader(
          Operation.of(HarborProvider.ID.value(), TokenApi.ISSUE_TOKEN),
          IssueTokenResponse.EXPIRES_IN_MAXIMUM);

  HarborTokens(TokenApi api, HarborSettings settings, TimeSource time) {
    this.api = api;
    this.settings = settings;
    this.time = time;
  }

  @Override
  public AccessToken fetch() {
    Instant asked = time.now();
    IssueTokenRequest request = new IssueTokenRequest();
    request.clientId = settings.clientId();
    request.clientSecret = settings.clientSecret();
    IssueTokenResponse reply = api.issueToken(request);
    return reader.read(
        reply, "access_token", reply.accessToken, "expires_in", reply.expiresIn, asked);
  }
}
