package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A talent as the listing shows it.
 *
 * @param resume the bodies of creation and updates; empty for a seeded talent
 * @param created when it was first there, in milliseconds
 * @param modified the last change, in milliseconds
 */
public record TalentRecord(
    TalentData data, Map<String, Object> resume, long created, long modified) {

  /** The field in which an update keeps the ids of all files; a creation sends one id. */
  private static final String FILES = "resume_attachment_id_list";

  /** The ids of its résumés' files, newest first. */
  public List<String> files() {
    List<String> files = JsonValues.texts(resume, FILES);
    return files.isEmpty()
        ? Stream.ofNullable(JsonValues.text(resume, "resume_attachment_id")).toList()
        : files;
  }

  /** The résumé with an added file. */
  Map<String, Object> resumeWith(Map<String, Object> changed, @Nullable String file) {
    Map<String, Object> now = new LinkedHashMap<>(changed);
    now.put(FILES, Stream.concat(Stream.ofNullable(file), files().stream()).toList());
    return now;
  }

  /** Names the talent by its id only: the rest is a person's data. */
  @Override
  public String toString() {
    return "TalentRecord[" + data.id() + "]";
  }
}
