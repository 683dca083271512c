package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.AppTicketSource;
import io.talentport.adapter.feishu.internal.wire.api.StoreTokenApi;
import io.talentport.adapter.feishu.internal.wire.model.ResendAppTicketRequest;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.PushedTicket;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.RecruitingException;

/**
 * The tickets of a store app: read from the application, and requested if there is no valid one.
 */
final class AppTickets {

  private static final String REMEDY =
      "Let the AppTicketSource return the newest ticket that the application's web hook received as"
          + " the event app_ticket. Feishu pushes one every hour; with"
          + " talentport.feishu.resend-app-ticket it is asked for another one, which comes within"
          + " minutes.";

  private final StoreTokenApi api;
  private final FeishuApp app;
  private final boolean requested;
  private final StoreAppShare share;
  private final TimeSource time;
  private final PushedTicket ticket;

  /**
   * The tickets of an application.
   *
   * @param requested whether Feishu is asked to push one if there is no valid one
   */
  AppTickets(
      String platform,
      StoreTokenApi api,
      FeishuApp app,
      AppTicketSource source,
      boolean requested,
      StoreAppShare share,
      TimeSource time) {
    this.api = api;
    this.app = app;
    this.requested = requested;
    this.share = share;
    this.time = time;
    this.ticket =
        new PushedTicket(
            Operation.of(platform, StoreTokenApi.GET_APP_ACCESS_TOKEN),
            AppTicketSource.class.getSimpleName(),
            () -> source.newest(app.id()),
            REMEDY);
  }

  /**
   * The newest ticket.
   *
   * @throws AuthenticationFailedException if there is none; Feishu was asked for one
   */
  String newest() {
    return ticket.newest().orElseThrow(() -> askedForAnother(ticket.missing()));
  }

  /**
   * Asks Feishu for another ticket, unless that was done recently. It reaches the web hook later,
   * so the current call fails.
   *
   * @param failure why one is needed
   * @return the failure of the call: the given one, or why Feishu pushes no ticket to this app
   */
  RecruitingException askedForAnother(RecruitingException failure) {
    if (requested && share.mayRequestTicket(time)) {
      ResendAppTicketRequest request = new ResendAppTicketRequest();
      request.appId = app.id();
      request.appSecret = app.secret();
      try {
        api.resendAppTicket(request);
      } catch (AuthenticationFailedException noTicketForThisApp) {
        share.ticketRequestFailed(time);
        return noTicketForThisApp;
      } catch (RecruitingException notAsked) {
        share.ticketRequestFailed(time);
        failure.addSuppressed(notAsked);
      }
    }
    return failure;
  }
}
