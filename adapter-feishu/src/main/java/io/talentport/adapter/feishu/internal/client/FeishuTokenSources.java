package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.AppTicketSource;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.wire.api.StoreTokenApi;
import io.talentport.adapter.feishu.internal.wire.api.TokenApi;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.adapter.support.token.TokenCache;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;

/** Creates the token sources of each type of application. */
final class FeishuTokenSources {

  /** With less than 30 minutes left Feishu issues a new token while the old one is still valid. */
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(10);

  private final String platform;
  private final PlatformClient client;
  private final BaseUrl at;
  private final FeishuSettings settings;
  private final ConnectOptions options;
  private final SharedStores stores;
  private final FetchWatch watch;

  /**
   * The sources for one connection.
   *
   * @param stores the stores in which instances share tokens
   * @param watch receives the fetches of the app's own tokens, which no call requests
   */
  FeishuTokenSources(
      String platform,
      PlatformClient client,
      BaseUrl at,
      FeishuSettings settings,
      ConnectOptions options,
      SharedStores stores,
      FetchWatch watch) {
    this.platform = platform;
    this.client = client;
    this.at = at;
    this.settings = settings;
    this.options = options;
    this.stores = stores;
    this.watch = watch;
  }

  /**
   * The tokens of an application for its organisation.
   *
   * @throws ConfigurationException if a store app has no source of tickets
   */
  FeishuTokenChain of(FeishuApp app) {
    return switch (app.type()) {
      case CUSTOM ->
          new FeishuTokenChain(
              ofCalls(
                  app,
                  new FeishuTokens(platform, client.api(TokenApi.SPEC, at), app, client.time())),
              null);
      case STORE -> ofTenant(app);
    };
  }

  private TokenSource ofCalls(FeishuApp app, TokenEndpoint endpoint) {
    return source(app, app.holder(), TokenCache.inMemory(), new FetchHistory(), endpoint);
  }

  private FeishuTokenChain ofTenant(FeishuApp app) {
    StoreTokenApi api = client.api(StoreTokenApi.SPEC, at);
    StoreAppShare share = share(app);
    AppTickets tickets =
        new AppTickets(
            platform, api, app, tickets(), settings.resendAppTicket(), share, client.time());
    TokenSource appTokens =
        source(
            app,
            app.id(),
            share.tokens(),
            share.history(),
            new AppTokens(platform, api, app, tickets, client.time()));
    StoreTenantTokens tenantTokens =
        new StoreTenantTokens(
            platform, api, app, appTokens, watch, settings.callDeadline(), client.time());
    return new FeishuTokenChain(ofCalls(app, tenantTokens), appTokens);
  }

  private TokenSource source(
      FeishuApp app,
      String holder,
      TokenCache cache,
      FetchHistory history,
      TokenEndpoint endpoint) {
    TokenKey key = key(holder);
    return new TokenSource(
        key,
        cache,
        history,
        stores.token(key, SecretKeys.of(app.secret())),
        endpoint,
        RENEW_BEFORE,
        client.time());
  }

  private TokenKey key(String holder) {
    return new TokenKey(platform, at.toString(), holder);
  }

  /** Identifies shared tokens and tickets: another secret has to prove that it is accepted. */
  private record ShareKey(TokenKey app, String secretDigest) {}

  /** One for all organisations of the app whose connections share resources. */
  private StoreAppShare share(FeishuApp app) {
    return options
        .component(SharedResources.class)
        .map(
            shared ->
                shared.get(
                    new ShareKey(key(app.id()), app.secretDigest()),
                    StoreAppShare.class,
                    StoreAppShare::new,
                    unused -> {}))
        .orElseGet(StoreAppShare::new);
  }

  private AppTicketSource tickets() {
    return options
        .component(AppTicketSource.class)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    ErrorDetails.of(
                            "talentport.feishu.app-type=store needs an AppTicketSource, and none is"
                                + " given")
                        .platform(platform)
                        .remedy(
                            "Set it with FeishuSettings.builder().appTicketSource(…), or with"
                                + " ConnectOptions.builder().component(AppTicketSource.class, …).")
                        .build()));
  }
}
