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
  @Value.Redacted
  Optional<OperatorId> operatorUserId();

  /**
   * Where DingTalk's first interface is ({@code talentport.dingtalk.base-url}); an API gateway's
   * address may carry a path, which is kept. Plain http is accepted for the loopback, and for the
   * hosts of {@link #allowPlainHttpTo()}.
   */
  @Value.Redacted
  @Value.Default
  default URI baseUrl() {
    return V1Options.VENDORS_BASE;
  }

  /**
   * Where DingTalk's second interface is ({@code talentport.dingtalk.api-base-url}), by the same
   * rules; absent for the vendor's own address.
   *
   * <p>Where {@link #baseUrl()} was changed and this was not, the second interface is not called at
   * all: no secret and no person's number goes to an address that nobody chose.
   */
  @Value.Redacted
  Optional<URI> apiBaseUrl();

  /**
   * Which call gives the access token for both interfaces ({@code
   * talentport.dingtalk.token-endpoint}: {@code oauth2}, {@code corp} or {@code gettoken}); absent
   * for {@link TokenEndpoint#OAUTH2} where the second interface may be called, else {@link
   * TokenEndpoint#GETTOKEN}.
   */
  Optional<TokenEndpoint> tokenEndpoint();

  /**
   * Of which organisation the access token is ({@code talentport.dingtalk.corp-id}); needed for
   * {@link TokenEndpoint#CORP}, and used by nothing else.
   */
  Optional<String> corpId();

  /** Which call lists the records ({@code talentport.dingtalk.records-operation}). */
  @Value.Default
  default RecordsBy recordsOperation() {
    return RecordsBy.PLUGIN;
  }

  /** Which call submits a résumé ({@code talentport.dingtalk.submit-operation}). */
  @Value.Default
  default SubmitBy submitOperation() {
    return SubmitBy.RESUME_ADD;
  }

  /**
   * What to do with a résumé that comes while DingTalk imports none ({@code
   * talentport.dingtalk.import-closed-hours}); for {@link SubmitBy#IMPORT} only.
   */
  @Value.Default
  default OutsideHours importClosedHours() {
    return OutsideHours.REFUSE;
  }

  /**
   * How many calls one talent look-up may make, which is how many mobile numbers it may have
   * ({@code talentport.dingtalk.lookup-max-calls}); at least 1. Each call counts against the
   * organisation's calls of the month, which are 5,000 in DingTalk's standard edition.
   */
  @Value.Default
  default int lookupMaxCalls() {
    return 100;
  }

  /** Which call gives the access token. */
  enum TokenEndpoint {
    /**
     * {@code oauth2}: DingTalk's present call. Its own guide uses such a token on both interfaces.
     */
    OAUTH2,

    /**
     * {@code corp}: DingTalk's call for applications of both kinds, of third parties too, which
     * gives a token for one organisation ({@link DingTalkSettings#corpId()}). DingTalk documents
     * its look-up of candidates for third-party applications only.
     */
    CORP,

    /**
     * {@code gettoken}: the older call. That its token serves the second interface is practice, not
     * documented.
     */
    GETTOKEN
  }

  /**
   * Which call lists the records. Both give the same rows; DingTalk's present documentation shows
   * neither, and does not tell which of them is open to which application.
   */
  enum RecordsBy {
    /** {@code plugin}: {@code ats.plugin.statistics.resume.list}, at most 1,000 rows a page. */
    PLUGIN,

    /** {@code statistics}: {@code ats.statistics.resume.list}, at most 200 rows a page. */
    STATISTICS
  }

  /** Which call submits a résumé. */
  enum SubmitBy {
    /**
     * {@code resume-add}: a résumé in its parts. DingTalk's present documentation does not show the
     * call.
     */
    RESUME_ADD,

    /**
     * {@code import}: a document at an address, which DingTalk reads by itself; at night only
     * (20:00 to 08:00 in China) and 30 a minute. Nothing but the document, the channel and the
     * operator is carried.
     */
    IMPORT
  }

  /** What to do with a résumé that comes while DingTalk imports none. */
  enum OutsideHours {
    /**
     * {@code refuse}: a {@link io.talentport.core.error.RateLimitedException} that tells how long
     * to wait; nothing is sent.
     */
    REFUSE,

    /** {@code wait}: the submit waits, up to twelve hours; interrupting the thread ends it. */
    WAIT
  }

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableDingTalkSettings.Builder {}
}
