package io.talentport.adapter.feishu;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.port.Talents;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile, keeps it, and writes down what is in memory, in a process of its own. The
 * platform is closed before: a connection's buffer holds the last bytes that it received until it
 * receives others.
 */
final class ProfileInMemory {

  private static volatile @Nullable TalentProfile kept;

  private ProfileInMemory() {}

  /** Takes the talent, the file of the dump, and the parts to be asked for. */
  public static void main(String[] arguments) throws IOException {
    Set<ProfilePart> parts =
        Arrays.stream(arguments).skip(2).map(ProfilePart::valueOf).collect(Collectors.toSet());
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      kept = platform.port(Talents.class).get(TalentId.of(arguments[0]), parts);
    }
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(arguments[1], true);
    System.out.println(kept);
  }
}
