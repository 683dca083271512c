package com.example.compatibility;

import io.talentport.core.CapabilityDetail;
import io.talentport.core.Diagnosis;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One call of every port that a platform serves, and its diagnosis. */
final class Ports {

  private static final MobileNumber NEW = MobileNumber.of("13900004321");
  private static final MobileNumber KNOWN = MobileNumber.of("13900000001");

  private interface Call {
    void on(RecruitingPlatform platform);
  }

  private static final Map<Class<?>, Call> CALLS =
      Map.of(
          ResumeIntake.class, Ports::submit,
          TalentLookup.class, Ports::lookUp,
          ExternalApplications.class, Ports::listExternalApplications,
          Applications.class, Ports::listApplications,
          Talents.class, Ports::readProfileAndDocument);

  private Ports() {}

  /** What went wrong, by port; empty text where nothing did. */
  static Map<String, String> callAll(RecruitingPlatform platform) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    String ill = problem(Ports::diagnose, platform);
    for (Class<?> port : platform.ports()) {
      String own = problem(CALLS.getOrDefault(port, one -> list(port, one)), platform);
      outcomes.put(port.getSimpleName(), own.isEmpty() ? ill : own);
    }
    return outcomes;
  }

  private static String problem(Call call, RecruitingPlatform platform) {
    try {
      call.on(platform);
      return "";
    } catch (RuntimeException | LinkageError failure) {
      return failure.toString();
    }
  }

  private static void diagnose(RecruitingPlatform platform) {
    Diagnosis diagnosis = platform.diagnose();
    require(diagnosis.healthy(), diagnosis.toString());
  }

  private static void submit(RecruitingPlatform platform) {
    ResumeReceipt receipt =
        platform
            .port(ResumeIntake.class)
            .submit(
                Resume.builder()
                    .person(PersonalDetails.builder().name(PersonName.of("Lin Xia")).build())
                    .contacts(ContactDetails.builder().mobile(NEW).build())
                    .channel(ResumeChannel.OTHER)
                    .file(document(platform))
                    .build());
    require(!receipt.notCarried().contains("file"), "the document was not carried");
    require(find(platform, NEW).size() == 1, "who was submitted is not found");
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

  /** A port without a call of its own is a listing. */
  private static void list(Class<?> port, RecruitingPlatform platform) {
    try {
      Method list = port.getMethod("list", PageRequest.class);
      Paged<?> listing = (Paged<?>) list.invoke(platform.port(port), PageRequest.first());
      require(listing.stream().count() > 0, "nothing is listed");
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("the matrix cannot call this port", failed);
    }
  }

  private static void lookUp(RecruitingPlatform platform) {
    require(!find(platform, KNOWN).isEmpty(), "a known person is not found");
  }

  private static void listApplications(RecruitingPlatform platform) {
    Applications applications = platform.port(Applications.class);
    listOfKnown(platform, talent -> applications.ofTalent(talent, PageRequest.first()));
  }

  private static void listExternalApplications(RecruitingPlatform platform) {
    ExternalApplications applications = platform.port(ExternalApplications.class);
    listOfKnown(platform, talent -> applications.ofTalent(talent, PageRequest.first()));
  }

  private static void listOfKnown(
      RecruitingPlatform platform, Function<TalentId, Paged<?>> listing) {
    long count =
        find(platform, KNOWN).stream()
            .flatMap(match -> listing.apply(match.talentId()).stream())
            .count();
    require(count > 0, "no application is listed");
  }

  /** The profile of whom {@link #submit} has submitted. */
  private static void readProfileAndDocument(RecruitingPlatform platform) {
    Talents talents = platform.port(Talents.class);
    TalentProfile profile = talents.get(find(platform, NEW).get(0).talentId());
    AttachmentId document = profile.documents().get(0).id();
    try (DocumentStream content = talents.document(document).open()) {
      require(content.readAllBytes().length > 0, "the document is empty");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<TalentMatch> find(RecruitingPlatform platform, MobileNumber mobile) {
    return platform.port(TalentLookup.class).find(TalentQuery.builder().addMobiles(mobile).build());
  }

  private static void require(boolean fulfilled, String problem) {
    if (!fulfilled) {
      throw new IllegalStateException(problem);
    }
  }
}
