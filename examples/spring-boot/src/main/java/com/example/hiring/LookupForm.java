package com.example.hiring;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;

/** Whom to look for, as it was typed; null or blank for what was not. */
record LookupForm(String mobile, String email) {

  /** The query; a value that breaks a rule is an InvalidRequestException that names it. */
  TalentQuery query() {
    TalentQuery.Builder query = TalentQuery.builder();
    if (mobile != null && !mobile.isBlank()) {
      query.addMobiles(MobileNumber.of(mobile));
    }
    if (email != null && !email.isBlank()) {
      query.addEmails(EmailAddress.of(email.strip()));
    }
    return query.build();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "LookupForm[***]";
  }
}
