package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contacts of a talent in Feishu's form. */
final class ReadContacts {

  private ReadContacts() {}

  /**
   * Number and address; absent if both are missing.
   *
   * @param mobileField the number's field, in Feishu's spelling
   */
  static Optional<ContactDetails> of(
      String mobileField,
      @Nullable String mobileCode,
      @Nullable String mobileNumber,
      @Nullable String emailAddress,
      FieldReader fields) {
    // Feishu's own look-up reads a number without its dialling code as one of mainland China.
    Optional<MobileNumber> mobile =
        ReadMobiles.read(
            mobileField, mobileCode, MobileNumber.MAINLAND_CHINA, mobileNumber, fields);
    Optional<EmailAddress> email = fields.read("basic_info.email", emailAddress, EmailAddress::of);
    return mobile.isEmpty() && email.isEmpty()
        ? Optional.empty()
        : Optional.of(ContactDetails.builder().mobile(mobile).email(email).build());
  }
}
