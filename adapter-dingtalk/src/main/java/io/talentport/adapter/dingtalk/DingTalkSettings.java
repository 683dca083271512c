package io.talentport.adapter.dingtalk;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.model.OperatorId;
import io.talentport.core.style.ImmutableSettings;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it takes to reach DingTalk. Immutable and thread-safe; printing it tells no secret.
 *
 * <p>The application's key and secret (Client ID and Client Secret) stand in DingTalk's developer
 * console.
 */
@Value.Immutable
@ImmutableSettings
public interface DingTalkSettings extends ConnectionSettings {

  /** The application's key ({@code talentport.dingtalk.app-key}). */
  String appKey();

  /** The application's secret ({@code talentport.dingtalk.app-secret}). */
  @Value.Redacted
  String appSecret();

  /**
   * The recruiting business ({@code talentport.dingtalk.biz-code}), as agreed with DingTalk; the
   * vendor's pages name {@code ddats} everywhere.
   */
  @Value.Default
  default String bizCode() {
    return "ddats";
  }

  /**
   * On whose behalf résumés are submitted ({@code talentport.dingtalk.operator-user-id}) unless a
   * résumé names somebody; absent for nobody.
   */
  Optional<OperatorId> operatorUserId();

  /**
   * Where DingTalk's first interface is ({@code talentport.dingtalk.base-url}); an API gateway's
   * address may carry a path, which is kept. Plain http is accepted for the loopback only.
   */
  @Value.Default
  default URI baseUrl() {
    return URI.create("https://oapi.dingtalk.com");
  }

  /**
   * Where DingTalk's second interface is ({@code talentport.dingtalk.api-base-url}), by the same
   * rules. It is checked; none of the present ports calls it.
   */
  @Value.Default
  default URI apiBaseUrl() {
    return URI.create("https://api.dingtalk.com");
  }

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableDingTalkSettings.Builder {}
}
