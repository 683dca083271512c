package io.talentport.adapter.dingtalk;

import io.talentport.adapter.dingtalk.DingTalkSettings.OutsideHours;
import io.talentport.adapter.dingtalk.DingTalkSettings.SubmitBy;
import io.talentport.adapter.dingtalk.DingTalkSettings.TokenEndpoint;
import io.talentport.adapter.dingtalk.internal.client.V1Api;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.settings.SettingText;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the settings say about DingTalk's second interface. */
final class V1Options {

  static final URI VENDORS_BASE = URI.create("https://oapi.dingtalk.com");
  private static final URI VENDORS_API = URI.create("https://api.dingtalk.com");
  private static final String KEY = DingTalk.KEY;

  private V1Options() {}

  static V1Api of(DingTalkSettings settings, PlainHttpHosts plainHttpTo) {
    URI chosen =
        settings.apiBaseUrl().orElse(settings.baseUrl().equals(VENDORS_BASE) ? VENDORS_API : null);
    BaseUrl at =
        chosen == null ? null : BaseUrl.of(KEY + "api-base-url", chosen.toString(), plainHttpTo);
    boolean imports = settings.submitOperation() == SubmitBy.IMPORT;
    if (settings.lookupMaxCalls() < 1) {
      throw failure("lookup-max-calls must be at least 1", "Leave it out for 100.");
    }
    if (imports && at == null) {
      throw unreachable("submit-operation=import");
    }
    return new V1Api(
        at,
        givesTokens(settings, at),
        corpId(settings),
        imports,
        settings.importClosedHours() == OutsideHours.WAIT,
        settings.lookupMaxCalls());
  }

  private static boolean givesTokens(DingTalkSettings settings, @Nullable BaseUrl at) {
    TokenEndpoint wanted =
        settings.tokenEndpoint().orElse(at == null ? TokenEndpoint.GETTOKEN : TokenEndpoint.OAUTH2);
    if (wanted != TokenEndpoint.GETTOKEN && at == null) {
      throw unreachable("token-endpoint=" + wanted.name().toLowerCase(Locale.ROOT));
    }
    return wanted != TokenEndpoint.GETTOKEN;
  }

  private static @Nullable String corpId(DingTalkSettings settings) {
    if (settings.tokenEndpoint().filter(TokenEndpoint.CORP::equals).isEmpty()) {
      return null;
    }
    return settings
        .corpId()
        .filter(id -> !Blanks.isBlank(id))
        .map(id -> SettingText.identifier(KEY + "corp-id", id))
        .orElseThrow(
            () ->
                failure(
                    "corp-id is missing or blank, and token-endpoint=corp needs it",
                    "Set it to the id of the organisation that has installed the application."));
  }

  private static ConfigurationException unreachable(String setting) {
    return failure(
        setting + " needs " + KEY + "api-base-url, since base-url was changed",
        "Set api-base-url to where the second interface is, https://api.dingtalk.com or your"
            + " gateway.");
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(
        ErrorDetails.of(KEY + problem).platform("dingtalk").remedy(remedy).build());
  }
}
