package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.SuiteTicketSource;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.CreateCorpAccessTokenRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.CreateCorpAccessTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.PushedTicket;
import io.talentport.adapter.support.token.TokenEndpoint;
import java.time.Instant;

/**
 * A third-party application's access token for one organisation, fetched with the latest ticket.
 */
final class TicketTokens implements TokenEndpoint {

  private static final String REMEDY =
      "Let the SuiteTicketSource return the newest ticket that the application received as the event"
          + " suite_ticket. DingTalk pushes one every five hours; the developer console has a button"
          + " to push it again.";

  private final TokenApi api;
  private final DingTalkApp app;
  private final String corpId;
  private final PushedTicket ticket;
  private final TimeSource time;
  private final TokenReader reader;

  TicketTokens(
      String platform,
      TokenApi api,
      DingTalkApp app,
      String corpId,
      SuiteTicketSource source,
      TimeSource time) {
    Operation operation = Operation.of(platform, TokenApi.CREATE_CORP_ACCESS_TOKEN);
    this.api = api;
    this.app = app;
    this.corpId = corpId;
    this.ticket =
        new PushedTicket(
            operation,
            SuiteTicketSource.class.getSimpleName(),
            () -> source.newest(app.appKey()),
            REMEDY);
    this.time = time;
    this.reader = new TokenReader(operation, CreateCorpAccessTokenResponse.EXPIRE_IN_MAXIMUM);
  }

  @Override
  public AccessToken fetch() {
    CreateCorpAccessTokenRequest request = new CreateCorpAccessTokenRequest();
    request.suiteKey = app.appKey();
    request.suiteSecret = app.appSecret();
    request.authCorpId = corpId;
    request.suiteTicket = ticket.newest().orElseThrow(ticket::missing);
    Instant asked = time.now();
    CreateCorpAccessTokenResponse reply = api.createCorpAccessToken(request);
    return reader.read(reply, "accessToken", reply.accessToken, "expireIn", reply.expireIn, asked);
  }
}
