package io.talentport.benchmarks.ours;

import io.talentport.adapter.dingtalk.DingTalk;
import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.feishu.Feishu;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Inputs;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * The work through the public ports, with the settings that everybody gets, but for one: the quotas
 * are not those that the platforms print but a thousand times as wide, since a benchmark would
 * otherwise measure how long it waits for them. Every call passes the gate all the same.
 */
public final class OurTasks {

  /** The most that the setting allows. */
  private static final double QUOTA_SHARE = 1000;

  private OurTasks() {}

  /** Gets ready for work. */
  public static Task of(Work work, Application application) {
    return switch (work) {
      case PAGE_OF_APPLICATIONS -> on(feishu(application), OurTasks::applications);
      case PAGE_OF_RECORDS -> on(dingTalk(application), platform -> records(platform, 1000));
      case SUBMIT -> on(dingTalk(application), platform -> submit(platform, Inputs.fullResume()));
      case CREATE -> on(feishu(application), platform -> submit(platform, Inputs.talent()));
      case CREATE_WITH_DOCUMENT ->
          on(feishu(application), platform -> submit(platform, Inputs.talent(Inputs.document())));
      case LOOK_UP_100 -> on(feishu(application), platform -> lookUp(platform, 100));
      case LOOK_UP_1000 -> on(feishu(application), platform -> lookUp(platform, 1_000));
      case LOOK_UP_10000 -> on(feishu(application), platform -> lookUp(platform, 10_000));
      case CONNECT_AND_CLOSE -> Task.of(() -> connectAndClose(application), () -> {});
    };
  }

  /** Connects to DingTalk. */
  public static RecruitingPlatform dingTalk(Application application) {
    return DingTalk.connect(
        DingTalkSettings.builder()
            .baseUrl(application.server())
            .appKey(application.dingTalkKey())
            .appSecret(Application.SECRET)
            .quotaShare(QUOTA_SHARE)
            .build());
  }

  /** Connects to Feishu. */
  public static RecruitingPlatform feishu(Application application) {
    return Feishu.connect(
        FeishuSettings.builder()
            .baseUrl(application.server())
            .appId(application.feishuId())
            .appSecret(Application.SECRET)
            .quotaShare(QUOTA_SHARE)
            .build());
  }

  private static Task on(
      RecruitingPlatform platform, Function<RecruitingPlatform, Callable<?>> work) {
    return Task.of(work.apply(platform), platform::close);
  }

  static Callable<?> applications(RecruitingPlatform platform) {
    ExternalApplications port = platform.port(ExternalApplications.class);
    TalentId talent = TalentId.of(Inputs.TALENT);
    return () -> port.ofTalent(talent, PageRequest.first().size(20)).pages().iterator().next();
  }

  private static Callable<?> records(RecruitingPlatform platform, int size) {
    ResumeRecords port = platform.port(ResumeRecords.class);
    return () -> port.list(PageRequest.first().size(size)).pages().iterator().next();
  }

  private static Callable<?> submit(RecruitingPlatform platform, Resume resume) {
    ResumeIntake port = platform.port(ResumeIntake.class);
    return () -> port.submit(resume);
  }

  private static Callable<?> lookUp(RecruitingPlatform platform, int count) {
    TalentLookup port = platform.port(TalentLookup.class);
    TalentQuery query = TalentQuery.builder().addAllMobiles(Inputs.mobiles(count)).build();
    return () -> port.find(query);
  }

  private static Object connectAndClose(Application application) {
    try (RecruitingPlatform platform = feishu(application)) {
      return platform.id();
    }
  }
}
