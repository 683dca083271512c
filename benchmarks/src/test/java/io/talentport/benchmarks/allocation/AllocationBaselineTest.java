package io.talentport.benchmarks.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.benchmarks.work.Work;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationBaselineTest {

  @Test
  void tenPercentMoreIsRefused() {
    assertThat(AllocationBaseline.complaint(40_000, 44_000))
        .hasValue("allocates 44,000 bytes, +10.0 % against 40,000");
  }

  @Test
  void tenPercentLessIsAFigureToBeWrittenDown() {
    assertThat(AllocationBaseline.complaint(40_000, 36_000)).isPresent();
  }

  @Test
  void fivePercentAreNoChange() {
    assertThat(AllocationBaseline.complaint(40_000, 42_000)).isEmpty();
    assertThat(AllocationBaseline.complaint(40_000, 38_000)).isEmpty();
  }

  @Test
  void anUpdateKeepsWhatItIsNotAbout(@TempDir Path folder) {
    AllocationBaseline baseline = new AllocationBaseline(folder.resolve("allocation.txt"));
    baseline.update(17, Work.SUBMIT, 1);
    baseline.update(25, Work.SUBMIT, 2);
    baseline.update(17, Work.SUBMIT, 3);

    assertThat(baseline.bytes(17, Work.SUBMIT)).hasValue(3);
    assertThat(baseline.bytes(25, Work.SUBMIT)).hasValue(2);
    assertThat(baseline.bytes(25, Work.CREATE)).isEmpty();
  }
}
