package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.wire.model.CreateApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.text.Blanks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's tables from the settings, which convert words of a résumé to codes of Feishu.
 * Nothing is guessed: a word in no table has no code, unless Feishu's lists of locations have it
 * ({@link Places}). Immutable and thread-safe.
 *
 * @param sources the sources of channels, by their ids
 * @param sourceNames the sources of channels, by their names
 * @param nationalities codes of nationalities
 * @param cities codes of cities
 * @param mobileCountries codes of the countries of mobile numbers, by calling codes
 * @param studyModes numbers of modes of study, by the words of the résumés
 * @param defaultDelivery how applications came about if the résumé does not say; null if unknown
 * @param virtualMobiles whether a temporary (virtual) number is sent as the person's
 */
public record FeishuCodes(
    Map<ResumeChannel, ResumeSourceId> sources,
    Map<ResumeChannel, String> sourceNames,
    Map<String, String> nationalities,
    Map<String, String> cities,
    Map<String, String> mobileCountries,
    Map<String, Integer> studyModes,
    @Nullable DeliveryType defaultDelivery,
    boolean virtualMobiles) {

  /** The only code that Feishu's pages print. */
  private static final Map<String, String> DOCUMENTED = Map.of(MobileNumber.MAINLAND_CHINA, "CN_1");

  /** Copies the tables. */
  public FeishuCodes {
    sources = Map.copyOf(sources);
    sourceNames = Map.copyOf(sourceNames);
    nationalities = Map.copyOf(nationalities);
    cities = Map.copyOf(cities);
    studyModes = Map.copyOf(studyModes);
    Map<String, String> countries = new HashMap<>(DOCUMENTED);
    countries.putAll(mobileCountries);
    mobileCountries = Map.copyOf(countries);
  }

  /**
   * Takes over an application's settings, each of them checked.
   *
   * @throws ConfigurationException if a calling code or a number is invalid; the message names the
   *     key
   */
  public static FeishuCodes of(FeishuSettings settings) {
    return new FeishuCodes(
        settings.resumeSources(),
        settings.resumeSourceNames(),
        settings.nationalityCodes(),
        settings.cityCodes(),
        byCallingCode(settings.mobileCountryCodes()),
        numbers(settings.studyModeCodes()),
        settings.deliveryType().orElse(null),
        settings.sendVirtualMobiles());
  }

  private static Map<String, String> byCallingCode(Map<String, String> given) {
    Map<String, String> countries = new HashMap<>();
    given.forEach(
        (code, country) -> {
          String digits = code.startsWith("+") ? code.substring(1) : code;
          if (!digits.matches("[1-9][0-9]{0,3}") || countries.put(digits, country) != null) {
            throw refused(
                "mobile-country-codes must be by calling codes in digits, each once",
                "Write it like 852=CN_2, with the code in Feishu's list of locations.");
          }
        });
    return countries;
  }

  private static Map<String, Integer> numbers(Map<String, String> given) {
    Map<String, Integer> numbers = new HashMap<>();
    given.forEach(
        (words, number) -> {
          if (!number.matches("[0-9]{1,9}")) {
            throw refused(
                "study-mode-codes must have numbers of Feishu's education_type as values",
                "Write it like 全日制=2.");
          }
          numbers.put(words, Integer.valueOf(number));
        });
    return numbers;
  }

  private static ConfigurationException refused(String problem, String remedy) {
    return new ConfigurationException(
        ErrorDetails.of("talentport.feishu." + problem).remedy(remedy).build());
  }

  boolean knows(ResumeChannel channel) {
    return sources.containsKey(channel) || sourceNames.containsKey(channel);
  }

  Optional<String> nationality(String words) {
    return Optional.ofNullable(nationalities.get(Blanks.strip(words)));
  }

  Optional<String> city(String words) {
    return Optional.ofNullable(cities.get(Blanks.strip(words)));
  }

  /** The number of a mode of study; the settings take precedence over Feishu's own words. */
  Optional<Integer> studyMode(String words) {
    return Optional.ofNullable(studyModes.get(Blanks.strip(words)))
        .or(
            () ->
                Optional.ofNullable(
                    NewTalentEducation.EDUCATION_TYPE_BY_WORD.get(Blanks.strip(words))));
  }

  /** Feishu's number for how the applications of a résumé came about; absent if it has none. */
  Optional<Integer> deliveryType(Resume resume) {
    return resume
        .deliveryType()
        .or(() -> Optional.ofNullable(defaultDelivery))
        .flatMap(CreateApplicationRequest.DELIVERY_TYPE_VOCABULARY::toPlatform);
  }

  /**
   * The calling code as Feishu returns it, converted to its country; null if it is invalid or not
   * in the table.
   */
  @Nullable String mobileCountry(@Nullable String callingCode) {
    if (callingCode == null) {
      return null;
    }
    return mobileCountries.get(callingCode.strip().replaceFirst("^(\\+|00)", ""));
  }

  /** A mobile number in Feishu's form. */
  public record Mobile(String country, String number) {
    @Override
    public String toString() {
      return "Mobile[***]";
    }
  }

  /** The number to send; absent if there is none that Feishu accepts. */
  public Optional<Mobile> mobile(ContactDetails contacts) {
    boolean lent = contacts.mobileIsVirtual().orElse(false) && !virtualMobiles;
    return contacts
        .mobile()
        .filter(mobile -> !lent)
        .filter(mobile -> mobileCountries.containsKey(mobile.countryCode()))
        .flatMap(
            mobile ->
                mobile
                    .digits()
                    .map(
                        digits ->
                            new Mobile(
                                mobileCountries.getOrDefault(mobile.countryCode(), ""), digits)));
  }
}
