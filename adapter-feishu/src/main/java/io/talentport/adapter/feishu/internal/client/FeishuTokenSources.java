package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.AppTicketSource;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.wire.api.StoreTokenApi;
import io.talentport.adapter.feishu.internal.wire.api.TokenApi;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.adapter.support.token.TokenStore;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;

/** Where the tokens of each type of application come from. */
final class FeishuTokenSources {

  /** With less than 30 minutes left Feishu gives a new token while the old one still serves. */
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(10);

  private final String platform;
  private final PlatformClient client;
  private final BaseUrl at;
  private final FeishuSettings settings;
  private final ConnectOptions options;

  FeishuTokenSources(
      String platform,
      PlatformClient client,
      BaseUrl at,
      FeishuSettings settings,
      ConnectOptions options) {
    this.platform = platform;
    this.client = client;
    this.at = at;
    this.settings = settings;
    this.options = options;
  }

  /**
   * The tokens of an application for its organisation.
   *
   * @throws ConfigurationException if a store app has no source of tickets
   */
  TokenSource of(FeishuApp app) {
    TokenEndpoint endpoint =
        switch (app.type()) {
          case CUSTOM ->
              new FeishuTokens(platform, client.api(TokenApi.SPEC, at), app, client.time());
          case STORE -> ofTenant(app);
        };
    return source(app.holder(), TokenStore.inMemory(), new FetchHistory(), endpoint);
  }

  private TokenEndpoint ofTenant(FeishuApp app) {
    StoreTokenApi api = client.api(StoreTokenApi.SPEC, at);
    StoreAppShare share = share(app);
    AppTickets tickets =
        new AppTickets(
            platform, api, app, tickets(), settings.resendAppTicket(), share, client.time());
    TokenSource appTokens =
        source(
            app.id(),
            share.tokens(),
            share.history(),
            new AppTokens(platform, api, app, tickets, client.time()));
    return new StoreTenantTokens(
        platform, api, app, appTokens, settings.callDeadline(), client.time());
  }

  private TokenSource source(
      String holder, TokenStore store, FetchHistory history, TokenEndpoint endpoint) {
    return new TokenSource(key(holder), store, history, endpoint, RENEW_BEFORE, client.time());
  }

  private TokenKey key(String holder) {
    return new TokenKey(platform, at.toString(), holder);
  }

  /** One for all organisations of the app whose connections share resources. */
  private StoreAppShare share(FeishuApp app) {
    return options
        .component(SharedResources.class)
        .map(
            shared ->
                shared.get(key(app.id()), StoreAppShare.class, StoreAppShare::new, unused -> {}))
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
                            "Give it with FeishuSettings.builder().appTicketSource(…), or with"
                                + " ConnectOptions.builder().component(AppTicketSource.class, …).")
                        .build()));
  }
}
