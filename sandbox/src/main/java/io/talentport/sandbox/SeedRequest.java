package io.talentport.sandbox;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.Trees;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Seed data as read and shown over HTTP. A missing list changes nothing. */
record SeedRequest(
    @Nullable Integer resumes,
    @Nullable List<ResumeRecordData> resumeRecords,
    @Nullable List<TalentData> talents,
    @Nullable List<CandidateData> candidates,
    @Nullable List<ExternalApplicationData> externalApplications,
    @Nullable List<ResumeSourceData> resumeSources,
    Map<String, String> rows) {

  private static final Set<String> NAMES =
      Stream.of(SeedRequest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  static SeedRequest read(ObjectNode json) {
    refuseUnknown(json);
    return new SeedRequest(
        read(json.get("resumes"), Integer.class),
        list(json, "resumeRecords", ResumeRecordData.class),
        list(json, "talents", TalentData.class),
        list(json, "candidates", CandidateData.class),
        list(json, "externalApplications", ExternalApplicationData.class),
        list(json, "resumeSources", ResumeSourceData.class),
        rows(json.path("rows")));
  }

  private static void refuseUnknown(ObjectNode json) {
    json.propertyNames().stream()
        .filter(name -> !NAMES.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("the seed takes no '" + name + "'");
            });
  }

  /** Read one by one: Jackson's own lists need newer annotations than Spring Boot 3.4 pins. */
  private static <T> @Nullable List<T> list(ObjectNode json, String name, Class<T> type) {
    JsonNode list = json.path(name);
    if (list.isMissingNode() || list.isNull()) {
      return null;
    }
    if (!list.isArray()) {
      throw new IllegalArgumentException(name + " must be a list");
    }
    List<T> elements = new ArrayList<>();
    for (JsonNode element : list) {
      T read = read(element, type);
      if (read == null) {
        throw new IllegalArgumentException(name + " must not hold null");
      }
      elements.add(read);
    }
    return elements;
  }

  /** Lists of rows as JSON, by operation id. */
  private static Map<String, String> rows(JsonNode json) {
    Map<String, String> rows = new LinkedHashMap<>();
    json.forEachEntry((operation, list) -> rows.put(operation, list.toString()));
    return rows;
  }

  private static <T> @Nullable T read(@Nullable JsonNode json, Class<T> type) {
    return json == null
        ? null
        : Trees.MAPPER
            .readerFor(type)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(json);
  }

  void applyTo(Seed seed) {
    if (resumes != null) {
      seed.resumes(resumes);
    }
    given(resumeRecords).forEach(seed::resumeRecord);
    given(talents).forEach(seed::talent);
    given(candidates).forEach(seed::candidate);
    given(externalApplications).forEach(seed::externalApplication);
    given(resumeSources).forEach(seed::resumeSource);
    rows.forEach(seed::rows);
  }

  /** Of generated resume records only the number is written: there may be a million. */
  static void write(JsonGenerator json, Seed seed) {
    json.writeNumberProperty("resumeCount", seed.resumeCount());
    seed.kept().forEach((name, elements) -> show(json, name, elements));
    show(json, "externalApplications", seed.externalApplications());
    show(json, "resumeSources", seed.resumeSources());
    showRows(json, seed);
  }

  private static void showRows(JsonGenerator json, Seed seed) {
    json.writeObjectPropertyStart("rows");
    for (String listing : new TreeSet<>(seed.listings())) {
      json.writeName(listing);
      Json.write(json, seed.rows(listing));
    }
    json.writeEndObject();
  }

  private static void show(JsonGenerator json, String name, List<?> elements) {
    json.writeArrayPropertyStart(name);
    elements.forEach(element -> Json.write(json, Trees.plain(element)));
    json.writeEndArray();
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
