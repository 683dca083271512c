package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.adapter.support.token.TokenStore;
import io.talentport.core.PlatformId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ways to DingTalk's two interfaces, which share one access token. Thread-safe. */
final class DingTalkClients implements AutoCloseable {

  /** As the vendor advises. */
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(10);

  private static final TokenPlacement IN_QUERY = (head, token) -> head.query("access_token", token);

  private static final TokenPlacement IN_HEADER =
      (head, token) -> head.header("x-acs-dingtalk-access-token", token);

  private static final Class<io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi>
      SECOND_TOKENS = io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi.class;

  private final PlatformId id;
  private final BaseUrl firstAt;
  private final @Nullable BaseUrl secondAt;
  private final ConnectionOptions options;
  private final TimeSource time;
  private final PlatformClient first;
  private final PlatformClient second;
  private final String holder;
  private final TokenSource tokens;

  DingTalkClients(
      PlatformId id,
      DingTalkApp tenant,
      BaseUrl at,
      V1Api secondInterface,
      ConnectionOptions options,
      TimeSource time) {
    this.id = id;
    this.firstAt = at;
    this.secondAt = secondInterface.at();
    this.options = options;
    this.time = time;
    this.first = new PlatformClient(id.value(), options, new DingTalkEnvelope(), time);
    this.second = new PlatformClient(id.value(), options, new V1Envelope(), time);
    String corpId = secondInterface.corpId();
    this.holder = corpId == null ? tenant.appKey() : corpId + "/" + tenant.appKey();
    this.tokens = tokens(tenant, secondInterface);
  }

  private TokenSource tokens(DingTalkApp tenant, V1Api secondInterface) {
    String platform = id.value();
    String corpId = secondInterface.corpId();
    BaseUrl issuer = firstAt;
    TokenEndpoint endpoint;
    if (secondAt == null || !secondInterface.givesTokens()) {
      endpoint = new DingTalkTokens(platform, first.api(TokenApi.class, firstAt), tenant, time);
    } else {
      issuer = secondAt;
      var api = second.api(SECOND_TOKENS, secondAt);
      endpoint =
          corpId == null
              ? new V1Tokens(platform, api, tenant, time)
              : new CorpTokens(platform, api, tenant, corpId, time);
    }
    return new TokenSource(
        new TokenKey(platform, issuer.toString(), holder),
        TokenStore.inMemory(),
        endpoint,
        RENEW_BEFORE,
        first.time());
  }

  ResumeApi resumes() {
    return first.api(ResumeApi.class, firstAt, ApiOptions.withToken(tokens, IN_QUERY));
  }

  /** The second interface's candidates; null if it must not be called. */
  @Nullable CandidateApi candidates() {
    return secondAt == null
        ? null
        : second.api(CandidateApi.class, secondAt, ApiOptions.withToken(tokens, IN_HEADER));
  }

  /**
   * The second interface's candidates, to import some.
   *
   * @param preSendCheck runs before every call is sent
   */
  CandidateApi imports(Runnable preSendCheck) {
    return second.api(
        CandidateApi.class,
        Objects.requireNonNull(secondAt, "imports need the second interface"),
        ApiOptions.withToken(tokens, IN_HEADER).preSendCheck(preSendCheck));
  }

  /** The listings of the organisation whose token is used. */
  Listings listings(int maxEmptyPages) {
    return new Listings(
        new ListingRules(id.value(), holder, maxEmptyPages, first::platformTime),
        options.strictRecords());
  }

  /** The time of the second interface, whose pauses fail when all is closed. */
  TimeSource time() {
    return second.time();
  }

  SelfCheck selfCheck() {
    return new SelfCheck(
        id,
        secondAt == null ? List.of(firstAt) : List.of(firstAt, secondAt),
        new NetworkCheck(options, time),
        () -> tokens.renewed(Deadline.in(options.callDeadline(), time)),
        () -> first.clockSkew().or(second::clockSkew));
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
