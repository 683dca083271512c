package io.talentport.adapter.feishu;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.style.ImmutableSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
   * path, which is kept. Plain http is accepted for the loopback, and for the hosts of {@link
   * #allowPlainHttpTo()}.
   */
  @Value.Redacted
  @Value.Default
  default URI baseUrl() {
    return URI.create("https://open.feishu.cn");
  }

  /**
   * How long the upload of one document may take in all ({@code
   * talentport.feishu.upload-deadline}); longer than zero. It stands in the place of the call
   * deadline, which is for calls without one.
   */
  @Value.Default
  default Duration uploadDeadline() {
    return Duration.ofMinutes(10);
  }

  /**
   * Which source of the tenant a channel is ({@code talentport.feishu.resume-sources}, for example
   * {@code lagou=7001, boss=7002}), for the person and for the applications. A channel that is
   * neither here nor in {@link #resumeSourceNames()} is not carried.
   */
  Map<ResumeChannel, ResumeSourceId> resumeSources();

  /**
   * By which Chinese or English name the source of a channel is found ({@code
   * talentport.feishu.resume-source-names}, for example {@code lagou=拉勾}). The sources are listed
   * when a channel comes first; it is a {@link io.talentport.core.error.ConfigurationException} if
   * none of them or several have the name.
   */
  Map<ResumeChannel, String> resumeSourceNames();

  /**
   * Feishu's location codes of nationalities, by the words of the résumés ({@code
   * talentport.feishu.nationality-codes}, for example {@code 中国=CN_112}). A nationality that is not
   * among them is not carried; none is guessed.
   */
  Map<String, String> nationalityCodes();

  /**
   * Feishu's location codes of cities, by the words of the résumés ({@code
   * talentport.feishu.city-codes}, for example {@code 北京=CT_7}). A place that is not among them is
   * not carried; none is guessed.
   */
  Map<String, String> cityCodes();

  /**
   * Feishu's numbers of modes of study ({@code education_type}), by the words of the résumés
   * ({@code talentport.feishu.study-mode-codes}, for example {@code 全日制=2}). Feishu's own words,
   * such as 统招全日制, 非全日制 and 自考, are known without; any other that is not among them is not carried.
   */
  Map<String, String> studyModeCodes();

  /**
   * How the applications for matched jobs came about where the résumé does not say ({@code
   * talentport.feishu.delivery-type}): {@code hr-sourcing} or {@code candidate}; absent if it is
   * not to be sent then.
   */
  Optional<DeliveryType> deliveryType();

  /**
   * Feishu's location codes of the countries of mobile numbers, by their calling codes ({@code
   * talentport.feishu.mobile-country-codes}). Mainland China ({@code 86=CN_1}) is known without; a
   * number of another country that is not among them is not carried.
   */
  Map<String, String> mobileCountryCodes();

  /**
   * Whether a virtual number that a job site lends is handed over as the person's mobile number
   * ({@code talentport.feishu.send-virtual-mobiles}). Feishu tells people apart by their numbers,
   * and a lent one comes to another person later: it is not carried unless this is set.
   */
  @Value.Default
  default boolean sendVirtualMobiles() {
    return false;
  }

  /**
   * Of which kind the operator's id on a résumé is ({@code talentport.feishu.user-id-type}): {@code
   * open_id}, {@code union_id}, {@code user_id} or {@code people_admin_id}; absent for Feishu's own
   * default, {@code open_id}.
   */
  Optional<String> userIdType();

  /** Starts settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the settings. Not thread-safe. */
  final class Builder extends ImmutableFeishuSettings.Builder {}
}
