package io.talentport.benchmarks.ours;

import io.talentport.benchmarks.work.Task;
import io.talentport.core.RecruitingPlatforms;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of applications for many tenants of one application. */
public final class OurTenants {

  private OurTenants() {}

  /** A task for each of so many tenants; closing any of them closes all. */
  public static List<Task> tasks(int count, URI server) {
    RecruitingPlatforms platforms = RecruitingPlatforms.create();
    List<Task> tasks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String tenant = "tenant-" + i;
      platforms.put(
          tenant,
          Map.of(
              "talentport.platform",
              "feishu",
              "talentport.feishu.base-url",
              server.toString(),
              "talentport.feishu.app-id",
              "cli_a1b2c3d4e5f6%04d".formatted(i),
              "talentport.feishu.app-secret",
              "benchmark-secret"));
      tasks.add(Task.of(OurTasks.applications(platforms.platform(tenant)), platforms::close));
    }
    return tasks;
  }
}
