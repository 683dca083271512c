package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What a registry with hundreds of tenants costs, most of them idle most of the time. */
class TenantsMemoryTest {

  private static final int MANY = 500;

  private final RecruitingPlatforms platforms = RecruitingPlatforms.create();
  private EmptyFeishu feishu;

  @BeforeEach
  void start() throws IOException {
    feishu = new EmptyFeishu();
  }

  @AfterEach
  void stop() {
    platforms.close();
    feishu.close();
  }

  private void put(String tenant) {
    platforms.put(tenant, feishu.settings(tenant));
  }

  private void call(String tenant) {
    ResumeSources sources = platforms.platform(tenant).port(ResumeSources.class);
    assertThat(sources.list(PageRequest.first()).stream()).isEmpty();
  }

  @Test
  void anIdleTenantTakesLittleMemoryAndNoThread(TestReporter reporter) {
    for (int warm = 0; warm < 20; warm++) {
      put("warm-" + warm);
      call("warm-" + warm);
      platforms.remove("warm-" + warm);
    }
    Set<Thread> threads = Footprint.threads();
    long before = Footprint.usedHeap();
    for (int tenant = 0; tenant < MANY; tenant++) {
      put("tenant-" + tenant);
    }
    long afterPutting = Footprint.usedHeap();
    platforms.tenants().forEach(this::call);
    long afterCalling = Footprint.usedHeap();

    double put = kibPerTenant(afterPutting - before);
    double called = kibPerTenant(afterCalling - before);
    reporter.publishEntry(
        Map.of(
            "KiB per tenant that was put", String.format("%.1f", put),
            "KiB per tenant after its first call", String.format("%.1f", called)));
    assertThat(put).isLessThan(4);
    assertThat(called).isLessThan(36);
    assertThat(Footprint.threads()).hasSizeLessThanOrEqualTo(Math.max(1, threads.size()));
  }

  private static double kibPerTenant(long bytes) {
    return bytes / 1024.0 / MANY;
  }
}
