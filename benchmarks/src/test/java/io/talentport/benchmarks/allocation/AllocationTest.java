package io.talentport.benchmarks.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.ThreadMXBean;
import io.talentport.benchmarks.server.CannedServer;
import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an operation allocates does not change unnoticed. Without the compiler that does away with
 * objects when it sees fit, the bytes are those of the code, and the same in every run; they are
 * more than a warm application allocates, which the benchmarks measure.
 */
class AllocationTest {

  private static final String REMEDY =
      " If that is meant, write the new figures with -Dtest=AllocationTest -Dallocation.update=true.";

  private static final int WARM_UP = 60;
  private static final int MEASURED = 21;

  private static final int JDK = Runtime.version().feature();

  private final AllocationBaseline baseline =
      new AllocationBaseline(
          Path.of(System.getProperty("basedir", ""), "src/test/resources/allocation.txt"));

  static Stream<Work> operations() {
    return Arrays.stream(Work.values()).filter(work -> !work.repeatsAnother());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anOperationAllocatesWhatItDid(Work work) throws Exception {
    requireNoEscapeAnalysis();
    long measured = measure(work);
    if (Boolean.getBoolean("allocation.update")) {
      baseline.update(JDK, work, measured);
    }
    OptionalLong expected = baseline.bytes(JDK, work);
    assumeTrue(expected.isPresent(), () -> "There are no figures of JDK " + JDK + "." + REMEDY);
    assertThat(AllocationBaseline.complaint(expected.getAsLong(), measured))
        .as("%s%s", work, REMEDY)
        .isEmpty();
  }

  private static void requireNoEscapeAnalysis() {
    assertThat(
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("TieredStopAtLevel")
                .getValue())
        .as("-XX:TieredStopAtLevel=1, as the build sets it")
        .isEqualTo("1");
  }

  /** The median, since now and then a call finds something to tidy up. */
  private static long measure(Work work) throws Exception {
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (CannedServer server = CannedServer.start();
        Task task = Contender.OURS.task(work, Application.at(server.uri()))) {
      for (int i = 0; i < WARM_UP; i++) {
        task.call();
      }
      long[] bytes = new long[MEASURED];
      for (int i = 0; i < MEASURED; i++) {
        long before = memory.getCurrentThreadAllocatedBytes();
        task.call();
        bytes[i] = memory.getCurrentThreadAllocatedBytes() - before;
      }
      return LongStream.of(bytes).sorted().toArray()[MEASURED / 2];
    }
  }
}
