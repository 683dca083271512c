package io.talentport.sandbox;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.Trees;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The data of an organisation's platforms: the size and the newest rows of each collection. */
final class StoredJson {
  private static final int SHOWN = 50;

  private StoredJson() {}

  static void write(JsonGenerator json, Seed seed) {
    json.writeArrayPropertyStart("collections");
    int resumes = seed.resumeCount();
    int from = Math.max(0, resumes - SHOWN);
    write(json, "resumeRecords", resumes, seed.resumeRecords(from, SHOWN));
    seed.kept().forEach((name, all) -> write(json, name, all));
    seed.listed().forEach((operation, all) -> write(json, operation, all));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String name, List<?> all) {
    write(json, name, all.size(), all.subList(Math.max(0, all.size() - SHOWN), all.size()));
  }

  /** Newest first. */
  private static void write(JsonGenerator json, String name, int count, List<?> newest) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeNumberProperty("count", count);
    json.writeArrayPropertyStart("rows");
    for (int at = newest.size() - 1; at >= 0; at--) {
      Object row = newest.get(at);
      Json.write(json, row instanceof Map<?, ?> ? row : Trees.plain(row));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
