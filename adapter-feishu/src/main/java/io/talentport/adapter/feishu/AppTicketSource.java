package io.talentport.adapter.feishu;

import java.util.Optional;

/**
 * Where a store app's tickets are. Feishu pushes one every hour, as the event {@code app_ticket},
 * to the web hook of the application; without it Feishu gives no token. The application keeps the
 * newest one, also over its own restart, and gives it here:
 *
 * <pre>{@code
 * FeishuSettings.builder().appType(AppType.STORE).appTicketSource(tickets::newest)
 * ConnectOptions.builder().component(AppTicketSource.class, tickets::newest)
 * }</pre>
 *
 * <p>It is asked at every fetch of an app access token, at most a few times an hour, by any thread.
 * The library never keeps a ticket. Implementations MUST be thread-safe, and MUST limit their own
 * time to a second or so: nothing ends their work when the call's deadline passes, and calls of the
 * app's other tenants that need the token wait meanwhile.
 */
@FunctionalInterface
public interface AppTicketSource {

  /**
   * The ticket that was pushed last.
   *
   * @param appId the application's id, for applications that serve several store apps
   * @return absent if none has come yet
   */
  Optional<String> newest(String appId);
}
