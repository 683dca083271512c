package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.Location;
import io.talentport.adapter.feishu.internal.mapping.LocationKind;
import io.talentport.adapter.feishu.internal.mapping.Places;
import io.talentport.adapter.support.paging.ListingSource;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.model.Resume;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks up the places of résumés. Thread-safe.
 *
 * @param codes codes from the settings; they take precedence over Feishu's lists
 * @param tables what is known of these lists
 * @param sources lists the locations of a kind
 * @param deadline gives the deadline of a search that begins now
 */
record ResumePlaces(
    FeishuCodes codes,
    LocationTables tables,
    Function<LocationKind, ListingSource<Location>> sources,
    Supplier<Deadline> deadline) {

  /** The places; without a call if the settings have a code for each of the résumé's places. */
  Places of(Resume resume) {
    Deadline end = deadline.get();
    return Places.of(resume, codes, kind -> tables.of(kind).list(sources.apply(kind), end));
  }
}
