package io.talentport.sandbox;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.http.Json;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** Seed data as they are given and shown over HTTP. A list that is not given changes nothing. */
record SeedOrder(
    @Nullable Integer resumes,
    @Nullable List<ResumeRecordData> resumeRecords,
    @Nullable List<TalentData> talents,
    @Nullable List<CandidateData> candidates,
    @Nullable List<ExternalApplicationData> externalApplications,
    @Nullable List<ResumeSourceData> resumeSources) {

  private static final ObjectReader READER =
      Json.MAPPER
          .readerFor(SeedOrder.class)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static SeedOrder read(ObjectNode json) {
    return READER.readValue(json);
  }

  void applyTo(Seed seed) {
    // Before anything is applied: a wrong order changes nothing.
    Stream.of(resumeRecords, talents, candidates, externalApplications, resumeSources)
        .forEach(SeedOrder::given);
    if (resumes != null) {
      seed.resumes(resumes);
    }
    given(resumeRecords).forEach(seed::resumeRecord);
    given(talents).forEach(seed::talent);
    given(candidates).forEach(seed::candidate);
    given(externalApplications).forEach(seed::externalApplication);
    given(resumeSources).forEach(seed::resumeSource);
  }

  /** Generated resume records are counted only: there may be a million. */
  static void write(JsonGenerator json, Seed seed) {
    json.writeNumberProperty("resumeCount", seed.resumeCount());
    json.writePOJOProperty("submittedResumes", seed.submittedResumes());
    json.writePOJOProperty("talents", seed.talents());
    json.writePOJOProperty("createdTalents", seed.createdTalents());
    json.writePOJOProperty("attachments", seed.attachments());
    json.writePOJOProperty("applications", seed.applications());
    json.writePOJOProperty("candidates", seed.candidates());
    json.writePOJOProperty("externalApplications", seed.externalApplications());
    json.writePOJOProperty("resumeSources", seed.resumeSources());
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    List<T> given = list == null ? List.of() : list;
    if (given.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("a list of the seed must not hold null");
    }
    return given;
  }
}
