package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.ForkedJvm;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;

/**
 * What a program told about its {@link Footprint}.
 *
 * @param connected KiB of each platform before its first call
 * @param called KiB of each platform after its first call
 * @param threads of the library
 */
record MeasuredFootprint(double connected, double called, int threads) {

  static MeasuredFootprint of(Class<?> program, TestReporter reporter)
      throws IOException, InterruptedException {
    ForkedJvm run = ForkedJvm.run(program, 256, Map.of(), Duration.ofMinutes(2));
    assertThat(run.exitValue()).as(run.output()).isZero();
    String[] told = run.output().split(" ");
    reporter.publishEntry(
        Map.of(
            "KiB per platform before its first call", told[0],
            "KiB per platform after its first call", told[1]));
    return new MeasuredFootprint(
        Double.parseDouble(told[0]), Double.parseDouble(told[1]), Integer.parseInt(told[2]));
  }
}
