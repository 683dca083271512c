package io.talentport.benchmarks.run;

import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse.AtsPageResult;
import com.sun.management.ThreadMXBean;
import io.talentport.benchmarks.hand.HandDingTalk;
import io.talentport.benchmarks.jmh.CallBenchmark;
import io.talentport.benchmarks.ours.OurTasks;
import io.talentport.benchmarks.vendor.DingTalkSdkWork;
import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Contender;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A program that lists more and more of DingTalk's records, and prints per length what one record
 * takes: the length, microseconds, allocated bytes.
 */
public final class LongListing {

  static final int SMALL = 10_000;
  static final int LARGE = 1_000_000;
  static final int[] LENGTHS = {10, 100, 1_000, SMALL, 100_000, LARGE};

  private static final int LARGEST_PAGE = 1_000;
  private static final int WARM_UP = 300_000;

  /** Short listings are repeated until this many records were read. */
  private static final int LEAST = 300_000;

  private LongListing() {}

  /**
   * Measures.
   *
   * @param args the contender
   */
  public static void main(String[] args) throws Exception {
    Application application = Application.at(URI.create(System.getProperty(CallBenchmark.SERVER)));
    Contender contender = Contender.valueOf(args[0]);
    Lister lister = lister(contender, application);
    lister.read(WARM_UP);
    for (int i = 0; i < 2_000; i++) {
      lister.read(10);
    }
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int length : LENGTHS) {
      // Where each record takes long, a few thousand calls say enough.
      int times = Math.min(5_000, Math.max(1, LEAST / length));
      long allocated = memory.getCurrentThreadAllocatedBytes();
      long began = System.nanoTime();
      for (int i = 0; i < times; i++) {
        lister.read(length);
      }
      double records = (double) times * length;
      double micros = (System.nanoTime() - began) / 1_000.0 / records;
      double bytes = (memory.getCurrentThreadAllocatedBytes() - allocated) / records;
      System.out.println(length + " " + micros + " " + bytes);
    }
    System.exit(0);
  }

  private interface Lister {
    void read(int records) throws Exception;
  }

  private static Lister lister(Contender contender, Application application) {
    return switch (contender) {
      case HAND -> {
        HandDingTalk dingTalk = new HandDingTalk(application, Clock.systemUTC());
        yield records ->
            byHand(
                records,
                (cursor, size) -> {
                  HandDingTalk.Listed page = dingTalk.listed(cursor, size);
                  return new Step(page.count(), page.next());
                });
      }
      case SDK -> {
        DingTalkSdkWork dingTalk = new DingTalkSdkWork(application);
        yield records ->
            byHand(
                records,
                (cursor, size) -> {
                  AtsPageResult page = dingTalk.records(cursor, size);
                  return new Step(page.getList().size(), page.getNextCursor());
                });
      }
      case OURS -> {
        RecruitingPlatform platform = OurTasks.dingTalk(application);
        ResumeRecords port = platform.port(ResumeRecords.class);
        yield records -> {
          PageRequest from = PageRequest.first().size(Math.min(records, LARGEST_PAGE));
          requireAll(records, port.list(from).stream().limit(records).count());
        };
      }
    };
  }

  private static void byHand(int records, Pager pager) throws Exception {
    int size = Math.min(records, LARGEST_PAGE);
    String cursor = null;
    long read = 0;
    while (read < records) {
      Step step = pager.page(cursor, size);
      read += step.rows;
      cursor = step.next;
    }
    requireAll(records, read);
  }

  private static void requireAll(long wanted, long read) {
    if (read != wanted) {
      throw new IllegalStateException(read + " records instead of " + wanted);
    }
  }

  private interface Pager {
    Step page(@Nullable String cursor, int size) throws Exception;
  }

  private record Step(int rows, @Nullable String next) {}
}
