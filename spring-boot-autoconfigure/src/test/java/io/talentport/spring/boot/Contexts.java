package io.talentport.spring.boot;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

/** Application contexts with the auto-configuration, and properties that fit it. */
final class Contexts {

  static final String FEISHU_SECRET = "marker-feishu-secret";
  static final String DINGTALK_SECRET = "marker-dingtalk-secret";

  static final String[] FEISHU = {
    "talentport.platform=feishu",
    "talentport.feishu.app-id=cli_1",
    "talentport.feishu.app-secret=" + FEISHU_SECRET
  };

  static final String[] DINGTALK = {
    "talentport.platform=dingtalk",
    "talentport.dingtalk.app-key=ding1",
    "talentport.dingtalk.app-secret=" + DINGTALK_SECRET
  };

  private static final List<Class<?>> ALL =
      List.of(
          CoordinationAutoConfiguration.class,
          TalentportAutoConfiguration.class,
          SandboxAutoConfiguration.class,
          DingTalkAutoConfiguration.class,
          FeishuAutoConfiguration.class,
          PlatformAutoConfiguration.class,
          PortsAutoConfiguration.class);

  private Contexts() {}

  /** Both adapters are on the class path, and nothing is set. */
  static ApplicationContextRunner bare() {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(ALL.toArray(new Class<?>[0])));
  }

  static ApplicationContextRunner feishu() {
    return bare().withPropertyValues(FEISHU);
  }

  static ApplicationContextRunner dingTalk() {
    return bare().withPropertyValues(DINGTALK);
  }

  /** A class loader that finds no adapter. */
  static ClassLoader withoutAdapters() {
    return new FilteredClassLoader(
        new ClassPathResource("META-INF/services/io.talentport.core.RecruitingPlatformProvider"));
  }
}
