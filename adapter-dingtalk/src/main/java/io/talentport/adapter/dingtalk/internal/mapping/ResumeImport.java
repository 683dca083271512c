package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeRequest;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A résumé's document for the import; nothing else of the résumé is sent. */
final class ResumeImport {

  private ResumeImport() {}

  static ImportCandidateByResumeRequest of(Resume resume) {
    ImportCandidateByResumeRequest request = new ImportCandidateByResumeRequest();
    ResumeFile file = resume.file().orElseThrow();
    request.fileSourceType = ImportCandidateByResumeRequest.FILE_SOURCE_TYPE_URL;
    request.url = file.url().map(URI::toString).orElseThrow();
    request.fileName = file.name();
    request.fileType = file.type();
    request.fileSize = file.size().orElseThrow();
    request.channelCode =
        resume
            .channel()
            .flatMap(ImportCandidateByResumeRequest.CHANNEL_CODE_VOCABULARY::toPlatform)
            .orElse(null);
    return request;
  }

  static List<String> notCarried(Resume resume) {
    boolean hasContacts = !resume.contacts().equals(ContactDetails.builder().build());
    return List.of(
            Map.entry("person", true),
            Map.entry("contacts", hasContacts),
            Map.entry("highestEducation", resume.highestEducation().isPresent()),
            Map.entry("career", resume.career().isPresent()),
            Map.entry("expectation", resume.expectation().isPresent()),
            Map.entry("educations", !resume.educations().isEmpty()),
            Map.entry("employments", !resume.employments().isEmpty()),
            Map.entry("trainings", !resume.trainings().isEmpty()),
            Map.entry("projects", !resume.projects().isEmpty()),
            Map.entry("originalMail", resume.originalMail().isPresent()),
            Map.entry("deliveryType", resume.deliveryType().isPresent()),
            Map.entry("matchedJobs", !resume.matchedJobs().isEmpty()))
        .stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .toList();
  }
}
