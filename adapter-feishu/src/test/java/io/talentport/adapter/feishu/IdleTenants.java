package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatforms;
import java.io.IOException;

/** The program of {@link TenantsMemoryIT}: puts many tenants and calls each once. */
final class IdleTenants {

  private static final int MANY = 500;

  private IdleTenants() {}

  public static void main(String[] arguments) throws IOException {
    try (EmptyFeishu feishu = new EmptyFeishu();
        RecruitingPlatforms platforms = RecruitingPlatforms.create()) {
      for (int warm = 0; warm < 20; warm++) {
        String tenant = "warm-" + warm;
        platforms.put(tenant, feishu.settings(tenant));
        IdlePlatforms.call(platforms.platform(tenant));
        platforms.remove(tenant);
      }
      Footprint footprint = new Footprint(MANY);
      for (int tenant = 0; tenant < MANY; tenant++) {
        platforms.put("tenant-" + tenant, feishu.settings("tenant-" + tenant));
      }
      footprint.afterConnecting();
      platforms.tenants().forEach(tenant -> IdlePlatforms.call(platforms.platform(tenant)));
      footprint.afterCalling();
    }
  }
}
