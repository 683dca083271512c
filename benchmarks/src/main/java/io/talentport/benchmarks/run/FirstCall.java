package io.talentport.benchmarks.run;

import io.talentport.benchmarks.jmh.CallBenchmark;
import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import java.net.URI;

/** A program that makes one call and ends: what it takes is the start of a JVM and that call. */
public final class FirstCall {

  /** On which platform, and which call. */
  enum Platform {
    /** One page of external applications. */
    FEISHU("Feishu", Work.PAGE_OF_APPLICATIONS),
    /** One page of records. */
    DINGTALK("DingTalk", Work.PAGE_OF_RECORDS);

    private final String title;
    private final Work work;

    Platform(String title, Work work) {
      this.title = title;
      this.work = work;
    }

    String title() {
      return title;
    }

    String row(String key) {
      return key + "_" + name();
    }
  }

  private FirstCall() {}

  /**
   * Makes the call.
   *
   * @param args the contender and the platform
   */
  public static void main(String[] args) throws Exception {
    URI server = URI.create(System.getProperty(CallBenchmark.SERVER));
    Work work = Platform.valueOf(args[1]).work;
    try (Task task = Contender.valueOf(args[0]).task(work, Application.at(server))) {
      task.call();
    }
    // The Lark SDK's threads would keep the JVM alive.
    System.exit(0);
  }
}
