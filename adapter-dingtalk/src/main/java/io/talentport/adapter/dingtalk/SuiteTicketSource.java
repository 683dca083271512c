package io.talentport.adapter.dingtalk;

import java.util.Optional;

/**
 * Where a third-party application's tickets are, for {@code token-endpoint=corp-with-ticket} only.
 * DingTalk pushes one every five hours, as the event {@code suite_ticket}, and takes none of those
 * before it any more. The application keeps the newest one, also over its own restart, and gives it
 * here:
 *
 * <pre>{@code
 * DingTalkSettings.builder().tokenEndpoint(TokenEndpoint.CORP_WITH_TICKET).suiteTicketSource(tickets::newest)
 * ConnectOptions.builder().component(SuiteTicketSource.class, tickets::newest)
 * }</pre>
 *
 * <p>It is asked at every fetch of a token, by any thread. The library never keeps a ticket.
 * Implementations MUST be thread-safe, and MUST limit their own time to a second or so: nothing
 * ends their work when the call's deadline passes, and other calls that need the token wait
 * meanwhile.
 */
@FunctionalInterface
public interface SuiteTicketSource {

  /**
   * The ticket that was pushed last.
   *
   * @param appKey the application's key, for applications that serve several third-party ones
   * @return absent if none has come yet
   */
  Optional<String> newest(String appKey);
}
