package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Identification;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a résumé's person among the organisation's talents. Feishu matches people by mobile number,
 * e-mail address or identity document, but ANDs them within one look-up: each of them needs its own
 * call.
 */
final class DuplicateCheck {

  private final String platform;
  private final TalentLookup lookup;

  DuplicateCheck(String platform, TalentLookup lookup) {
    this.platform = platform;
    this.lookup = lookup;
  }

  /**
   * The look-ups for the person.
   *
   * @param talent the résumé in Feishu's form: without a temporary number of a job site
   * @throws InvalidRequestException if there is nothing to look up by
   */
  static List<TalentQuery> queries(Resume resume, CreateTalentRequest talent) {
    List<TalentQuery> queries = new ArrayList<>();
    if (talent.basicInfo.mobile != null) {
      resume
          .contacts()
          .mobile()
          .map(mobile -> MobileNumber.of(mobile.countryCode(), talent.basicInfo.mobile))
          .ifPresent(mobile -> queries.add(TalentQuery.builder().addMobiles(mobile).build()));
    }
    if (talent.basicInfo.email != null) {
      EmailAddress email = EmailAddress.of(talent.basicInfo.email);
      queries.add(TalentQuery.builder().addEmails(email).build());
    }
    if (talent.basicInfo.identification != null) {
      resume.person().identification().map(DuplicateCheck::byDocument).ifPresent(queries::add);
    }
    if (queries.isEmpty()) {
      throw InvalidRequestException.of(
          "resume.contacts",
          "must have a mobile number or an e-mail address that Feishu takes, or the person an"
              + " identity document, to look the person up by",
          "Add one, or submit with ExistingPerson.CREATE. A number with hidden digits cannot be"
              + " looked up; one of another country needs"
              + " talentport.feishu.mobile-country-codes, and a temporary one of a job site"
              + " talentport.feishu.send-virtual-mobiles.");
    }
    return queries;
  }

  private static TalentQuery byDocument(Identification document) {
    return TalentQuery.builder()
        .identificationType(document.type())
        .addIdentificationNumbers(document.number())
        .build();
  }

  /**
   * Sends the look-ups.
   *
   * @throws ConflictException if one of them finds a talent
   */
  void requireNew(List<TalentQuery> queries) {
    for (TalentQuery query : queries) {
      List<TalentMatch> matches = lookup.find(query);
      if (!matches.isEmpty()) {
        throw conflict(
            "The person exists already as talent " + matches.get(0).talentId(),
            "Nothing was created. Use that talent, submit with ExistingPerson.UPDATE, or submit"
                + " with ExistingPerson.CREATE.");
      }
    }
  }

  /**
   * Sends the look-ups.
   *
   * @return the one talent found; absent if there is none
   * @throws ConflictException if several are found
   */
  Optional<TalentId> find(List<TalentQuery> queries) {
    Set<TalentId> found = new LinkedHashSet<>();
    for (TalentQuery query : queries) {
      lookup.find(query).forEach(match -> found.add(match.talentId()));
    }
    if (found.size() > 1) {
      throw conflict(
          "The person may be each of the talents "
              + found.stream().map(TalentId::value).collect(Collectors.joining(", ")),
          "Nothing was written. Merge them in Feishu, or leave out of the résumé what is another"
              + " talent's.");
    }
    return found.stream().findFirst();
  }

  private ConflictException conflict(String problem, String remedy) {
    return new ConflictException(
        ErrorDetails.of(problem).platform(platform).remedy(remedy).build());
  }
}
