package com.example.hiring;

import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;

/**
 * One line of the list.
 *
 * @param talent whose page it leads to; null for nobody's
 */
record RecordRow(
    String id,
    String talent,
    RecordSubject subject,
    String sources,
    String created,
    String changed) {

  static RecordRow of(ResumeRecord shown, Words words) {
    return new RecordRow(
        words.text(
            shown
                .resumeId()
                .map(Object::toString)
                .or(() -> shown.talentId().map(Object::toString))),
        shown.talentId().map(TalentId::value).orElse(null),
        shown.subject(),
        words.sources(shown.sources()),
        words.time(shown.createdAt()),
        words.time(shown.modifiedAt()));
  }
}
