package io.talentport.benchmarks.run;

import static io.talentport.benchmarks.run.Goal.atLeastTimes;
import static io.talentport.benchmarks.run.Goal.atMost;
import static io.talentport.benchmarks.run.Goal.atMostTimes;
import static io.talentport.benchmarks.run.Goal.growsWith;
import static io.talentport.benchmarks.work.Contender.HAND;
import static io.talentport.benchmarks.work.Contender.SDK;

import io.talentport.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The lines of the table, with the project's goals. */
final class Lines {

  /** The keys of what the second group of programs measures. */
  static final String FIRST_CALL = "FIRST_CALL";

  static final String FIRST_CALL_ARCHIVED = "FIRST_CALL_ARCHIVED";
  static final String IDLE_CONNECTED = "IDLE_CONNECTED";
  static final String IDLE_CALLED = "IDLE_CALLED";
  static final String LISTING = "LISTING";
  static final String VIRTUAL = "VIRTUAL_CALLERS";

  private static final int KB = 1024;
  private static final double SECOND = 1_000_000;

  /** The first JDK that has virtual threads. */
  private static final int VIRTUAL_THREADS = 21;

  private Lines() {}

  static boolean hasVirtualThreads(int jdk) {
    return jdk >= VIRTUAL_THREADS;
  }

  /** The key of work that several threads do. */
  static String threads(Work work, int threads) {
    return work + "_BY_" + threads + "_THREADS";
  }

  /** The key of a listing of so many records. */
  static String listing(int records) {
    return LISTING + "_" + records;
  }

  /** All lines that can be measured on a JDK. */
  static List<Line> all(int jdk) {
    List<Line> lines = new ArrayList<>();
    both(
        lines,
        Work.PAGE_OF_APPLICATIONS,
        "page of 20 external applications (Feishu)",
        List.of(atMostTimes(1.0, HAND), atMostTimes(1.0, SDK)),
        34);
    both(
        lines,
        Work.PAGE_OF_RECORDS,
        "page of 1,000 records (DingTalk)",
        List.of(atMostTimes(0.9, HAND), atMostTimes(0.11, SDK)),
        500);
    both(
        lines,
        Work.SUBMIT,
        "submit of a full résumé (DingTalk)",
        List.of(atMostTimes(1.1, HAND)),
        20);
    both(
        lines,
        Work.CREATE,
        "create without a document (Feishu)",
        List.of(atMostTimes(1.05, HAND)),
        20);
    both(
        lines,
        Work.CREATE_WITH_DOCUMENT,
        "create with a document of 5 MB (Feishu)",
        List.of(atMostTimes(1.05, HAND)),
        60);
    both(
        lines,
        Work.LOOK_UP_100,
        "look-up of 100 mobile numbers (Feishu)",
        List.of(atMostTimes(1.1, HAND)),
        60);
    Line lookUp = lines.get(lines.size() - 2);
    lines.add(
        time(
            Work.LOOK_UP_1000.name(),
            "look-up of 1,000 (ten calls)",
            List.of(growsWith(lookUp, 10, 0.1))));
    lines.add(
        time(
            Work.LOOK_UP_10000.name(),
            "look-up of 10,000 (a hundred calls)",
            List.of(growsWith(lookUp, 100, 0.1))));
    lines.add(
        perSecond(Work.PAGE_OF_APPLICATIONS, "16 threads, page of 20", atLeastTimes(0.9, HAND)));
    lines.add(
        perSecond(Work.PAGE_OF_RECORDS, "16 threads, page of 1,000", atLeastTimes(1.0, HAND)));
    if (hasVirtualThreads(jdk)) {
      String virtual = "2,000 virtual threads, page of 20";
      lines.add(new Line(VIRTUAL, virtual, Metric.PER_SECOND, List.of(atLeastTimes(0.9, HAND))));
      lines.add(new Line(VIRTUAL, virtual, Metric.PINNED, List.of(atMost(0, Metric.PINNED))));
    }
    both(
        lines,
        Work.CONNECT_AND_CLOSE,
        "connect and close (Feishu)",
        List.of(atMost(100, Metric.TIME)),
        100);
    for (FirstCall.Platform platform : FirstCall.Platform.values()) {
      lines.add(
          time(
              platform.row(FIRST_CALL),
              "first call of a fresh JVM, until it ends (" + platform.title() + ")",
              List.of(atMost(0.45 * SECOND, Metric.TIME))));
      lines.add(
          time(
              platform.row(FIRST_CALL_ARCHIVED),
              "the same with an AppCDS archive",
              List.of(atMost(0.30 * SECOND, Metric.TIME))));
    }
    idle(lines, IDLE_CONNECTED, "idle platform, not called yet (Feishu)");
    idle(lines, IDLE_CALLED, "idle platform, called once (Feishu)");
    Line small =
        time(
            listing(LongListing.SMALL),
            "a record of a listing of 10,000, 64 MB of heap (DingTalk)",
            List.of(atMostTimes(0.9, HAND)));
    lines.add(small);
    lines.add(
        time(
            listing(LongListing.LARGE),
            "a record of a listing of 1,000,000",
            List.of(growsWith(small, 1, 0.1))));
    return List.copyOf(lines);
  }

  private static void both(
      List<Line> lines, Work work, String title, List<Goal> ofTime, int mostKilobytes) {
    lines.add(time(work.name(), title, ofTime));
    lines.add(
        new Line(
            work.name(),
            title,
            Metric.ALLOCATION,
            List.of(atMost(mostKilobytes * KB, Metric.ALLOCATION))));
  }

  private static Line time(String row, String title, List<Goal> goals) {
    return new Line(row, title, Metric.TIME, goals);
  }

  private static Line perSecond(Work work, String title, Goal goal) {
    return new Line(threads(work, 16), title, Metric.PER_SECOND, List.of(goal));
  }

  private static void idle(List<Line> lines, String row, String title) {
    lines.add(new Line(row, title, Metric.HEAP, List.of(atMost(40 * KB, Metric.HEAP))));
    lines.add(new Line(row, title, Metric.THREADS, List.of(atMost(0, Metric.THREADS))));
  }
}
