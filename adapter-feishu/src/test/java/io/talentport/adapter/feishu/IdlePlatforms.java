package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The program of {@link IdlePlatformIT}: connects many platforms and calls each once. */
final class IdlePlatforms {

  private static final int MANY = 300;

  private IdlePlatforms() {}

  public static void main(String[] arguments) throws IOException {
    List<RecruitingPlatform> platforms = new ArrayList<>();
    try (EmptyFeishu feishu = new EmptyFeishu()) {
      for (int warm = 0; warm < 20; warm++) {
        try (RecruitingPlatform platform = connected(feishu, warm)) {
          call(platform);
        }
      }
      Footprint footprint = new Footprint(MANY);
      for (int tenant = 0; tenant < MANY; tenant++) {
        platforms.add(connected(feishu, tenant));
      }
      footprint.afterConnecting();
      platforms.forEach(IdlePlatforms::call);
      footprint.afterCalling();
      platforms.forEach(RecruitingPlatform::close);
    }
  }

  private static RecruitingPlatform connected(EmptyFeishu feishu, int tenant) {
    return RecruitingPlatform.connect(feishu.settings(Integer.toString(tenant)));
  }

  /** Fails where the platform tells something that this Feishu does not have. */
  static void call(RecruitingPlatform platform) {
    if (platform.port(ResumeSources.class).list(PageRequest.first()).stream()
        .findAny()
        .isPresent()) {
      throw new AssertionError("an empty platform listed a source");
    }
  }
}
