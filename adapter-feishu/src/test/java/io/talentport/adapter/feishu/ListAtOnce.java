package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lists from many threads at once, and prints how often what came of it. */
final class ListAtOnce {

  static final int THREADS = 16;
  static final int CALLS = 3;

  private ListAtOnce() {}

  /** Settings come from the environment, as an application's do. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    Map<String, Integer> outcomes = new TreeMap<>();
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      List<Future<List<String>>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        running.add(threads.submit(() -> calls(platform)));
      }
      for (Future<List<String>> one : running) {
        one.get().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
      }
    } finally {
      threads.shutdownNow();
    }
    outcomes.forEach((outcome, count) -> System.out.println(outcome + "=" + count));
  }

  private static List<String> calls(RecruitingPlatform platform) {
    List<String> outcomes = new ArrayList<>();
    for (int call = 0; call < CALLS; call++) {
      try {
        long records =
            platform.port(ResumeSources.class).list(PageRequest.first()).stream().count();
        outcomes.add(records + "records");
      } catch (RecruitingException failure) {
        outcomes.add(failure.getClass().getSimpleName());
      }
    }
    return outcomes;
  }
}
