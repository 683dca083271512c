package io.talentport.jackson.howto;

import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.port.ResumeIntake;
import io.talentport.jackson.v3.TalentportModule;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Résumés that are stored with the application's own data, and submitted afterwards. */
final class Outbox {

  /** What one row keeps. */
  record Row(Resume resume, @Nullable SubmitProgress progress) {}

  private final JsonMapper json =
      JsonMapper.builder().addModule(TalentportModule.inClear()).build();

  private final Map<String, String> table; // a table with an id and a text, in a real application

  Outbox(Map<String, String> table) {
    this.table = table;
  }

  void add(String id, Resume resume) {
    table.put(id, json.writeValueAsString(new Row(resume, null)));
  }

  ResumeReceipt deliver(String id, ResumeIntake intake) {
    Row row = json.readValue(table.get(id), Row.class);
    SubmitProgress progress = row.progress();
    try {
      ResumeReceipt receipt =
          progress == null
              ? intake.submit(row.resume())
              : intake.continueSubmit(progress, row.resume(), SubmitOptions.lenient());
      table.remove(id);
      return receipt;
    } catch (RecruitingException failure) {
      SubmitProgress.before(failure)
          .map(made -> json.writeValueAsString(new Row(row.resume(), made)))
          .ifPresent(text -> table.put(id, text));
      throw failure;
    }
  }
}
