package io.talentport.adapter.feishu;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.style.ImmutableSettings;
import io.talentport.core.style.PlatformSettings;
import io.talentport.core.style.Setting;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of Feishu. Immutable and thread-safe; printing them shows no secret.
 *
 * <p>The application's id and secret are in Feishu's developer console. It is one that the
 * organisation has built for itself, or a store app that several organisations have installed; the
 * latter needs {@link #tenantKey()} and an {@link AppTicketSource}.
 */
@Value.Immutable
@ImmutableSettings
@PlatformSettings("feishu")
public interface FeishuSettings extends ConnectionSettings {

  /** The application's id, for example {@code cli_a1b2}. */
  @Setting(en = "the application's id (App ID)", zh = "应用的 App ID")
  String appId();

  /** The application's secret. */
  @Value.Redacted
  @Setting(en = "the application's secret (App Secret)", zh = "应用的 App Secret")
  String appSecret();

  /** Whose application it is. A store app is served fewer ports; its capabilities say which. */
  @Setting(
      defaultValue = "custom",
      en =
          "whose application it is: `custom` for one that the organisation has built for itself,"
              + " `store` for a store app (see [store apps](how-to/store-apps.md))",
      zh = "应用类型：企业自建应用用 `custom`，应用商店应用用 `store`（见[商店应用](how-to/store-apps.zh-CN.md)）")
  AppType appType();

  /**
   * The organisation that has installed the store app; for {@link AppType#STORE}, which needs it.
   */
  @Setting(
      en =
          "the organisation that has installed the store app (`tenant_key`), with `app-type=store`",
      zh = "`app-type=store` 时，安装了该商店应用的企业（`tenant_key`）")
  Optional<String> tenantKey();

  /**
   * True if Feishu is asked to push a ticket again when there is none, or only one that it refuses;
   * at most once in five minutes for each application.
   */
  @Setting(
      defaultValue = "true",
      en =
          "whether Feishu is asked to push the app ticket again if it is missing or old, at most"
              + " once in five minutes; with `app-type=store`",
      zh = "`app-type=store` 时，app_ticket 缺失或过期后是否请飞书重新推送，最多每五分钟一次")
  boolean resendAppTicket();

  /**
   * Where the tickets of a store app are. A program sets it, here or as a component of {@link
   * io.talentport.core.ConnectOptions}; this one goes before. No text can.
   */
  @Value.Default
  @Value.Redacted
  default Optional<AppTicketSource> appTicketSource() {
    return Optional.empty();
  }

  /**
   * The address of Feishu or of an API gateway in front of it. Plain http is accepted for the
   * loopback, and for the hosts of {@link #allowPlainHttpTo()}.
   */
  @Value.Redacted
  @Setting(
      defaultValue = "https://open.feishu.cn",
      en = "address of the platform, or of an API gateway in front of it; a path is kept",
      zh = "平台或其前置网关的地址，路径会保留")
  URI baseUrl();

  /**
   * The deadline of an upload, and of reading a stored document, in place of {@link
   * #callDeadline()}; at most a day.
   */
  @Setting(
      defaultValue = "PT10M",
      en = "how long the upload of one document, or reading a stored one, may take in all",
      zh = "上传一个附件或读取一个已存附件的总时限")
  Duration uploadDeadline();

  /** Sources by channel; one that is neither here nor named in the next setting is not carried. */
  @Setting(
      en =
          "ids of the organisation's résumé sources by channel, for the person and the"
              + " applications: `lagou=7001, boss=7002`",
      zh = "渠道对应的来源 ID，用于人才和投递：`lagou=7001, boss=7002`")
  Map<ResumeChannel, ResumeSourceId> resumeSources();

  /** Sources by channel. They are looked up by name when a résumé has the channel. */
  @Setting(
      en =
          "the same by the source's Chinese or English name: `lagou=拉勾`; no active source or several"
              + " of that name is an error",
      zh = "同上，按来源的中文或英文名称：`lagou=拉勾`；没有启用的来源叫这个名称，或不止一个，都会报错")
  Map<ResumeChannel, String> resumeSourceNames();

  /**
   * Location codes by nationality; they outrank Feishu's list of countries, in which every other
   * nationality is looked up.
   */
  @Setting(
      en =
          "Feishu's location codes by the résumés' nationalities: `中国=CN_112`; others are looked up"
              + " by exact name in Feishu's list (scope `hire:location:readonly`)",
      zh = "简历里的国籍对应的飞书地点编码：`中国=CN_112`；其余按完整名称在飞书地点列表中查找（权限 `hire:location:readonly`）")
  Map<String, String> nationalityCodes();

  /**
   * Location codes by place; they outrank Feishu's list of cities, in which every other place is
   * looked up.
   */
  @Setting(
      en =
          "Feishu's location codes by the résumés' places: `北京=CT_7`; others are looked up by exact"
              + " name in Feishu's list of cities (scope `hire:location:readonly`)",
      zh = "简历里的地点对应的飞书地点编码：`北京=CT_7`；其余按完整名称在飞书城市列表中查找（权限 `hire:location:readonly`）")
  Map<String, String> cityCodes();

  /** Location codes by calling code; a number of a country without one is not carried. */
  @Setting(
      en = "Feishu's location codes by calling code: `852=CN_2`; `86=CN_1` is built in",
      zh = "国家区号对应的飞书地点编码：`852=CN_2`；`86=CN_1` 已内置")
  Map<String, String> mobileCountryCodes();

  /** Numbers of {@code education_type} by mode of study; a mode without one is not carried. */
  @Setting(
      en =
          "Feishu's numbers of modes of study by the résumés' words: `全日制=2`; 统招全日制, 非全日制, 自考 and"
              + " the like are built in",
      zh = "简历里的学习形式对应的飞书编号：`全日制=2`；统招全日制、非全日制、自考等已内置")
  Map<String, String> studyModeCodes();

  /** The delivery type of résumés without one; absent to send none. */
  @Setting(
      words = {"hr-sourcing", "candidate"},
      en =
          "how the applications for matched jobs came about if the résumé does not say it:"
              + " `hr-sourcing` or `candidate`",
      zh = "简历没有写明时，匹配职位的投递类型：`hr-sourcing`（HR 寻访）或 `candidate`（候选人主动投递）")
  Optional<DeliveryType> deliveryType();

  /**
   * True if virtual numbers are sent. Feishu identifies people by their numbers, and a virtual one
   * belongs to another person later.
   */
  @Setting(
      defaultValue = "false",
      en = "whether to send a temporary (virtual) number issued by a job site",
      zh = "招聘网站的虚拟号码是否当作本人手机号提交")
  boolean sendVirtualMobiles();

  /** The type of a résumé's operator id; absent for Feishu's default, {@code open_id}. */
  @Setting(
      words = {"open_id", "people_admin_id", "union_id", "user_id"},
      en =
          "type of a résumé's operator id: `open_id` (Feishu's default), `union_id`, `user_id` or"
              + " `people_admin_id`",
      zh = "简历中操作人 ID 的类型：`open_id`（飞书默认）、`union_id`、`user_id`、`people_admin_id`")
  Optional<String> userIdType();

  /**
   * What an update of an existing talent does if a stored value can be read only in part, or not be
   * sent back. Feishu's page does not say whether a value that is left out is kept.
   */
  @Setting(
      defaultValue = "refuse",
      en =
          "what an update of a talent (`ExistingPerson.UPDATE`) does if a stored value cannot be sent"
              + " back, since Feishu's page does not say whether it keeps what is left out: `refuse`"
              + " writes nothing, `leave-out` leaves it out",
      zh =
          "更新已有人才（`ExistingPerson.UPDATE`）时，如果某个已存的值无法原样写回（飞书文档未说明未传的字段是保留还是清空）："
              + "`refuse` 不写入并报错，`leave-out` 不传该字段")
  UnreadableFields updateUnreadableFields();

  /** What an update does if a stored value cannot be sent back. */
  enum UnreadableFields {
    /** {@code refuse}: nothing is written. */
    REFUSE,

    /** {@code leave-out}: it is left out, and Feishu keeps it or empties it. */
    LEAVE_OUT
  }

  /** Whose application it is. */
  enum AppType {
    /** {@code custom}: one organisation's own (企业自建应用). */
    CUSTOM,

    /**
     * {@code store}: a store app (应用商店应用), which several organisations have installed. It reads
     * recruiting data and uploads files; Feishu lets it create neither people nor applications, nor
     * read external applications.
     */
    STORE
  }

  /**
   * Reads the settings from text, as {@code RecruitingPlatform.connect(Map)} does.
   *
   * @param settings the keys {@code talentport.feishu.…}; other keys are not read
   * @throws io.talentport.core.error.ConfigurationException if a key is unknown, or a value missing
   *     or ill-formed; the message names the key
   */
  static FeishuSettings of(Map<String, String> settings) {
    return FeishuSettingsSchema.SCHEMA.read(settings);
  }

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableFeishuSettings.Builder {

    /** Starts with the defaults. */
    public Builder() {
      FeishuSettingsSchema.SCHEMA.setDefaults(this);
    }
  }
}
