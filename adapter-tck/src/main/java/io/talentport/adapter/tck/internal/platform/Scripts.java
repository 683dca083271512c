package io.talentport.adapter.tck.internal.platform;

/** Every script, made once: reading a specification costs more than most tests. */
final class Scripts {

  static final PlatformScript DINGTALK = new DingTalkScript();
  static final PlatformScript FEISHU = new FeishuScript();

  private Scripts() {}
}
