package io.talentport.adapter.tck.reference;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.NoteVisibility;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentDocument;
import io.talentport.core.model.TalentEmployment;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentNote;
import io.talentport.core.model.TalentNotes;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.model.TalentTag;
import io.talentport.core.model.TalentTags;
import io.talentport.core.model.TalentWork;
import io.talentport.core.port.Talents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Some fields of a profile, and the documents. Thread-safe. */
final class PoolTalents implements Talents {

  private static final String OPERATION = "getTalent";
  private static final Map<String, Gender> GENDERS =
      Map.of("1", Gender.MALE, "2", Gender.FEMALE, "3", Gender.OTHER);
  private static final Map<String, NoteVisibility> VISIBILITIES =
      Map.of("1", NoteVisibility.PRIVATE, "2", NoteVisibility.PUBLIC);

  private final ReferencePort client;
  private final PoolDefect defect;

  PoolTalents(ReferencePort client, PoolDefect defect) {
    this.client = client;
    this.defect = defect;
  }

  /** What the platform shows of a talent. */
  static JsonNode read(ReferencePort client, TalentId talent) {
    JsonNode data =
        client
            .call(OPERATION, ReferenceRequest.empty().at("talent_id", talent.value()))
            .path("data");
    if (text(data, "talent_id").isEmpty()) {
      throw client.malformed(client.operation(OPERATION), 200);
    }
    return data;
  }

  @Override
  public TalentProfile get(TalentId talent, Set<ProfilePart> parts) {
    try {
      return profile(read(client, talent), parts);
    } catch (NotFoundException nobody) {
      if (defect == PoolDefect.GIVES_AN_EMPTY_PROFILE) {
        return TalentProfile.builder().id(talent).build();
      }
      throw nobody;
    }
  }

  private TalentProfile profile(JsonNode data, Set<ProfilePart> asked) {
    JsonNode basics = data.path("basic_info");
    if (defect == PoolDefect.NEEDS_A_NAME && !basics.has("name")) {
      throw client.malformed(client.operation(OPERATION), 200);
    }
    boolean all = defect == PoolDefect.BRINGS_PARTS_UNASKED;
    TalentProfile.Builder profile =
        TalentProfile.builder()
            .id(TalentId.of(data.path("talent_id").asString()))
            .parts(asked)
            .name(text(basics, "name").map(PersonName::of))
            .contacts(contacts(basics))
            .gender(gender(basics));
    entries(data, "career_list").map(this::employment).forEach(profile::addEmployments);
    entries(data, "works_list").map(PoolTalents::work).forEach(profile::addWorks);
    entries(data, "resume_attachment_list")
        .map(PoolTalents::document)
        .forEach(profile::addDocuments);
    if (all || asked.contains(ProfilePart.HOME_ADDRESS)) {
      profile.homeAddress(text(basics, "home_address"));
    }
    if (all || asked.contains(ProfilePart.TAGS)) {
      profile.tags(shown(data, "tag_list").map(PoolTalents::tags));
    }
    if (all || asked.contains(ProfilePart.NOTES)) {
      profile.notes(shown(data, "note_list_v2").map(PoolTalents::notes));
    }
    return profile.build();
  }

  /** A list that is not shown is unknown. */
  private Optional<Stream<JsonNode>> shown(JsonNode data, String list) {
    return data.path(list).isArray() || defect == PoolDefect.TAKES_HIDDEN_FOR_NONE
        ? Optional.of(entries(data, list))
        : Optional.empty();
  }

  static Stream<JsonNode> entries(JsonNode data, String list) {
    return data.path(list).valueStream();
  }

  static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static Optional<ContactDetails> contacts(JsonNode basics) {
    Optional<MobileNumber> mobile =
        text(basics, "mobile_number")
            .map(number -> MobileNumber.of(basics.path("mobile_code").asString(), number));
    Optional<EmailAddress> email = text(basics, "email").map(EmailAddress::of);
    return mobile.isPresent() || email.isPresent()
        ? Optional.of(ContactDetails.builder().mobile(mobile).email(email).build())
        : Optional.empty();
  }

  private Optional<Gender> gender(JsonNode basics) {
    return text(basics, "gender")
        .filter(word -> defect != PoolDefect.DROPS_UNKNOWN_WORDS || GENDERS.containsKey(word))
        .map(word -> GENDERS.getOrDefault(word, Gender.of(word)));
  }

  private TalentEmployment employment(JsonNode career) {
    return TalentEmployment.builder()
        .company(text(career, "company_name"))
        .title(
            text(career, "title").filter(title -> defect != PoolDefect.LOSES_A_FIELD_OF_A_PROFILE))
        .startDate(text(career, "start_time").map(PartialDate::parse))
        .build();
  }

  private static TalentWork work(JsonNode work) {
    return TalentWork.builder().link(text(work, "link")).build();
  }

  private static TalentDocument document(JsonNode document) {
    return TalentDocument.builder()
        .id(AttachmentId.of(document.path("id").asString()))
        .name(text(document, "name"))
        .build();
  }

  private static TalentTags tags(Stream<JsonNode> tags) {
    List<TalentTag> entries =
        tags.map(tag -> TalentTag.builder().id(text(tag, "id")).build()).toList();
    return TalentTags.builder().entries(entries).build();
  }

  private static TalentNotes notes(Stream<JsonNode> notes) {
    List<TalentNote> entries =
        notes
            .map(
                note ->
                    TalentNote.builder()
                        .content(text(note, "content"))
                        .visibility(
                            text(note, "privacy")
                                .map(
                                    word ->
                                        VISIBILITIES.getOrDefault(word, NoteVisibility.of(word))))
                        .build())
            .toList();
    return TalentNotes.builder().entries(entries).build();
  }

  @Override
  public StoredDocument document(AttachmentId id, long mostBytes) {
    if (mostBytes < 1) {
      throw InvalidRequestException.of("mostBytes", "must be above zero", "Allow more.");
    }
    return new PoolDocument(client, id, mostBytes, defect);
  }
}
