package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An application may have connected hundreds of tenants, most of them idle most of the time. */
@Tag("G17")
class IdlePlatformIT {

  @Test
  void anIdlePlatformTakesLittleMemoryAndNoThread(TestReporter reporter)
      throws IOException, InterruptedException {
    MeasuredFootprint footprint = MeasuredFootprint.of(IdlePlatforms.class, reporter);

    assertThat(footprint.connected()).isLessThanOrEqualTo(40);
    assertThat(footprint.called()).isLessThanOrEqualTo(80);
    assertThat(footprint.threads()).isLessThanOrEqualTo(1);
  }
}
