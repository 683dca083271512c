package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.StoreTokenApi;
import io.talentport.adapter.feishu.internal.wire.model.GetStoreTenantAccessTokenRequest;
import io.talentport.adapter.feishu.internal.wire.model.GetStoreTenantAccessTokenResponse;
import io.talentport.adapter.support.mapping.TokenReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.time.Instant;

/** A store app's token for one tenant. */
final class StoreTenantTokens implements TokenEndpoint {

  private final StoreTokenApi api;
  private final FeishuApp app;
  private final TokenSource appTokens;
  private final FetchWatch appWatch;
  private final Duration callDeadline;
  private final TimeSource time;
  private final TokenReader reader;

  /**
   * Issues tokens for one tenant of the app.
   *
   * @param appWatch receives each fetch of the app's token
   * @param callDeadline time limit of a call without a surrounding deadline
   */
  StoreTenantTokens(
      String platform,
      StoreTokenApi api,
      FeishuApp app,
      TokenSource appTokens,
      FetchWatch appWatch,
      Duration callDeadline,
      TimeSource time) {
    this.api = api;
    this.app = app;
    this.appTokens = appTokens;
    this.appWatch = appWatch;
    this.callDeadline = callDeadline;
    this.time = time;
    this.reader =
        new TokenReader(
            Operation.of(platform, StoreTokenApi.GET_STORE_TENANT_ACCESS_TOKEN),
            GetStoreTenantAccessTokenResponse.EXPIRE_MAXIMUM);
  }

  /** If the app token is refused, a new one is fetched once. */
  @Override
  public AccessToken fetch() {
    AccessToken appToken = appToken();
    try {
      return fetchedWith(appToken);
    } catch (RecruitingException refused) {
      if (!isRefusalOfAppToken(refused)) {
        throw refused;
      }
      appTokens.refused(appToken);
      return fetchedWith(appToken());
    }
  }

  private AccessToken appToken() {
    // The tenant's token does not depend on the kind of call.
    return appTokens.current(
        DeadlineScope.tightest(Deadline.in(callDeadline, time)), false, appWatch);
  }

  private AccessToken fetchedWith(AccessToken appToken) {
    GetStoreTenantAccessTokenRequest request = new GetStoreTenantAccessTokenRequest();
    request.appAccessToken = appToken.value();
    request.tenantKey = app.tenantKey();
    Instant asked = time.now();
    GetStoreTenantAccessTokenResponse reply = api.getStoreTenantAccessToken(request);
    return reader.read(
        reply, "tenant_access_token", reply.tenantAccessToken, "expire", reply.expire, asked);
  }

  private static boolean isRefusalOfAppToken(RecruitingException refused) {
    return refused
        .platformCode()
        .filter(StoreTokenApi.GET_STORE_TENANT_ACCESS_TOKEN_ERROR_APP_TOKEN_REFUSED::equals)
        .isPresent();
  }
}
