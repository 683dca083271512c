package io.talentport.benchmarks.vendor;

import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Inputs;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import java.util.List;
import java.util.concurrent.Callable;

/** The work by the vendors' SDKs, of which neither can be closed. */
public final class VendorTasks {

  private VendorTasks() {}

  /** Gets ready for work. */
  public static Task of(Work work, Application application) {
    return Task.of(callable(work, application), () -> {});
  }

  private static Callable<?> callable(Work work, Application application) {
    return switch (work) {
      case PAGE_OF_APPLICATIONS -> {
        LarkWork lark = new LarkWork(application);
        yield () -> lark.applications(Inputs.TALENT, 20);
      }
      case PAGE_OF_RECORDS -> {
        DingTalkSdkWork dingTalk = new DingTalkSdkWork(application);
        yield () -> dingTalk.records(null, 1000);
      }
      case SUBMIT -> {
        DingTalkSdkWork dingTalk = new DingTalkSdkWork(application);
        Resume resume = Inputs.fullResume();
        yield () -> dingTalk.submit(resume);
      }
      case CREATE -> create(application, Inputs.talent());
      case CREATE_WITH_DOCUMENT -> create(application, Inputs.talent(Inputs.document()));
      case LOOK_UP_100 -> lookUp(application, 100);
      case LOOK_UP_1000 -> lookUp(application, 1_000);
      case LOOK_UP_10000 -> lookUp(application, 10_000);
      case CONNECT_AND_CLOSE -> () -> new LarkWork(application);
    };
  }

  private static Callable<?> create(Application application, Resume resume) {
    LarkWork lark = new LarkWork(application);
    return () -> lark.create(resume);
  }

  private static Callable<?> lookUp(Application application, int count) {
    LarkWork lark = new LarkWork(application);
    List<String> numbers = Inputs.mobiles(count).stream().map(MobileNumber::number).toList();
    return () -> lark.lookUp(MobileNumber.MAINLAND_CHINA, numbers);
  }
}
