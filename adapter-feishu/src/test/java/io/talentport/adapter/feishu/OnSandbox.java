package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Sandbox;
import java.util.HashMap;
import java.util.Map;

/** Feishu on the loopback, and the platform that is connected to it. */
final class OnSandbox implements AutoCloseable {

  final Sandbox sandbox;
  final RecruitingPlatform platform;
  private final boolean owned;
  private final String[] settings;

  OnSandbox(String... settings) {
    this(Sandbox.builder(), settings);
  }

  OnSandbox(Sandbox.Builder builder, String... settings) {
    this(builder.start(), true, settings);
  }

  private OnSandbox(Sandbox sandbox, boolean owned, String... settings) {
    this.sandbox = sandbox;
    this.owned = owned;
    this.settings = settings;
    Map<String, String> all = new HashMap<>(sandbox.settings("feishu"));
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.feishu." + settings[i], settings[i + 1]);
    }
    try {
      this.platform = RecruitingPlatform.connect(all);
    } catch (ConfigurationException refused) {
      sandbox.close();
      throw refused;
    }
  }

  /** The same sandbox and settings, connected anew as another process would. */
  OnSandbox again() {
    return new OnSandbox(sandbox, false, settings);
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
