package io.talentport.adapter.dingtalk;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.model.OperatorId;
import io.talentport.core.style.ImmutableSettings;
import io.talentport.core.style.PlatformSettings;
import io.talentport.core.style.Setting;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of DingTalk. Immutable and thread-safe; printing them shows no secret.
 *
 * <p>The application's key and secret (Client ID and Client Secret) are in DingTalk's developer
 * console.
 */
@Value.Immutable
@ImmutableSettings
@PlatformSettings("dingtalk")
public interface DingTalkSettings extends ConnectionSettings {

  /** The application's key. */
  @Setting(en = "the application's key (Client ID)", zh = "应用的 AppKey（Client ID）")
  String appKey();

  /** The application's secret. */
  @Value.Redacted
  @Setting(en = "the application's secret (Client Secret)", zh = "应用的 AppSecret（Client Secret）")
  String appSecret();

  /** The recruiting business; the vendor's pages name {@code ddats} everywhere. */
  @Setting(
      defaultValue = "ddats",
      en = "the recruiting business, as agreed with DingTalk",
      zh = "与钉钉约定的招聘业务码")
  String bizCode();

  /** The operator of résumés without one; absent for none. */
  @Value.Redacted
  @Setting(
      en = "on whose behalf résumés are submitted, unless a résumé names its operator",
      zh = "以谁的名义提交；简历自己写明的优先")
  Optional<OperatorId> operatorUserId();

  /**
   * The address of DingTalk's legacy API or of an API gateway in front of it. Plain http is
   * accepted for the loopback, and for the hosts of {@link #allowPlainHttpTo()}.
   */
  @Value.Redacted
  @Setting(
      defaultValue = "https://oapi.dingtalk.com",
      en =
          "address of DingTalk's legacy API (旧版服务端 API), or of an API gateway in front of it; a"
              + " path is kept",
      zh = "旧版服务端 API 或其前置网关的地址，路径会保留")
  URI baseUrl();

  /**
   * The address of DingTalk's v1 API, by the same rules; absent for the vendor's own.
   *
   * <p>Where {@link #baseUrl()} was changed and this was not, the v1 API is not called at all: no
   * secret and personal data is sent to configured hosts only.
   */
  @Value.Redacted
  @Setting(
      en =
          "the same for the v1 API (新版服务端 API), by default `https://api.dingtalk.com`; if `base-url`"
              + " was changed and this was not, the v1 API is not called: no `TalentLookup`, no"
              + " import",
      zh =
          "新版服务端 API 的地址，默认 `https://api.dingtalk.com`；只改了 `base-url` 而没改这一项时，不会调用新版"
              + " API：没有 `TalentLookup`，也不能导入")
  Optional<URI> apiBaseUrl();

  /**
   * The call that gives the access token of both APIs; absent for {@link TokenEndpoint#OAUTH2}
   * where the v1 API may be called, else {@link TokenEndpoint#GETTOKEN}.
   */
  @Setting(
      en =
          "which call fetches the token: `oauth2` (the default), for in-house applications; `corp`,"
              + " for third-party applications, and for in-house ones, too; `corp-with-ticket`, an"
              + " older call for third-party applications, which needs a suite ticket; or `gettoken`,"
              + " an older call, the default if the v1 API is not called",
      zh =
          "用哪个接口取 token：企业内部应用用 `oauth2`（默认），第三方应用用 `corp`（两类应用都支持），"
              + "或第三方应用的旧接口 `corp-with-ticket`（需要 suiteTicket），或旧的 `gettoken`（不用新版 API 时的默认值）")
  Optional<TokenEndpoint> tokenEndpoint();

  /**
   * The organisation of the access token; for {@link TokenEndpoint#CORP} and {@link
   * TokenEndpoint#CORP_WITH_TICKET}, which need it.
   */
  @Setting(
      en =
          "the organisation that the token is for, with `token-endpoint=corp` or `corp-with-ticket`",
      zh = "`token-endpoint` 为 `corp` 或 `corp-with-ticket` 时取哪个企业的 token")
  Optional<String> corpId();

  /**
   * Where the tickets are, for {@link TokenEndpoint#CORP_WITH_TICKET}. A program sets it, here or
   * as a component of {@link io.talentport.core.ConnectOptions}; this one goes before. No text can.
   */
  @Value.Default
  @Value.Redacted
  default Optional<SuiteTicketSource> suiteTicketSource() {
    return Optional.empty();
  }

