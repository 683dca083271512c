package io.talentport.benchmarks.vendor;

import io.talentport.benchmarks.work.Inputs;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;

/** The work by the vendors' SDKs, of which neither can be closed. */
public final class VendorTasks {

  private VendorTasks() {}

  /** Gets ready for work. */
  public static Task of(Work work, URI server) {
    return Task.of(callable(work, server), () -> {});
  }

  private static Callable<?> callable(Work work, URI server) {
    return switch (work) {
      case PAGE_OF_APPLICATIONS -> {
        LarkWork lark = new LarkWork(server);
        yield () -> lark.applications(Inputs.TALENT, 20);
      }
      case PAGE_OF_RECORDS -> {
        DingTalkSdkWork dingTalk = new DingTalkSdkWork(server);
        yield () -> dingTalk.records(null, 1000);
      }
      case SUBMIT -> {
        DingTalkSdkWork dingTalk = new DingTalkSdkWork(server);
        Resume resume = Inputs.fullResume();
        yield () -> dingTalk.submit(resume);
      }
      case CREATE -> create(server, Inputs.talent());
      case CREATE_WITH_DOCUMENT -> create(server, Inputs.talent(Inputs.document()));
      case LOOK_UP_100 -> lookUp(server, 100);
      case LOOK_UP_1000 -> lookUp(server, 1_000);
      case LOOK_UP_10000 -> lookUp(server, 10_000);
      case CONNECT_AND_CLOSE -> () -> new LarkWork(server);
    };
  }

  private static Callable<?> create(URI server, Resume resume) {
    LarkWork lark = new LarkWork(server);
    return () -> lark.create(resume);
  }

  private static Callable<?> lookUp(URI server, int count) {
    LarkWork lark = new LarkWork(server);
    List<String> numbers = Inputs.mobiles(count).stream().map(MobileNumber::number).toList();
    return () -> lark.lookUp(MobileNumber.MAINLAND_CHINA, numbers);
  }
}
