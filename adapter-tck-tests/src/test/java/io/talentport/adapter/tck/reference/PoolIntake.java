package io.talentport.adapter.tck.reference;

import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes a name, a mobile number, employments, a document and jobs. Thread-safe. */
final class PoolIntake implements ResumeIntake {

  private static final String LOOK_UP = "batchGetTalentIds";

  private final ReferencePort client;
  private final PoolDefect defect;

  PoolIntake(ReferencePort client, PoolDefect defect) {
    this.client = client;
    this.defect = defect;
  }

  @Override
  public ResumeReceipt submit(Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  @Override
  public ResumeReceipt submit(Resume resume, @Nullable SubmitOptions options) {
    return continueSubmit(SubmitProgress.none(ReferencePool.ID), resume, options);
  }

  @Override
  public ResumeReceipt continueSubmit(
      SubmitProgress progress, Resume resume, @Nullable SubmitOptions options) {
    return new PoolSubmit(client, this, resume, existingPerson(options), progress, defect).run();
  }

  private static ExistingPerson existingPerson(@Nullable SubmitOptions options) {
    return options == null ? ExistingPerson.CREATE : options.existingPerson();
  }

  /** Who has the résumé's mobile number; absent if nobody is looked for. */
  Optional<TalentId> existing(Resume resume, ExistingPerson ifExists) {
    if (ifExists == ExistingPerson.CREATE) {
      return Optional.empty();
    }
    return find(client, mobile(resume)).findFirst();
  }

  /** Who has a mobile number. */
  static Stream<TalentId> find(ReferencePort client, String mobile) {
    ObjectNode criteria = JsonNodeFactory.instance.objectNode();
    criteria.put("mobile_code", "86");
    criteria.putArray("mobile_number_list").add(mobile);
    JsonNode data = client.call(LOOK_UP, criteria).path("data");
    if (!data.isMissingNode() && !data.isNull() && !data.isObject()) {
      throw client.malformed(client.operation(LOOK_UP), 200);
    }
    return PoolTalents.entries(data, "talent_list")
        .map(one -> TalentId.of(one.path("talent_id").asString()));
  }

  static String mobile(Resume resume) {
    return resume.contacts().mobile().orElseThrow().number();
  }

  /** Refuses a person who exists. */
  static void refuse(TalentId existing) {
    throw new ConflictException(
        ErrorDetails.of("The person exists already as talent " + existing)
            .platform(ReferencePool.ID.value())
            .remedy("Use that talent.")
            .build());
  }

  @Override
  public SubmitPlan preview(Resume resume, @Nullable SubmitOptions options) {
    ExistingPerson ifExists = existingPerson(options);
    Optional<TalentId> existing = existing(resume, ifExists);
    if (ifExists == ExistingPerson.FAIL_IF_EXISTS
        && defect != PoolDefect.PREVIEWS_WHAT_WOULD_BE_REFUSED) {
      existing.ifPresent(PoolIntake::refuse);
    }
    SubmitPlan.Builder plan = SubmitPlan.builder().platform(ReferencePool.ID);
    List<String> writes = new ArrayList<>();
    if (resume.file().isPresent()) {
      writes.add("uploadAttachment");
    }
    if (existing.isPresent() && ifExists == ExistingPerson.UPDATE) {
      PoolCareers careers = PoolCareers.of(PoolTalents.read(client, existing.get()), resume);
      plan.existingTalent(existing.get()).changes(careers.changes());
      plan.replacedLists(careers.changes());
      if (careers.isNew() || resume.file().isPresent()) {
        writes.add("updateTalent");
      }
    } else {
      writes.add("createTalent");
    }
    resume.matchedJobs().forEach(job -> writes.add("createApplication"));
    return plan.notCarried(shown(resume)).writes(writes).build();
  }

  private List<String> shown(Resume resume) {
    List<String> lost = new ArrayList<>(notCarried(resume));
    if (defect == PoolDefect.SHOWS_VALUES_IN_A_PREVIEW) {
      lost.add("file " + resume.file().orElseThrow().name());
    }
    return lost;
  }

  /** Some of what has no place. */
  static List<String> notCarried(Resume resume) {
    List<String> lost = new ArrayList<>();
    resume.channel().ifPresent(channel -> lost.add("channel"));
    resume.person().residence().ifPresent(place -> lost.add("person.residence"));
    return lost;
  }
}
