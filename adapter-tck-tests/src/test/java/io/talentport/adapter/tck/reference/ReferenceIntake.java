package io.talentport.adapter.tck.reference;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.port.ResumeIntake;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The résumé intake of the reference adapter, which writes as the contract itself does. */
final class ReferenceIntake implements ResumeIntake {

  private static final String OPERATION = "addResume";

  private final ReferencePort client;
  private final ReferenceSettings settings;
  private final ReferenceOnce once;
  private final Defect defect;
  private volatile @Nullable ObjectNode first;

  ReferenceIntake(
      ReferencePort client, ReferenceSettings settings, ReferenceOnce once, Defect defect) {
    this.client = client;
    this.settings = settings;
    this.once = once;
    this.defect = defect;
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  private static <T> T given(String name, @Nullable T argument) {
    if (argument == null) {
      throw InvalidRequestException.of(name, "must be given", "Give it.");
    }
    return argument;
  }

  private void refuseToLookAnybodyUp(SubmitOptions options) {
    Defect ignoring =
        options.existingPerson() == ExistingPerson.UPDATE
            ? Defect.MAKES_A_PERSON_WHO_IS_TO_BE_UPDATED
            : Defect.IGNORES_THAT_A_PERSON_EXISTS;
    if (options.existingPerson() != ExistingPerson.CREATE && defect != ignoring) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of("Nobody is looked up beforehand").remedy("Do it yourself.").build());
    }
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume, @Nullable SubmitOptions options) {
    return submitGiven(given("resume", resume), given("options", options));
  }

  @Override
  public SubmitPlan preview(@Nullable Resume resume, @Nullable SubmitOptions options) {
    Resume previewed = given("resume", resume);
    List<String> lost = lost(previewed, given("options", options));
    if (defect == Defect.SUBMITS_WHAT_IT_PREVIEWS) {
      answer(ReferenceResume.of(previewed, "sandbox-operator"));
    }
    return SubmitPlan.builder()
        .platform(PlatformId.of("dingtalk"))
        .notCarried(defect == Defect.PREVIEWS_ANOTHER_SUBMIT ? List.of() : lost)
        .addWrites(OPERATION)
        .build();
  }

  private ResumeReceipt submitGiven(Resume resume, SubmitOptions options) {
    List<String> lost = lost(resume, options);
    ObjectNode param = ReferenceResume.of(resume, "sandbox-operator");
    JsonNode result =
        options
            .key()
            .map(key -> once.answer(key, param.toString(), () -> answer(param)))
            .orElseGet(() -> answer(param));
    return receipt(result, resume, lost);
  }

  /** What has no place, of a résumé that may be sent. */
  private List<String> lost(Resume resume, SubmitOptions options) {
    if (resume.contacts().mobile().isEmpty()) {
      throw InvalidRequestException.of("resume.contacts.mobile", "must be given", "Give it.");
    }
    if (resume.channel().isEmpty()) {
      throw InvalidRequestException.of("resume.channel", "must be given", "Give it.");
    }
    refuseToLookAnybodyUp(options);
    List<String> lost = new ArrayList<>();
    resume.person().identification().ifPresent(held -> lost.add("person.identification"));
    resume.file().filter(file -> file.url().isEmpty()).ifPresent(held -> lost.add("file"));
    resume.deliveryType().ifPresent(held -> lost.add("deliveryType"));
    if (options.isStrict() && !lost.isEmpty()) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of("No place for " + lost).remedy("Leave it out.").build());
    }
    return lost;
  }

  private JsonNode answer(ObjectNode whole) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("biz_code", settings.bizCode());
    ObjectNode param = whole;
    if (defect == Defect.SENDS_THE_FIRST_RESUME_AGAIN) {
      param = first == null ? param : first;
      first = param;
    }
    if (defect == Defect.LOSES_A_SUBMITTED_FIELD) {
      ((ObjectNode) param.path("resume_detail_info")).remove("email");
    }
    if (defect == Defect.SENDS_AN_UNDOCUMENTED_FIELD) {
      param.put("idempotency_key", "1");
    }
    body.set("param", param);
    JsonNode result = client.call(OPERATION, body).path("result");
    if (!hasId(result) && defect != Defect.TAKES_NO_RECEIPT_FOR_A_RECEIPT) {
      throw client.malformed(client.operation(OPERATION), 200);
    }
    return result;
  }

  private static boolean hasId(JsonNode result) {
    JsonNode id = result.path("resume_id");
    return id.isValueNode() && id.asString("").matches("[\\x21-\\x7e]+");
  }

  private static ResumeReceipt receipt(JsonNode result, Resume resume, List<String> lost) {
    ResumeReceipt.Builder receipt =
        ResumeReceipt.builder()
            .platform(PlatformId.of("dingtalk"))
            .resumeId(ResumeId.of(hasId(result) ? result.path("resume_id").asString() : "unknown"))
            .addAllNotCarried(lost);
    if (result.path("pc_jump_url").isString()) {
      receipt.desktopUrl(result.path("pc_jump_url").asString());
    }
    if (result.path("mobile_jump_url").isString()) {
      receipt.mobileUrl(result.path("mobile_jump_url").asString());
    }
    resume
        .matchedJobs()
        .forEach(
            job ->
                receipt.addJobs(
                    JobOutcome.builder()
                        .job(job)
                        .status(JobOutcomeStatus.TAKEN_WITH_RESUME)
                        .build()));
    return receipt.build();
  }
}
