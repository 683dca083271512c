package com.example.hiring;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A résumé as it was typed. Each value is null where the form does not have it, and blank where
 * nothing was typed.
 *
 * @param key of this form, under which it is submitted once however often its button is clicked
 * @param document the document's content
 * @param documentAddress where the platform can fetch the document instead
 */
record SubmitForm(
    String key,
    String name,
    String mobile,
    String email,
    String channel,
    MultipartFile document,
    String documentAddress) {

  static SubmitForm empty() {
    return new SubmitForm(
        UUID.randomUUID().toString(), "", "", "", ResumeChannel.OTHER.value(), null, "");
  }

  /** Submits once where the form has a key, as the page's own form does. */
  SubmitOptions options() {
    return given(key).map(SubmitKey::of).map(SubmitOptions::once).orElseGet(SubmitOptions::lenient);
  }

  /** The résumé; a value that breaks a rule is an InvalidRequestException that names it. */
  Resume resume() {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of(name)).build())
        .contacts(
            ContactDetails.builder()
                .mobile(given(mobile).map(MobileNumber::of))
                .email(given(email).map(EmailAddress::of))
                .build())
        .channel(given(channel).map(ResumeChannel::of))
        .file(uploaded().or(() -> given(documentAddress).map(SubmitForm::at)))
        .build();
  }

  /** Read from the upload while it is sent on, never held in memory. */
  private Optional<ResumeFile> uploaded() {
    return document == null || document.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ResumeFile.ofStream(
                StringUtils.getFilename(document.getOriginalFilename()),
                document.getSize(),
                document::getInputStream));
  }

  private static ResumeFile at(String address) {
    try {
      URI url = new URI(address);
      return ResumeFile.ofUrl(StringUtils.getFilename(url.getPath()), url);
    } catch (URISyntaxException malformed) {
      throw InvalidRequestException.of(
          "document address", "is no address", "Write it like https://example.org/resume.pdf.");
    }
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "SubmitForm[***]";
  }
}
