package io.talentport.benchmarks.work;

import io.talentport.benchmarks.hand.HandTasks;
import io.talentport.benchmarks.ours.OurTasks;
import io.talentport.benchmarks.vendor.VendorTasks;

/** Who does the work. */
public enum Contender {
  /** Apache HttpClient 5 and Jackson. */
  HAND("hand") {
    @Override
    public Task task(Work work, Application application) {
      return HandTasks.of(work, application);
    }
  },
  /** The platform's own SDK. */
  SDK("SDK") {
    @Override
    public Task task(Work work, Application application) {
      return VendorTasks.of(work, application);
    }
  },
  /** Talentport. */
  OURS("ours") {
    @Override
    public Task task(Work work, Application application) {
      return OurTasks.of(work, application);
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
   * @param application as which application
   */
  public abstract Task task(Work work, Application application);
}
