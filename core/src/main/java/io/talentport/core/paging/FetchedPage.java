package io.talentport.core.paging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

record FetchedPage<T>(
    List<T> items, Optional<Cursor> next, List<RecordFault> faults, Optional<Instant> watermark)
    implements Page<T> {}
