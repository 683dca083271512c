package com.example.modular;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Submits a résumé and lists the records, from its own thread and from one of the common pool. */
public final class Modular {

  private Modular() {}

  public static void main(String... arguments) {
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      System.out.println(
          "MODULAR connected "
              + platform.id()
              + " from "
              + Modular.class.getModule()
              + " by "
              + platform.getClass().getModule());
      System.out.println("MODULAR submitted " + submitted(platform));
      System.out.println("MODULAR records " + records(platform));
    }
    System.out.println("MODULAR in the pool " + CompletableFuture.supplyAsync(Modular::inThePool).join());
  }

  private static String inThePool() {
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      return platform.id() + " records " + records(platform);
    }
  }

  private static boolean submitted(RecruitingPlatform platform) {
    ResumeReceipt receipt =
        platform
            .port(ResumeIntake.class)
            .submit(
                Resume.builder()
                    .person(PersonalDetails.builder().name(PersonName.of("Lin Xia")).build())
                    .contacts(
                        ContactDetails.builder().mobile(MobileNumber.of("13900004321")).build())
                    .channel(ResumeChannel.OTHER)
                    .file(ResumeFile.ofUrl("lin.txt", URI.create("https://example.org/lin.txt")))
                    .build());
    return receipt.resumeId().isPresent() || receipt.talentId().isPresent();
  }

  private static long records(RecruitingPlatform platform) {
    return platform.port(ResumeRecords.class).list(PageRequest.first()).stream().count();
  }
}
