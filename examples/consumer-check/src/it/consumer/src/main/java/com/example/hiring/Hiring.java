package com.example.hiring;

import io.talentport.core.CapabilityDetail;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An application that knows the core and no platform: it submits a résumé with a document, finds the
 * person by mobile number and sees the résumé in the listing.
 */
public final class Hiring {

  private static final MobileNumber NEW = MobileNumber.of("13900004321");
  private static final MobileNumber KNOWN = MobileNumber.of("13900000001");

  private Hiring() {}

  public static void main(String... arguments) {
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      System.out.println("HIRING connected " + platform.id());
      ResumeReceipt receipt = submit(platform);
      System.out.println("HIRING found " + find(platform, NEW).size());
      list(platform, receipt);
      platform.find(ResumeSources.class).ifPresent(Hiring::countSources);
      platform
          .find(ExternalApplications.class)
          .ifPresent(applications -> countApplications(applications, find(platform, KNOWN)));
      System.out.println("HIRING done on " + platform.id());
    }
  }

  private static ResumeReceipt submit(RecruitingPlatform platform) {
    Resume resume =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("Lin Xia")).build())
            .contacts(ContactDetails.builder().mobile(NEW).build())
            .channel(ResumeChannel.OTHER)
            .file(document(platform))
            .build();
    ResumeReceipt receipt = platform.port(ResumeIntake.class).submit(resume);
    System.out.println("HIRING document carried " + !receipt.notCarried().contains("file"));
    return receipt;
  }

  /** As bytes where the platform takes them, else at an address that it can fetch. */
  private static ResumeFile document(RecruitingPlatform platform) {
    boolean takesContent =
        platform
            .capability(ResumeIntake.class)
            .flatMap(intake -> intake.detail(CapabilityDetail.FILE_CONTENT))
            .filter(limit -> limit.value().equals("yes"))
            .isPresent();
    return takesContent
        ? ResumeFile.ofBytes("lin.txt", "Lin Xia".getBytes(StandardCharsets.UTF_8))
        : ResumeFile.ofUrl("lin.txt", URI.create("https://example.org/lin.txt"));
  }

  private static List<TalentMatch> find(RecruitingPlatform platform, MobileNumber mobile) {
    return platform.port(TalentLookup.class).find(TalentQuery.builder().addMobiles(mobile).build());
  }

  private static void list(RecruitingPlatform platform, ResumeReceipt receipt) {
    List<ResumeRecord> records =
        platform.port(ResumeRecords.class).list(PageRequest.first()).stream().toList();
    boolean listed =
        records.stream()
            .anyMatch(
                record ->
                    receipt.resumeId().isPresent()
                        ? record.resumeId().equals(receipt.resumeId())
                        : record.talentId().equals(receipt.talentId()));
    System.out.println("HIRING records " + records.size() + ", submitted among them " + listed);
  }

  private static void countSources(ResumeSources sources) {
    System.out.println("HIRING sources " + sources.list(PageRequest.first()).stream().count());
  }

  private static void countApplications(
      ExternalApplications applications, List<TalentMatch> matches) {
    long count =
        matches.stream()
            .flatMap(
                match -> applications.ofTalent(match.talentId(), PageRequest.first()).stream())
            .count();
    System.out.println("HIRING applications " + count);
  }
}
