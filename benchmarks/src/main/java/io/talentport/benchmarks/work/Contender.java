package io.talentport.benchmarks.work;

import io.talentport.benchmarks.hand.HandTasks;
import io.talentport.benchmarks.ours.OurTasks;
import io.talentport.benchmarks.vendor.VendorTasks;
import java.net.URI;

/** Who does the work. */
public enum Contender {
  /** Apache HttpClient 5 and Jackson. */
  HAND("hand") {
    @Override
    public Task task(Work work, URI server) {
      return HandTasks.of(work, server);
    }
  },
  /** The platform's own SDK. */
  SDK("SDK") {
    @Override
    public Task task(Work work, URI server) {
      return VendorTasks.of(work, server);
    }
  },
  /** Talentport. */
  OURS("ours") {
    @Override
    public Task task(Work work, URI server) {
      return OurTasks.of(work, server);
    }
  };

  private final String word;

  Contender(String word) {
    this.word = word;
  }

  /** What tables and charts call it. */
  public String word() {
    return word;
  }

  /**
   * Gets ready for work.
   *
   * @param server where the canned replies come from
   */
  public abstract Task task(Work work, URI server);
}
