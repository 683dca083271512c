package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.model.Resume;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu, by its pages. */
final class FeishuScript implements PlatformScript {

  private final Spec spec = Spec.read("feishu-hire.yaml");
  private final FeishuApplications applications = new FeishuApplications(this, spec);
  private final FeishuSources sources = new FeishuSources(this, spec);
  private final FeishuRecords records = new FeishuRecords(this, spec);
  private final TalentDriver talents = new FeishuTalentDriver(this);

  @Override
  public String id() {
    return "feishu";
  }

  @Override
  public Spec spec() {
    return spec;
  }

  @Override
  public Set<String> mandatorySettings() {
    return Set.of("app-id", "app-secret");
  }

  @Override
  public Set<String> secretSettings() {
    return Set.of("app-secret");
  }

  @Override
  public ObjectNode success(JsonNode payload) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.put("code", 0);
    reply.put("msg", "success");
    reply.set("data", payload);
    return reply;
  }

  @Override
  public ObjectNode refusal(SpecCall call, String code, String text, String requestId) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.put("code", Long.parseLong(code));
    reply.put("msg", text);
    reply.putObject("error").put("log_id", requestId).put("message", text);
    return reply;
  }

  @Override
  public List<OperationDriver> drivers() {
    return List.of(
        applications.driver(),
        sources.driver(),
        FeishuTalents.DRIVER,
        records.driver(),
        FeishuSubmission.PERSON,
        FeishuSubmission.DOCUMENT);
  }

  @Override
  public List<ListingDriver<?>> listings() {
    return List.of(applications, sources, records);
  }

  @Override
  public int written(Seed seed, String operation) {
    return operation.equals("uploadAttachment")
        ? seed.attachments().size()
        : seed.createdTalents().size();
  }

  @Override
  public Set<String> deadlines() {
    return Set.of("call-deadline", "upload-deadline");
  }

  @Override
  public List<String> submitSteps() {
    return List.of("uploadAttachment", "createTalent", "createApplication");
  }

  @Override
  public TalentDriver talents() {
    return talents;
  }

  @Override
  public List<RefusedResume> refusedResumes() {
    return FeishuSubmission.refused();
  }

  /**
   * Without tables of codes: what the pages have no field for, a lent number, a document at an
   * address, and a highest education that is none of those in the list.
   */
  @Override
  public List<String> notCarried() {
    return List.of(
        "person.nationality",
        "person.maritalStatus",
        "person.nativePlace",
        "person.residence",
        "person.politicalStatus",
        "contacts.mobile",
        "contacts.mobileIsVirtual",
        "contacts.channelPage",
        "highestEducation.degree",
        "highestEducation.schoolCategory",
        "highestEducation.graduation",
        "career.title",
        "career.industry",
        "career.salary",
        "career.englishLevel",
        "expectation.location",
        "expectation.salary",
        "expectation.jobStatus",
        "educations.summary",
        "trainings",
        "file",
        "originalMail",
        "channel",
        "highestEducation.school",
        "highestEducation.level",
        "highestEducation.fieldOfStudy",
        "highestEducation.studyMode");
  }

  @Override
  public Resume carriedWhole() {
    return Resume.builder()
        .person(Resumes.minimal().build().person())
        .contacts(Resumes.minimal().build().contacts())
        .build();
  }

  @Override
  public List<VocabularyCase> vocabularies() {
    return FeishuVocabularies.all(applications, sources);
  }
}
