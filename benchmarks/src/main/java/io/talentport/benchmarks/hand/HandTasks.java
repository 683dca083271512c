package io.talentport.benchmarks.hand;

import io.talentport.benchmarks.work.Inputs;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The work by hand. */
public final class HandTasks {

  private static final Clock CLOCK = Clock.systemUTC();

  private HandTasks() {}

  /** Gets ready for work. */
  public static Task of(Work work, URI server) {
    return switch (work) {
      case PAGE_OF_APPLICATIONS -> {
        HandFeishu feishu = new HandFeishu(server, CLOCK);
        yield Task.of(() -> feishu.applications(Inputs.TALENT, 20), feishu::close);
      }
      case PAGE_OF_RECORDS -> {
        HandDingTalk dingTalk = new HandDingTalk(server, CLOCK);
        yield Task.of(() -> dingTalk.records(null, 1000), dingTalk::close);
      }
      case SUBMIT -> {
        HandDingTalk dingTalk = new HandDingTalk(server, CLOCK);
        Resume resume = Inputs.fullResume();
        yield Task.of(() -> dingTalk.submit(resume), dingTalk::close);
      }
      case CREATE -> create(server, Inputs.talent());
      case CREATE_WITH_DOCUMENT -> create(server, Inputs.talent(Inputs.document()));
      case LOOK_UP_100 -> lookUp(server, 100);
      case LOOK_UP_1000 -> lookUp(server, 1_000);
      case LOOK_UP_10000 -> lookUp(server, 10_000);
      case CONNECT_AND_CLOSE -> Task.of(() -> connectAndClose(server), () -> {});
    };
  }

  private static Task create(URI server, Resume resume) {
    HandFeishu feishu = new HandFeishu(server, CLOCK);
    return Task.of(() -> feishu.create(resume), feishu::close);
  }

  private static Task lookUp(URI server, int count) {
    HandFeishu feishu = new HandFeishu(server, CLOCK);
    List<String> numbers = Inputs.mobiles(count).stream().map(MobileNumber::number).toList();
    return Task.of(() -> feishu.lookUp(MobileNumber.MAINLAND_CHINA, numbers), feishu::close);
  }

  private static Object connectAndClose(URI server) {
    try (HandFeishu feishu = new HandFeishu(server, CLOCK)) {
      return feishu;
    }
  }
}
