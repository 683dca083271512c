package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.state.MailAddresses;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What a talent must fulfil: be in each list that was sent. A list that was not sent is empty.
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

  /** Without any list nobody is accepted: the page says that nobody can be found so. */
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

  /** Writes the match, with those fields only whose list was sent. */
  void write(JsonGenerator json, TalentData talent) {
    json.writeStartObject();
    json.writeStringProperty("talent_id", talent.id());
    if (!mobileNumbers.isEmpty()) {
      json.writeStringProperty("mobile_code", talent.mobileCode());
      Json.text(json, "mobile_number", talent.mobileNumber());
    }
    if (!emails.isEmpty()) {
      Json.text(json, "email", talent.email());
    }
    if (!identificationNumbers.isEmpty()) {
      Json.number(json, "identification_type", talent.identificationType());
      Json.text(json, "identification_number", talent.identificationNumber());
    }
    Boolean onboarded = talent.onboarded();
    if (onboarded != null) {
      json.writeBooleanProperty("is_onboarded", onboarded);
    }
    json.writeEndObject();
  }

  /** Says nothing of the people looked for. */
  @Override
  public String toString() {
    return "TalentCriteria[***]";
  }
}