  /** The call that lists the records. */
  @Setting(
      defaultValue = "plugin",
      en =
          "which call lists the records: `plugin` is `ats/plugin/statistics/resume/list`,"
              + " `statistics` is `ats/statistics/resume/list`",
      zh =
          "用哪个接口列出记录：`plugin` 即 `ats/plugin/statistics/resume/list`，`statistics` 即"
              + " `ats/statistics/resume/list`")
  RecordsBy recordsOperation();

  /** The call that submits a résumé. */
  @Setting(
      defaultValue = "resume-add",
      en =
          "how a résumé is submitted: `resume-add` field by field, `import` as a document at a URL,"
              + " at night only",
      zh = "提交方式：`resume-add` 按字段提交，`import` 按 URL 导入文件，只在夜间开放")
  SubmitBy submitOperation();

  /** What happens to a résumé while DingTalk imports none; for {@link SubmitBy#IMPORT} only. */
  @Setting(
      defaultValue = "refuse",
      en = "outside of 20:00 to 08:00 in China: `refuse` the import, or `wait`",
      zh = "不在 20:00 至次日 08:00（中国时间）时，`import` 是拒绝（`refuse`）还是等待（`wait`）")
  OutsideHours importClosedHours();

  /**
   * How many calls one look-up may make. Each counts against the organisation's calls of the month,
   * which are 5,000 in DingTalk's standard edition.
   */
  @Setting(
      defaultValue = "100",
      min = 1,
      en = "how many calls a look-up may make; it makes one per mobile number",
      zh = "一次查找最多调用几次，一个手机号一次")
  int lookupMaxCalls();

  /** The calls that give an access token. */
  enum TokenEndpoint {
    /** {@code oauth2}: DingTalk's present call. Its guide uses such a token on both APIs. */
    OAUTH2,

    /**
     * {@code corp}: DingTalk's call for applications of both kinds, of third parties too, which
     * gives a token for one organisation ({@link DingTalkSettings#corpId()}). DingTalk documents
     * its look-up of candidates for third-party applications only.
     */
    CORP,

    /**
     * {@code corp-with-ticket}: the older call for third-party applications, which needs the ticket
     * that DingTalk pushes ({@link SuiteTicketSource}), besides the organisation. Choose it only if
     * {@link #CORP} is refused.
     */
    CORP_WITH_TICKET,

    /**
     * {@code gettoken}: the older call. That its token serves the v1 API is practice, not
     * documented.
     */
    GETTOKEN
  }

  /**
   * The calls that list the records. Both give the same rows; DingTalk's present documentation
   * shows neither, and does not say which of them is open to which application.
   */
  enum RecordsBy {
    /** {@code plugin}: {@code ats.plugin.statistics.resume.list}, at most 1,000 rows a page. */
    PLUGIN,

    /** {@code statistics}: {@code ats.statistics.resume.list}, at most 200 rows a page. */
    STATISTICS
  }

  /** The calls that submit a résumé. */
  enum SubmitBy {
    /**
     * {@code resume-add}: a résumé field by field. DingTalk's present documentation does not show
     * the call.
     */
    RESUME_ADD,

    /**
     * {@code import}: a document at a URL, which DingTalk reads by itself; at night only (20:00 to
     * 08:00 in China) and 30 a minute. Only the document, the channel and the operator are carried.
     */
    IMPORT
  }

  /** What happens to a résumé while DingTalk imports none. */
  enum OutsideHours {
    /**
     * {@code refuse}: a {@link io.talentport.core.error.RateLimitedException} that says how long to
     * wait; nothing is sent.
     */
    REFUSE,

    /** {@code wait}: the submit waits, up to twelve hours; interrupting the thread ends it. */
    WAIT
  }

  /**
   * Reads the settings from text, as {@code RecruitingPlatform.connect(Map)} does.
   *
   * @param settings the keys {@code talentport.dingtalk.…}; other keys are not read
   * @throws io.talentport.core.error.ConfigurationException if a key is unknown, or a value missing
   *     or ill-formed; the message names the key
   */
  static DingTalkSettings of(Map<String, String> settings) {
    return DingTalkSettingsSchema.SCHEMA.read(settings);
  }

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableDingTalkSettings.Builder {

    /** Starts with the defaults. */
    public Builder() {
      DingTalkSettingsSchema.SCHEMA.setDefaults(this);
    }
  }
}
