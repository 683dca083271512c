package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.TalentUpdate;
import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.TalentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a submit, found by its first calls, none of which writes.
 *
 * @param calls the calls of the submit
 */
record SubmitPreview(SubmitCalls calls) {

  SubmitPlan of(CheckedResume checked) {
    checked.document().filter(file -> file.url().isEmpty()).ifPresent(DocumentUpload::of);
    ExistingPerson ifExists = checked.options().existingPerson();
    if (ifExists == ExistingPerson.FAIL_IF_EXISTS) {
      calls.duplicates().requireNew(checked.queries());
    }
    Optional<TalentId> existing =
        ifExists == ExistingPerson.UPDATE
            ? calls.duplicates().find(checked.queries())
            : Optional.empty();
    return existing.isPresent() ? update(checked, existing.get()) : creation(checked);
  }

  private SubmitPlan creation(CheckedResume checked) {
    checked.resume().channel().ifPresent(calls.sources()::of);
    return SubmitPlan.builder()
        .platform(checked.platform())
        .notCarried(checked.submission().notCarried())
        .notCarriedReasons(checked.submission().reasons())
        .writes(writes(checked, TalentApi.CREATE_TALENT, true))
        .build();
  }

  private SubmitPlan update(CheckedResume checked, TalentId existing) {
    if (!checked.resume().matchedJobs().isEmpty()) {
      checked.resume().channel().ifPresent(calls.sources()::of);
    }
    TalentUpdate update = calls.updates().update(checked, existing, checked.hasDocument());
    boolean isSent = update.isNeeded(checked.hasDocument());
    return SubmitPlan.builder()
        .platform(checked.platform())
        .existingTalent(existing)
        .changes(update.changes())
        .replacedLists(update.replacedLists())
        .mayBeEmptied(isSent ? update.lost().keySet() : List.of())
        .notCarried(checked.notCarried(update))
        .notCarriedReasons(checked.reasons(update))
        .writes(writes(checked, TalentApi.UPDATE_TALENT, isSent))
        .build();
  }

  private static List<String> writes(
      CheckedResume checked, OperationId ofTalent, boolean talentIsWritten) {
    List<String> writes = new ArrayList<>();
    if (checked.hasDocument()) {
      writes.add(AttachmentApi.UPLOAD_ATTACHMENT.name());
    }
    if (talentIsWritten) {
      writes.add(ofTalent.name());
    }
    checked
        .resume()
        .matchedJobs()
        .forEach(job -> writes.add(ApplicationApi.CREATE_APPLICATION.name()));
    return writes;
  }
}
