package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Feishu on the loopback, and the platform that is connected to it. They have one clock, which
 * whoever waits puts forward.
 */
final class OnSandbox implements AutoCloseable {

  private final ManualClock clock;
  final Sandbox sandbox;
  final RecruitingPlatform platform;
  private final boolean owned;
  private final String[] settings;

  OnSandbox(String... settings) {
    this(Sandbox.builder(), settings);
  }

  OnSandbox(Sandbox.Builder builder, String... settings) {
    this(builder, ManualClock.at(Instant.now()), settings);
  }

  OnSandbox(Sandbox.Builder builder, ManualClock clock, String... settings) {
    this(builder.clock(clock).start(), clock, true, settings);
  }

  private OnSandbox(Sandbox sandbox, ManualClock clock, boolean owned, String... settings) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.owned = owned;
    this.settings = settings;
    Map<String, String> all = new HashMap<>(sandbox.settings("feishu"));
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.feishu." + settings[i], settings[i + 1]);
    }
    try {
      this.platform = Feishu.connect(FeishuSettings.of(all), new ClockTime(clock));
    } catch (ConfigurationException refused) {
      sandbox.close();
      throw refused;
    }
  }

  /** The same sandbox and settings, connected anew as another process would. */
  OnSandbox again() {
    return new OnSandbox(sandbox, clock, false, settings);
  }

  ResumeIntake intake() {
    return platform.port(ResumeIntake.class);
  }

  ResumeRecords records() {
    return platform.port(ResumeRecords.class);
  }

  TalentLookup lookup() {
    return platform.port(TalentLookup.class);
  }

  int created() {
    return sandbox.seed().createdTalents().size();
  }

  int applications() {
    return sandbox.seed().applications().size();
  }

  @Override
  public void close() {
    platform.close();
    if (owned) {
      sandbox.close();
    }
  }
}
