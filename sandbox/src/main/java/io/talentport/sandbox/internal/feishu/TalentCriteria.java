package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.state.MailAddresses;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a look-up: a talent must match each list that was sent. A missing list is empty.
 *
 * @param identificationType given whenever there are identification numbers
 */
record TalentCriteria(
    String mobileCode,
    Set<String> mobileNumbers,
    Set<String> emails,
    @Nullable Integer identificationType,
    Set<String> identificationNumbers) {

  boolean isEmpty() {
    return mobileNumbers.isEmpty() && emails.isEmpty() && identificationNumbers.isEmpty();
  }

  /** Without any list no talent matches, as the page says. */
  boolean accept(TalentData talent) {
    return !isEmpty()
        && acceptMobile(talent)
        && (emails.isEmpty() || acceptEmail(talent))
        && acceptIdentification(talent);
  }

  private boolean acceptEmail(TalentData talent) {
    return emails.stream().anyMatch(email -> MailAddresses.areSame(email, talent.email()));
  }

  private boolean acceptMobile(TalentData talent) {
    return mobileNumbers.isEmpty()
        || talent.mobileCode().equals(mobileCode) && among(talent.mobileNumber(), mobileNumbers);
  }

  private boolean acceptIdentification(TalentData talent) {
    Integer type = talent.identificationType();
    return identificationNumbers.isEmpty()
        || type != null
            && type.equals(identificationType)
            && among(talent.identificationNumber(), identificationNumbers);
  }

  private static boolean among(@Nullable String value, Set<String> values) {
    return value != null && values.contains(value);
  }

  /** The match, with only those fields whose list was sent. */
  Map<String, Object> shown(TalentData talent) {
    boolean mobile = !mobileNumbers.isEmpty();
    boolean document = !identificationNumbers.isEmpty();
    return JsonObject.of("talent_id", talent.id())
        .with("mobile_code", mobile ? talent.mobileCode() : null)
        .with("mobile_number", mobile ? talent.mobileNumber() : null)
        .with("email", emails.isEmpty() ? null : talent.email())
        .with("identification_type", document ? talent.identificationType() : null)
        .with("identification_number", document ? talent.identificationNumber() : null)
        .with("is_onboarded", talent.onboarded())
        .build();
  }

  /** Shows nothing of the criteria. */
  @Override
  public String toString() {
    return "TalentCriteria[***]";
  }
}
