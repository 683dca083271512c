package io.talentport.adapter.feishu;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.style.ImmutableSettings;
import java.net.URI;
import org.immutables.value.Value;

/**
 * What it takes to reach Feishu. Immutable and thread-safe; printing it tells no secret.
 *
 * <p>The application is a self-built one; its id and secret stand in Feishu's developer console.
 */
@Value.Immutable
@ImmutableSettings
public interface FeishuSettings extends ConnectionSettings {

  /** The application's id ({@code talentport.feishu.app-id}), for example {@code cli_a1b2}. */
  String appId();

  /** The application's secret ({@code talentport.feishu.app-secret}). */
  @Value.Redacted
  String appSecret();

  /**
   * Where Feishu is ({@code talentport.feishu.base-url}); an API gateway's address may carry a
   * path, which is kept. Plain http is accepted for the loopback only.
   */
  @Value.Default
  default URI baseUrl() {
    return URI.create("https://open.feishu.cn");
  }

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableFeishuSettings.Builder {}
}
