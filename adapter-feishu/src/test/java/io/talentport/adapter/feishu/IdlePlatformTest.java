package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An application may have connected hundreds of tenants, most of them idle most of the time. */
@Tag("G17")
class IdlePlatformTest {

  private static final int MANY = 300;
  private static final int KIB = 1024;

  private final List<RecruitingPlatform> platforms = new ArrayList<>();
  private EmptyFeishu feishu;

  @BeforeEach
  void start() throws IOException {
    feishu = new EmptyFeishu();
  }

  @AfterEach
  void stop() {
    platforms.forEach(RecruitingPlatform::close);
    feishu.close();
  }

  private RecruitingPlatform connected(int tenant) {
    return RecruitingPlatform.connect(feishu.settings(Integer.toString(tenant)));
  }

  private static void call(RecruitingPlatform platform) {
    assertThat(platform.port(ResumeSources.class).list(PageRequest.first()).stream()).isEmpty();
  }

  @Test
  void anIdlePlatformTakesLittleMemoryAndNoThread(TestReporter reporter) {
    for (int warm = 0; warm < 20; warm++) {
      try (RecruitingPlatform platform = connected(warm)) {
        call(platform);
      }
    }
    long before = Footprint.usedHeap();
    for (int tenant = 0; tenant < MANY; tenant++) {
      platforms.add(connected(tenant));
    }
    long afterConnecting = Footprint.usedHeap();
    platforms.forEach(IdlePlatformTest::call);
    long afterCalling = Footprint.usedHeap();

    long connected = (afterConnecting - before) / MANY / KIB;
    long called = (afterCalling - before) / MANY / KIB;
    reporter.publishEntry(
        Map.of(
            "KiB per platform before its first call", Long.toString(connected),
            "KiB per platform after its first call", Long.toString(called)));
    assertThat(connected).isLessThanOrEqualTo(40);
    assertThat(called).isLessThanOrEqualTo(80);
    assertThat(Footprint.threads()).hasSizeLessThanOrEqualTo(1);
  }
}
