package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.NewTalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentIdentification;
import io.talentport.adapter.feishu.internal.wire.model.TalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailBasicInfo;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonalDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The talent's basic data to send: the résumé's values, and otherwise the stored ones, because it
 * is not documented whether omitted values are kept. For one thread.
 */
final class ProfileBasics {

  /** Masks a part of a stored text. */
  private static final String MASK = "*";

  private final TalentBasicInfo sent;
  private final TalentDetailBasicInfo stored;
  private final FeishuCodes codes;
  private final List<String> changes = new ArrayList<>();
  private final Map<String, String> lost = new LinkedHashMap<>();

  private ProfileBasics(TalentBasicInfo sent, TalentDetailBasicInfo stored, FeishuCodes codes) {
    this.sent = sent;
    this.stored = stored;
    this.codes = codes;
  }

  /**
   * Merges both.
   *
   * @param person the résumé's person, with the precision of the day of birth
   */
  static ProfileBasics of(
      NewTalentBasicInfo resume,
      TalentDetailBasicInfo stored,
      PersonalDetails person,
      FeishuCodes codes) {
    ProfileBasics basics =
        new ProfileBasics(TalentUpdateMapper.INSTANCE.basics(resume), stored, codes);
    basics.merge(person.birthDate().filter(date -> date.day().isPresent()).isPresent());
    return basics;
  }

  TalentBasicInfo sent() {
    return sent;
  }

  /** The paths of values in the résumé that differ from the profile. */
  List<String> changes() {
    return changes;
  }

  /** The paths of values that are, or may be, stored and cannot be sent back, with the reasons. */
  Map<String, String> lost() {
    return lost;
  }

  private void merge(boolean dayOfBirthIsExact) {
    changed("person.name", sent.name, stored.name);
    sent.name = sent.name == null ? stored.name : sent.name;
    mobile();
    sent.email = text("contacts.email", sent.email, stored.email);
    identification();
    startWorkTime();
    birthday(dayOfBirthIsExact);
    changed("person.gender", sent.gender, stored.gender);
    sent.gender = sent.gender == null ? stored.gender : sent.gender;
    sent.nationalityId = text(Places.NATIONALITY, sent.nationalityId, stored.nationalityCode);
    sent.currentCityCode = text(Places.RESIDENCE, sent.currentCityCode, stored.currentLocationCode);
    sent.hometownCityCode =
        text(Places.NATIVE_PLACE, sent.hometownCityCode, stored.hometownLocationCode);
    CustomValues.written(stored.customizedDataList)
        .ifPresentOrElse(
            values -> sent.customizedData = values.isEmpty() ? null : values,
            () ->
                lost.put(
                    "basic_info.customized_data",
                    "a value of a custom field cannot be sent back in Feishu's form"));
  }

  private void changed(String path, @Nullable Object ofResume, @Nullable Object ofProfile) {
    if (ofResume != null && !Objects.equals(ofResume, ofProfile)) {
      changes.add(path);
    }
  }

  /** The résumé's text, or else the stored one. */
  private @Nullable String text(String path, @Nullable String ofResume, @Nullable String given) {
    String ofProfile = Nullables.text(given);
    changed(path, ofResume, ofProfile);
    if (ofResume != null || ofProfile == null) {
      return ofResume;
    }
    if (ofProfile.contains(MASK)) {
      lost.put(path, "Feishu shows it masked");
      return null;
    }
    return ofProfile;
  }

  private void mobile() {
    String path = "contacts.mobile";
    String number = Nullables.text(stored.mobileNumber);
    String country = codes.mobileCountry(callingCode(number));
    if (sent.mobile != null) {
      if (!sent.mobile.equals(number) || !Objects.equals(sent.mobileCountryCode, country)) {
        changes.add(path);
      }
    } else if (number != null && (country == null || !number.matches("[0-9]+"))) {
      lost.put(
          path,
          country == null
              ? "talentport.feishu.mobile-country-codes has no code for its country"
              : "Feishu does not show all of its digits");
    } else if (number != null) {
      sent.mobile = number;
      sent.mobileCountryCode = country;
    }
  }

  /** Without a calling code, Feishu's own look-up treats a number as one of mainland China. */
  private @Nullable String callingCode(@Nullable String number) {
    String code = Nullables.text(stored.mobileCode);
    boolean isMainland = number != null && number.matches("1[0-9]{10}");
    return code == null && isMainland ? MobileNumber.MAINLAND_CHINA : code;
  }

  private void identification() {
    String path = "person.identification";
    String number = Nullables.text(stored.identificationNumber);
    NewTalentIdentification given = sent.identification;
    if (given != null) {
      if (!Objects.equals(given.identificationNumber, number)
          || !Objects.equals(given.identificationType, stored.identificationType)) {
        changes.add(path);
      }
    } else if (number != null) {
      if (number.contains(MASK)) {
        lost.put(path, "Feishu shows it masked");
        return;
      }
      if (stored.identificationType == null) {
        lost.put(path, "Feishu shows no type of the document");
        return;
      }
      NewTalentIdentification document = new NewTalentIdentification();
      document.identificationType = stored.identificationType;
      document.identificationNumber = number;
      sent.identification = document;
    }
  }

  /** A profile has only the years since then, so a changed day cannot be detected. */
  private void startWorkTime() {
    String path = "career.workingSinceDate";
    if (sent.startWorkTime != null) {
      changes.add(path);
    } else if (stored.experienceYears != null) {
      lost.put(path, "Feishu shows the years of experience only, and takes the first day of work");
    }
  }

  /** A résumé with only the month does not remove the stored day. */
  private void birthday(boolean exact) {
    String path = "person.birthDate";
    boolean isStored = stored.birthday != null && stored.birthday != 0;
    Long millis = isStored ? StoredTimes.birth(stored.birthday) : null;
    String before = millis == null ? null : millis.toString();
    if (sent.birthday == null) {
      sent.birthday = before;
      if (isStored && before == null) {
        lost.put(path, "it is no possible day of birth, neither in seconds nor in milliseconds");
      }
    } else if (before == null
        || (exact
            ? !StoredTimes.isSameDay(sent.birthday, before)
            : !StoredTimes.isSameMonth(sent.birthday, before))) {
      changes.add(path);
    } else {
      sent.birthday = before;
    }
  }

  @Override
  public String toString() {
    return "ProfileBasics[***, changes " + changes + "]";
  }
}
