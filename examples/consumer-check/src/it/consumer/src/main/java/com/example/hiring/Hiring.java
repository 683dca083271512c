package com.example.hiring;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.util.List;

/** An application that knows the core and no platform. */
public final class Hiring {

  private static final MobileNumber MOBILE = MobileNumber.of("13900000001");

  private Hiring() {}

  public static void main(String... arguments) {
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      System.out.println("HIRING connected " + platform.id());
      platform.find(ResumeIntake.class).ifPresent(Hiring::submit);
      platform.find(ResumeRecords.class).ifPresent(Hiring::countRecords);
      platform.find(ResumeSources.class).ifPresent(Hiring::countSources);
      platform.find(TalentLookup.class).ifPresent(lookup -> lookUp(lookup, platform));
      System.out.println("HIRING done on " + platform.id());
    }
  }

  private static void submit(ResumeIntake intake) {
    Resume resume =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("Lin Xia")).build())
            .contacts(ContactDetails.builder().mobile(MOBILE).build())
            .channel(ResumeChannel.OTHER)
            .build();
    ResumeReceipt receipt = intake.submit(resume);
    System.out.println("HIRING submitted " + receipt.resumeId().isPresent());
  }

  private static void countRecords(ResumeRecords records) {
    System.out.println("HIRING records " + records.list(PageRequest.first()).stream().count());
  }

  private static void countSources(ResumeSources sources) {
    System.out.println("HIRING sources " + sources.list(PageRequest.first()).stream().count());
  }

  private static void lookUp(TalentLookup lookup, RecruitingPlatform platform) {
    List<TalentMatch> matches = lookup.find(TalentQuery.builder().addMobiles(MOBILE).build());
    System.out.println("HIRING matches " + matches.size());
    platform
        .find(ExternalApplications.class)
        .ifPresent(applications -> matches.forEach(match -> countApplications(applications, match)));
  }

  private static void countApplications(ExternalApplications applications, TalentMatch match) {
    long count = applications.ofTalent(match.talentId(), PageRequest.first()).stream().count();
    System.out.println("HIRING applications " + count);
  }
}
