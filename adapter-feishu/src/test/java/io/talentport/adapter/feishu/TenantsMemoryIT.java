package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What a registry with hundreds of tenants costs, most of them idle most of the time. */
class TenantsMemoryIT {

  @Test
  void anIdleTenantTakesLittleMemoryAndNoThread(TestReporter reporter)
      throws IOException, InterruptedException {
    MeasuredFootprint footprint = MeasuredFootprint.of(IdleTenants.class, reporter);

    assertThat(footprint.connected()).isLessThan(4);
    assertThat(footprint.called()).isLessThan(36);
    assertThat(footprint.threads()).isLessThanOrEqualTo(1);
  }
}
