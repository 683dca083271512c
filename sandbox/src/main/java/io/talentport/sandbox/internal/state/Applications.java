package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ApplicationData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applications created on Feishu: one per talent and job. Thread-safe. */
public final class Applications {
  private static final long FIRST = 7_800_000_000_000_000_001L;

  private final Clock clock;
  private final List<ApplicationData> all = new ArrayList<>();

  Applications(Clock clock) {
    this.clock = clock;
  }

  synchronized void clear() {
    all.clear();
  }

  /** Creates an application; {@code null} if the talent has already applied for this job. */
  public synchronized @Nullable ApplicationData add(
      String talentId,
      String jobId,
      @Nullable String resumeSourceId,
      @Nullable Integer deliveryType,
      boolean effective) {
    boolean repeated =
        all.stream().anyMatch(a -> a.talentId().equals(talentId) && a.jobId().equals(jobId));
    if (repeated) {
      return null;
    }
    ApplicationData made =
        new ApplicationData(
            Long.toString(FIRST + all.size()),
            talentId,
            jobId,
            resumeSourceId,
            deliveryType,
            clock.millis());
    if (effective) {
      all.add(made);
    }
    return made;
  }

  public synchronized List<ApplicationData> all() {
    return List.copyOf(all);
  }
}
