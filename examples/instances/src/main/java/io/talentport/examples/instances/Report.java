package io.talentport.examples.instances;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was found, as tables. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** A step of the program. */
  void step(String text) {
    out.println(text);
  }

  /** The workers, the platform and the messages; then all in one line. */
  void print(Cluster cluster, Findings findings) {
    out.println();
    row("%-12s %8s %9s %8s %10s", "worker", "reads", "reads/s", "put off", "receipts");
    for (WorkerProcess worker : cluster.everyWorker()) {
      row(
          "%-12s %8d %9.1f %8d %10d",
          worker.name() + (worker.wasKilled() ? " (killed)" : ""),
          worker.reads(),
          worker.readsPerSecond(),
          worker.putOff(),
          worker.receipts());
    }
    out.println();
    row("%-24s %7s %22s %9s", "at the platform", "calls", "most in any second", "refused");
    for (String operation : new String[] {Receiver.READ, Receiver.SUBMIT, Receiver.TOKEN}) {
      Receiver receiver = cluster.receiver();
      row(
          "%-24s %7d %22d %9d",
          operation,
          receiver.count(operation),
          receiver.mostInASecond(operation),
          receiver.refused(operation));
    }
    out.println();
    out.println(
        Receiver.READ
            + " in each second: "
            + findings.readsInEachSecond().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
    int receipts = cluster.everyWorker().stream().mapToInt(WorkerProcess::receipts).sum();
    row(
        "%d messages, each delivered to two workers: %d submitted, %d answered again with the"
            + " receipt, %d undecided",
        cluster.messages().all().size(),
        findings.submits(),
        Math.max(0, receipts - cluster.messages().submitted().size()),
        findings.undecided().size());
    out.println();
    findings.broken().forEach(broken -> out.println("BROKEN: " + broken));
    out.println(findings.line());
  }

  private void row(String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells).stripTrailing());
  }
}
