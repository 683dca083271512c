package io.talentport.examples.migration;

import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.examples.migration.Tally.Finding;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Pages through one platform's records and looks each person up on the other. It stops before its
 * look-ups are used up or when one fails, and knows where to go on: at the page that it did not
 * finish.
 */
final class LookUpEverybody {

  private static final String ROW = "%-22s  %-24s  %s%n";

  private final ResumeRecords records;
  private final TalentLookup talents;
  private final PrintStream out;
  private final Tally tally = new Tally();
  private PageRequest unfinished = PageRequest.first();
  private int lookupsLeft;

  LookUpEverybody(Ends ends, int most, PrintStream out) {
    this.records = ends.source().port(ResumeRecords.class);
    this.talents = ends.target().port(TalentLookup.class);
    this.lookupsLeft = most;
    this.out = out;
  }

  /** Does it, until everybody was looked up or its look-ups do not suffice for a page. */
  boolean from(PageRequest start) {
    ResumeRecordQuery everybody = ResumeRecordQuery.everything().includingContacts();
    unfinished = start;
    out.printf(ROW, "person", "mobile number", "on the other platform");
    for (Page<ResumeRecord> page : records.list(everybody, start).pages()) {
      if (page.items().stream().filter(one -> mobile(one).isPresent()).count() > lookupsLeft) {
        return false;
      }
      page.items().forEach(this::lookUp);
      tally.add(Finding.FAULTY, page.faults().size());
      unfinished = page.next().map(PageRequest::from).orElse(unfinished);
    }
    return true;
  }

  /** The page to go on with, if not everybody was looked up. */
  PageRequest unfinished() {
    return unfinished;
  }

  private void lookUp(ResumeRecord record) {
    Optional<MobileNumber> mobile = mobile(record);
    String found;
    try {
      List<TalentMatch> matches = mobile.map(this::find).orElse(List.of());
      found = matches.isEmpty() ? "–" : matches.get(0).talentId().value();
      Finding unfound = mobile.isEmpty() ? Finding.WITHOUT_MOBILE : Finding.UNKNOWN;
      tally.add(matches.isEmpty() ? unfound : Finding.FOUND, 1);
    } catch (UnsupportedCapabilityException otherCountry) {
      found = "cannot be asked for there";
      tally.add(Finding.NOT_ASKABLE, 1);
    }
    // Numbers print masked: what is shown here may end in a log.
    out.printf(
        ROW,
        record.talentId().map(id -> id.value()).orElse("–"),
        mobile.map(MobileNumber::toString).orElse("–"),
        found);
  }

  private List<TalentMatch> find(MobileNumber mobile) {
    lookupsLeft--;
    return talents.find(TalentQuery.builder().addMobiles(mobile).build());
  }

  private static Optional<MobileNumber> mobile(ResumeRecord record) {
    return record.contacts().flatMap(ContactDetails::mobile);
  }

  Tally tally() {
    return tally;
  }
}
