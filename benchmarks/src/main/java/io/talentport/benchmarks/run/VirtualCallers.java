package io.talentport.benchmarks.run;

import io.talentport.benchmarks.jmh.CallBenchmark;
import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * A program in which two thousand virtual threads call at once, and that prints how many calls
 * there were in a second and how often a virtual thread kept its carrier while it waited. Runs on
 * JDK 21 and newer.
 */
public final class VirtualCallers {

  private static final int CALLERS = 2_000;
  private static final int CALLS_OF_EACH = 10;
  private static final String PINNED = "jdk.VirtualThreadPinned";
  private static final String REASON = "pinnedReason";

  /** A class that is loaded or initialised holds its thread, on every JDK, once. */
  private static final Set<String> LOADING =
      Set.of("java.lang.ClassLoader", "java.lang.Class", "java.lang.invoke.MethodHandleNatives");

  private VirtualCallers() {}

  /**
   * Measures.
   *
   * @param args the contender
   */
  public static void main(String[] args) throws Exception {
    URI server = URI.create(System.getProperty(CallBenchmark.SERVER));
    Task task = Contender.valueOf(args[0]).task(Work.PAGE_OF_APPLICATIONS, Application.at(server));
    round(task);
    Path file = Files.createTempFile("pinned", ".jfr");
    double perSecond;
    try (Recording recording = new Recording()) {
      recording.enable(PINNED).withStackTrace().withThreshold(Duration.ZERO);
      recording.start();
      perSecond = round(task);
      recording.stop();
      recording.dump(file);
    }
    System.out.println(perSecond);
    System.out.println(pinned(file));
    Files.delete(file);
    System.exit(0);
  }

  /** Calls in a second. */
  private static double round(Task task) throws Exception {
    ExecutorService callers = virtualThreads();
    long began = System.nanoTime();
    List<Future<?>> calls = new ArrayList<>(CALLERS);
    for (int i = 0; i < CALLERS; i++) {
      calls.add(
          callers.submit(
              () -> {
                for (int call = 0; call < CALLS_OF_EACH; call++) {
                  task.call();
                }
                return null;
              }));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    callers.shutdown();
    return CALLERS * CALLS_OF_EACH * 1e9 / (System.nanoTime() - began);
  }

  /** By its name, since this module is compiled for JDK 17. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static int pinned(Path file) throws IOException {
    List<RecordedEvent> pinned =
        RecordingFile.readAllEvents(file).stream()
            .filter(event -> event.getEventType().getName().equals(PINNED))
            .filter(event -> !isLoading(event) && !waitedForLoading(event))
            .toList();
    // The output has the number only; the error output explains it.
    pinned.forEach(System.err::println);
    return pinned.size();
  }

  private static boolean isLoading(RecordedEvent event) {
    return event.getStackTrace() != null
        && event.getStackTrace().getFrames().stream()
            .map(frame -> frame.getMethod())
            .anyMatch(
                method ->
                    method.getName().equals("<clinit>")
                        || LOADING.contains(method.getType().getName()));
  }

  /** Of a thread that waits for another one to initialise a class, newer JDKs say so. */
  private static boolean waitedForLoading(RecordedEvent event) {
    return event.hasField(REASON)
        && event.getString(REASON) != null
        && event.getString(REASON).startsWith("Waited for initialization of ");
  }
}
