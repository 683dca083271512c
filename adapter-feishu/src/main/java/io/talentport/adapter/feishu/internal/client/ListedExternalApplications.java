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
 * All external applications of a talent, for decisions that depend on whether one exists:
 * unreadable ones count as well.
 *
 * @param readable the records
 * @param unreadable the ids of the others, or {@link #NAMELESS} for records without a readable id
 */
record ListedExternalApplications(List<ExternalApplication> readable, Set<String> unreadable) {

  /** Stands for an unreadable id. */
  static final String NAMELESS = "a record whose id cannot be read";

  /** Reads every page. */
  static ListedExternalApplications of(Paged<ExternalApplication> ofTalent) {
    List<ExternalApplication> readable = new ArrayList<>();
    Set<String> faulty = new LinkedHashSet<>();
    for (Page<ExternalApplication> page : ofTalent.pages()) {
      readable.addAll(page.items());
      page.faults().stream().map(RecordFault::recordId).forEach(faulty::add);
    }
    // A record with only an unreadable field is among the readable ones.
    readable.forEach(one -> faulty.remove(one.id().value()));
    if (faulty.remove("")) {
      faulty.add(NAMELESS);
    }
    return new ListedExternalApplications(readable, faulty);
  }

  /** Whether the record is among them, or an unreadable one may be it. */
  boolean mayHave(ExternalApplicationId id) {
    return unreadable.contains(id.value())
        || unreadable.contains(NAMELESS)
        || readable.stream().anyMatch(one -> one.id().equals(id));
  }
}
