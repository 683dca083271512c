package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The charts of growth, by the names of their files. */
final class Charts {

  private Charts() {}

  static Map<String, Chart> of(Figures figures) {
    Map<String, Chart> charts = new LinkedHashMap<>();
    List<Integer> lengths = Arrays.stream(LongListing.LENGTHS).boxed().toList();
    for (Metric metric : List.of(Metric.TIME, Metric.ALLOCATION)) {
      put(
          charts,
          "records-" + metric.word(),
          "DingTalk: " + metric.word() + " per record of a listing, 64 MB of heap",
          "records listed",
          metric,
          lengths,
          Lines::listing,
          figures);
    }
    IntFunction<String> byThreads = threads -> Lines.threads(Work.PAGE_OF_APPLICATIONS, threads);
    put(
        charts,
        "threads-throughput",
        "Feishu: pages of 20 in a second",
        "threads",
        Metric.PER_SECOND,
        CallRuns.THREADS,
        byThreads,
        figures);
    put(
        charts,
        "threads-allocation",
        "Feishu: allocation per page of 20",
        "threads",
        Metric.ALLOCATION,
        CallRuns.THREADS,
        byThreads,
        figures);
    put(
        charts,
        "tenants-heap",
        "Feishu: heap per idle tenant, after its first call",
        "tenants",
        Metric.HEAP,
        ProgramRuns.TENANTS,
        ProgramRuns::tenantsRow,
        figures);
    put(
        charts,
        "tenants-time",
        "Feishu: connection and first call per tenant",
        "tenants",
        Metric.TIME,
        ProgramRuns.TENANTS,
        ProgramRuns::tenantsRow,
        figures);
    return charts;
  }

  /** A chart is drawn only if everything that it shows was measured. */
  private static void put(
      Map<String, Chart> charts,
      String name,
      String title,
      String across,
      Metric metric,
      List<Integer> amounts,
      IntFunction<String> row,
      Figures figures) {
    List<Chart.Series> series = new ArrayList<>();
    for (Contender contender : Contender.values()) {
      List<Chart.Point> points = new ArrayList<>();
      for (int amount : amounts) {
        figures
            .median(row.apply(amount), contender, metric)
            .ifPresent(value -> points.add(new Chart.Point(amount, value)));
      }
      if (points.size() != amounts.size()) {
        return;
      }
      series.add(new Chart.Series(contender.word(), points));
    }
    charts.put(name, new Chart(title, across, metric, series));
  }
}
