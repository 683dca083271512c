package io.talentport.benchmarks.run;

import io.talentport.benchmarks.jmh.CallBenchmark;
import io.talentport.benchmarks.ours.OurTenants;
import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that holds many clients of Feishu which do nothing, and prints what one of them costs:
 * bytes and threads before their first call, then microseconds of the first call, bytes and threads
 * after it.
 */
public final class ManyClients {

  private static final int WARM_UP = 20;

  private ManyClients() {}

  /**
   * Measures.
   *
   * @param args the contender, how many, and whether they are {@code tenants} of one application,
   *     which only Talentport knows, or {@code platforms} that know nothing of each other
   */
  public static void main(String[] args) throws Exception {
    URI server = URI.create(System.getProperty(CallBenchmark.SERVER));
    Contender contender = Contender.valueOf(args[0]);
    int count = Integer.parseInt(args[1]);
    boolean tenants = contender == Contender.OURS && args[2].equals("tenants");
    // What the first ones of a JVM load and keep belongs to none of those that are measured.
    List<Task> first = tasks(contender, WARM_UP, server);
    for (Task task : first) {
      task.call();
    }
    long before = Heap.used();
    int threads = Heap.threads();
    List<Task> tasks = tenants ? OurTenants.tasks(count, server) : tasks(contender, count, server);
    print((Heap.used() - before) / (double) count, Heap.threads() - threads);
    long began = System.nanoTime();
    for (Task task : tasks) {
      task.call();
    }
    double micros = (System.nanoTime() - began) / 1_000.0 / count;
    System.out.println(micros);
    print((Heap.used() - before) / (double) count, Heap.threads() - threads);
    for (Task task : tasks) {
      task.close();
    }
    for (Task task : first) {
      task.close();
    }
    System.exit(0);
  }

  private static List<Task> tasks(Contender contender, int count, URI server) {
    List<Task> tasks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tasks.add(contender.task(Work.PAGE_OF_APPLICATIONS, Application.numbered(i, server)));
    }
    return tasks;
  }

  private static void print(double bytes, int threads) {
    System.out.println(bytes);
    System.out.println(threads);
  }
}
