package io.talentport.benchmarks.hand;

import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Inputs;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import java.time.Clock;
import java.util.List;

/** The work by hand. */
public final class HandTasks {

  private static final Clock CLOCK = Clock.systemUTC();

  private HandTasks() {}

  /** Gets ready for work. */
  public static Task of(Work work, Application application) {
    return switch (work) {
      case PAGE_OF_APPLICATIONS -> {
        HandFeishu feishu = new HandFeishu(application, CLOCK);
        yield Task.of(() -> feishu.applications(Inputs.TALENT, 20), feishu::close);
      }
      case PAGE_OF_RECORDS -> {
        HandDingTalk dingTalk = new HandDingTalk(application, CLOCK);
        yield Task.of(() -> dingTalk.records(null, 1000), dingTalk::close);
      }
      case SUBMIT -> {
        HandDingTalk dingTalk = new HandDingTalk(application, CLOCK);
        Resume resume = Inputs.fullResume();
        yield Task.of(() -> dingTalk.submit(resume), dingTalk::close);
      }
      case CREATE -> create(application, Inputs.talent());
      case CREATE_WITH_DOCUMENT -> create(application, Inputs.talent(Inputs.document()));
      case LOOK_UP_100 -> lookUp(application, 100);
      case LOOK_UP_1000 -> lookUp(application, 1_000);
      case LOOK_UP_10000 -> lookUp(application, 10_000);
      case CONNECT_AND_CLOSE -> Task.of(() -> connectAndClose(application), () -> {});
    };
  }

  private static Task create(Application application, Resume resume) {
    HandFeishu feishu = new HandFeishu(application, CLOCK);
    return Task.of(() -> feishu.create(resume), feishu::close);
  }

  private static Task lookUp(Application application, int count) {
    HandFeishu feishu = new HandFeishu(application, CLOCK);
    List<String> numbers = Inputs.mobiles(count).stream().map(MobileNumber::number).toList();
    return Task.of(() -> feishu.lookUp(MobileNumber.MAINLAND_CHINA, numbers), feishu::close);
  }

  private static Object connectAndClose(Application application) {
    try (HandFeishu feishu = new HandFeishu(application, CLOCK)) {
      return feishu;
    }
  }
}
