package io.talentport.adapter.dingtalk;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Sandbox;
import java.util.HashMap;
import java.util.Map;

/** DingTalk on the loopback, and the platform that is connected to it. */
final class OnSandbox implements AutoCloseable {

  final Sandbox sandbox;
  final RecruitingPlatform platform;

  OnSandbox(String... settings) {
    this(TimeSource.system(), settings);
  }

  OnSandbox(TimeSource time, String... settings) {
    this.sandbox = Sandbox.start();
    this.platform =
        DingTalk.connect(DingTalkSettingsSchema.SCHEMA.read(all(sandbox, settings)), time);
  }

  static Map<String, String> all(Sandbox sandbox, String... settings) {
    Map<String, String> all = new HashMap<>(sandbox.settings("dingtalk"));
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.dingtalk." + settings[i], settings[i + 1]);
    }
    return all;
  }

  ResumeIntake intake() {
    return platform.port(ResumeIntake.class);
  }

  TalentLookup lookup() {
    return platform.port(TalentLookup.class);
  }

  @Override
  public void close() {
    platform.close();
    sandbox.close();
  }
}
