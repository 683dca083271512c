package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private static final int SAMPLES = 3000;

  /** Of so many samples some come close to both ends: the chance of none is below 10⁻⁶⁰. */
  @ParameterizedTest
  @CsvSource({"1,100,200", "2,200,400", "3,400,800", "5,1600,3200", "6,2500,5000", "99,2500,5000"})
  void itDoublesWithJitterUpToFiveSeconds(int tries, long least, long most) {
    long[] waits =
        LongStream.range(0, SAMPLES).map(one -> BackOff.after(tries, null).toMillis()).toArray();

    long margin = (most - least) / 20;
    assertThat(LongStream.of(waits).min().orElseThrow()).isBetween(least, least + margin);
    assertThat(LongStream.of(waits).max().orElseThrow()).isBetween(most - margin, most);
  }

  @ParameterizedTest
  @CsvSource({"PT0S", "PT0.05S", "PT7S", "PT5M"})
  void whatThePlatformAsksForIsTheLeast(Duration asked) {
    for (int sample = 0; sample < 100; sample++) {
      Duration wait = BackOff.after(1, asked);
      if (asked.toMillis() > 200) {
        assertThat(wait).isEqualTo(asked);
      } else {
        assertThat(wait).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
      }
    }
  }
}
