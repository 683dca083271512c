package io.talentport.adapter.feishu;

import io.talentport.adapter.feishu.internal.client.FeishuAssembly;
import io.talentport.adapter.feishu.internal.client.IntakeOptions;
import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.settings.SettingText;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ResumeChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The typed way to Feishu, for an application that does not mind to name its platform. */
public final class Feishu {

  static final PlatformId ID = PlatformId.of("feishu");

  private static final String KEY = "talentport.feishu.";

  private static final List<String> USER_ID_TYPES =
      List.of("open_id", "people_admin_id", "union_id", "user_id");

  private Feishu() {}

  /**
   * Connects Feishu. Sends nothing.
   *
   * @throws ConfigurationException if a setting is ill-formed or out of range, or a library on the
   *     class path does not fit; the message names it
   */
  public static RecruitingPlatform connect(@Nullable FeishuSettings settings) {
    if (settings == null) {
      throw new ConfigurationException(
          ErrorDetails.of("The Feishu settings are null")
              .remedy("Make them with FeishuSettings.builder().")
              .build());
    }
    return Libraries.linking(() -> connect(settings, TimeSource.system()));
  }

  static RecruitingPlatform connect(FeishuSettings settings, TimeSource time) {
    return FeishuAssembly.connect(
        ID,
        SettingText.identifier(KEY + "app-id", settings.appId()),
        SettingText.identifier(KEY + "app-secret", settings.appSecret()),
        intake(settings),
        BaseUrl.of(
            KEY + "base-url",
            settings.baseUrl().toString(),
            PlainHttpHosts.of(ID.value(), settings.allowPlainHttpTo())),
        ConnectionOptions.of(ID.value(), settings),
        settings.maxEmptyPages(),
        time);
  }

  private static IntakeOptions intake(FeishuSettings settings) {
    return new IntakeOptions(
        new FeishuCodes(
            settings.resumeSources(),
            sourceNames(settings.resumeSourceNames()),
            SettingText.phrases(KEY + "nationality-codes", settings.nationalityCodes()),
            SettingText.phrases(KEY + "city-codes", settings.cityCodes()),
            callingCodes(settings.mobileCountryCodes()),
            studyModes(settings.studyModeCodes()),
            settings.deliveryType().map(Feishu::deliveryType).orElse(null),
            settings.sendVirtualMobiles()),
        settings.userIdType().map(Feishu::userIdType).orElse(null),
        ConnectionOptions.duration(KEY + "upload-deadline", settings.uploadDeadline()));
  }

  private static Map<ResumeChannel, String> sourceNames(Map<ResumeChannel, String> given) {
    Map<ResumeChannel, String> names = new HashMap<>();
    given.forEach(
        (channel, name) ->
            names.put(channel, SettingText.phrase(KEY + "resume-source-names", name)));
    return names;
  }

  private static Map<String, String> callingCodes(Map<String, String> given) {
    Map<String, String> codes = new HashMap<>();
    given.forEach(
        (code, country) -> {
          String digits = code.startsWith("+") ? code.substring(1) : code;
          if (!digits.matches("[1-9][0-9]{0,3}")
              || codes.put(digits, SettingText.identifier(KEY + "mobile-country-codes", country))
                  != null) {
            throw refused(
                "mobile-country-codes must be by calling codes in digits, each once",
                "Write it like 852=CN_2, with the code that Feishu's list of locations has.");
          }
        });
    return codes;
  }

  private static Map<String, Integer> studyModes(Map<String, String> given) {
    Map<String, Integer> modes = new HashMap<>();
    SettingText.phrases(KEY + "study-mode-codes", given)
        .forEach(
            (words, number) -> {
              if (!number.matches("[0-9]{1,9}")) {
                throw refused(
                    "study-mode-codes must have numbers of Feishu's education_type as values",
                    "Write it like 全日制=2.");
              }
              modes.put(words, Integer.valueOf(number));
            });
    return modes;
  }

  private static DeliveryType deliveryType(DeliveryType given) {
    if (!FeishuMapping.isDeliveryOfApplications(given)) {
      throw refused(
          "delivery-type must be " + DeliveryType.HR_SOURCING + " or " + DeliveryType.CANDIDATE,
          "Write one of these words, or leave the setting out.");
    }
    return given;
  }

  private static String userIdType(String given) {
    if (!USER_ID_TYPES.contains(given)) {
      throw refused(
          "user-id-type must be one of " + String.join(", ", USER_ID_TYPES),
          "Write one of these words, or leave the setting out for open_id.");
    }
    return given;
  }

  private static ConfigurationException refused(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(KEY + problem).remedy(remedy).build());
  }
}
