package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.StoreTokenApi;
import io.talentport.adapter.feishu.internal.wire.model.GetAppAccessTokenRequest;
import io.talentport.adapter.feishu.internal.wire.model.GetAppAccessTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.core.error.RecruitingException;
import java.time.Instant;

/** A store app's own token, fetched with a ticket and needed for the tokens of tenants. */
final class AppTokens implements TokenEndpoint {

  private final StoreTokenApi api;
  private final FeishuApp app;
  private final AppTickets tickets;
  private final TimeSource time;
  private final TokenReader reader;

  AppTokens(
      String platform, StoreTokenApi api, FeishuApp app, AppTickets tickets, TimeSource time) {
    this.api = api;
    this.app = app;
    this.tickets = tickets;
    this.time = time;
    this.reader =
        new TokenReader(
            Operation.of(platform, StoreTokenApi.GET_APP_ACCESS_TOKEN),
            GetAppAccessTokenResponse.EXPIRE_MAXIMUM);
  }

  @Override
  public AccessToken fetch() {
    GetAppAccessTokenRequest request = new GetAppAccessTokenRequest();
    request.appId = app.id();
    request.appSecret = app.secret();
    request.appTicket = tickets.newest();
    Instant asked = time.now();
    GetAppAccessTokenResponse reply = sent(request);
    return reader.read(
        reply, "app_access_token", reply.appAccessToken, "expire", reply.expire, asked);
  }

  private GetAppAccessTokenResponse sent(GetAppAccessTokenRequest request) {
    try {
      return api.getAppAccessToken(request);
    } catch (RecruitingException refused) {
      throw refused
              .platformCode()
              .filter(StoreTokenApi.GET_APP_ACCESS_TOKEN_ERROR_TICKET_REFUSED::equals)
              .isPresent()
          ? tickets.askedForAnother(refused)
          : refused;
    }
  }
}
