package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.DingTalkSettings.TokenEndpoint;
import io.talentport.adapter.dingtalk.SuiteTicketSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * The application, and the business that it works for.
 *
 * @param appKey the application's key
 * @param appSecret the application's secret
 * @param bizCode the recruiting business
 * @param tickets the source of the tickets that a token needs; null if it needs none
 * @param operator the default operator of submits; null for none
 */
record DingTalkApp(
    String appKey,
    String appSecret,
    String bizCode,
    @Nullable SuiteTicketSource tickets,
    @Nullable OperatorId operator) {

  /**
   * Takes over the settings.
   *
   * @throws ConfigurationException if a ticket is needed and there is no source
   */
  static DingTalkApp of(DingTalkSettings settings, ConnectOptions options) {
    boolean byTicket =
        settings.tokenEndpoint().filter(TokenEndpoint.CORP_WITH_TICKET::equals).isPresent();
    return new DingTalkApp(
        settings.appKey(),
        settings.appSecret(),
        settings.bizCode(),
        byTicket ? tickets(options) : null,
        settings.operatorUserId().orElse(null));
  }

  private static SuiteTicketSource tickets(ConnectOptions options) {
    return options
        .component(SuiteTicketSource.class)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    ErrorDetails.of(
                            "talentport.dingtalk.token-endpoint=corp-with-ticket needs a"
                                + " SuiteTicketSource, and none is given")
                        .platform("dingtalk")
                        .remedy(
                            "Set it with DingTalkSettings.builder().suiteTicketSource(…), or with"
                                + " ConnectOptions.builder().component(SuiteTicketSource.class, …).")
                        .build()));
  }

  @Override
  public String toString() {
    return "DingTalkApp[" + appKey + ", " + bizCode + "]";
  }
}
