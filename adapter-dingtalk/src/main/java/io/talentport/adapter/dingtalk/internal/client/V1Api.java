package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.DingTalkSettings.SubmitBy;
import io.talentport.adapter.dingtalk.DingTalkSettings.TokenEndpoint;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether DingTalk's v1 API is called, and which operation issues the access token.
 *
 * @param at its address; null if it must not be called, and then issues no token
 * @param tokens the operation that issues the access token
 * @param corpId the organisation of the access token; null for the application's own
 */
record V1Api(@Nullable BaseUrl at, TokenEndpoint tokens, @Nullable String corpId) {

  private static final String KEY = "talentport.dingtalk.";
  private static final URI VENDORS_LEGACY_API = URI.create("https://oapi.dingtalk.com");
  private static final URI VENDORS_V1_API = URI.create("https://api.dingtalk.com");

  /**
   * Takes over an application's settings.
   *
   * @throws ConfigurationException if they do not fit together; the message names the keys
   */
  static V1Api of(DingTalkSettings settings, PlainHttpHosts plainHttpTo) {
    URI chosen =
        settings
            .apiBaseUrl()
            .orElse(settings.baseUrl().equals(VENDORS_LEGACY_API) ? VENDORS_V1_API : null);
    BaseUrl at =
        chosen == null ? null : BaseUrl.of(KEY + "api-base-url", chosen.toString(), plainHttpTo);
    if (settings.submitOperation() == SubmitBy.IMPORT && at == null) {
      throw unreachable("submit-operation=import");
    }
    TokenEndpoint tokens =
        settings.tokenEndpoint().orElse(at == null ? TokenEndpoint.GETTOKEN : TokenEndpoint.OAUTH2);
    if (tokens != TokenEndpoint.GETTOKEN && at == null) {
      throw unreachable("token-endpoint=" + word(tokens));
    }
    boolean ofOrganisation =
        tokens == TokenEndpoint.CORP || tokens == TokenEndpoint.CORP_WITH_TICKET;
    return new V1Api(at, tokens, ofOrganisation ? corpId(settings, tokens) : null);
  }

  private static String word(TokenEndpoint tokens) {
    return tokens.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String corpId(DingTalkSettings settings, TokenEndpoint tokens) {
    return settings
        .corpId()
        .orElseThrow(
            () ->
                failure(
                    "corp-id is missing or blank, and token-endpoint=" + word(tokens) + " needs it",
                    "Set it to the id of the organisation that has installed the application."));
  }

  private static ConfigurationException unreachable(String setting) {
    return failure(
        setting + " needs " + KEY + "api-base-url, since base-url was changed",
        "Set api-base-url to https://api.dingtalk.com, or to your gateway to the v1 API.");
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(
        ErrorDetails.of(KEY + problem).platform("dingtalk").remedy(remedy).build());
  }
}
