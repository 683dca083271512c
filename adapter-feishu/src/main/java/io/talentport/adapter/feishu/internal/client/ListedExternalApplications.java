package io.talentport.adapter.feishu.internal.client;

import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All external applications of a talent, for a decision that rests on one of them being there or
 * not: what cannot be read counts as well.
 *
 * @param readable the records
 * @param unreadable the ids of the others, or {@link #NAMELESS} for those that show none
 */
record ListedExternalApplications(List<ExternalApplication> readable, Set<String> unreadable) {

  /** In the place of an id. */
  static final String NAMELESS = "a record whose id cannot be read";

  /** Reads every page. */
  static ListedExternalApplications of(Paged<ExternalApplication> ofTalent) {
    List<ExternalApplication> readable = new ArrayList<>();
    Set<String> faulty = new LinkedHashSet<>();
    for (Page<ExternalApplication> page : ofTalent.pages()) {
      readable.addAll(page.items());
      page.faults().stream().map(RecordFault::recordId).forEach(faulty::add);
    }
    // A record of which only a field cannot be read is among the readable ones.
    readable.forEach(one -> faulty.remove(one.id().value()));
    if (faulty.remove("")) {
      faulty.add(NAMELESS);
    }
    return new ListedExternalApplications(readable, faulty);
  }

  /** Whether the record is among them, or one that cannot be read may be it. */
  boolean mayHave(ExternalApplicationId id) {
    return unreadable.contains(id.value())
        || unreadable.contains(NAMELESS)
        || readable.stream().anyMatch(one -> one.id().equals(id));
  }
}
