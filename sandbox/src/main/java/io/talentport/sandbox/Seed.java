package io.talentport.sandbox;

import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.engine.RowStore;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.json.Trees;
import io.talentport.sandbox.internal.state.Organization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the platforms know. A sandbox starts with invented talents, candidates, external
 * applications and resume sources and with generated resume records; a test may add to them, or
 * {@link #clear()} them and begin with nothing. Thread-safe.
 */
public final class Seed {
  /** The limit up to which their ids keep their format. */
  static final int MOST_RESUMES = 100_000_000;

  private final Organization organization;
  private final RowStore rows;
  private final List<ServedPlatform> platforms;

  Seed(Organization organization, RowStore rows, List<ServedPlatform> platforms) {
    this.organization = organization;
    this.rows = rows;
    this.platforms = platforms;
  }

  /** Takes away everything, submitted resumes too. */
  public Seed clear() {
    organization.clear();
    rows.clear();
    platforms.forEach(one -> one.platform().clear());
    return this;
  }

  /**
   * Adds rows at the end of a listing, or replaces those with the same {@code id}. They are served
   * unchanged, without a check against the document.
   *
   * @param operation the listing's operation id, such as {@code listResumeSources}
   * @param added each row with the names and values of its JSON: strings, numbers, truth values,
   *     lists, maps and null
   */
  public Seed rows(String operation, List<? extends Map<String, ?>> added) {
    added.forEach(row -> rows.add(operation, row));
    return this;
  }

  /**
   * The same with the rows as JSON.
   *
   * @param json a list of objects
   */
  public Seed rows(String operation, String json) {
    if (!(Json.parse(json) instanceof List<?> list)
        || !list.stream().allMatch(Map.class::isInstance)) {
      throw new IllegalArgumentException("the rows of " + operation + " must be a list of objects");
    }
    return rows(operation, list.stream().map(JsonValues::object).toList());
  }

  /** The rows of a listing, but for generated ones. */
  public List<Map<String, Object>> rows(String operation) {
    return rows.of(operation);
  }

  /** The operation ids of the listings. */
  Set<String> listings() {
    return rows.operations();
  }

  /**
   * Makes the listing of resume records begin with {@code count} generated ones, instead of as many
   * as there were. They cost no memory.
   */
  public Seed resumes(int count) {
    checkCount(count);
    organization.generateResumes(count);
    return this;
  }

  static void checkCount(int resumes) {
    if (resumes < 0 || resumes > MOST_RESUMES) {
      throw new IllegalArgumentException(
          "resumes must be from 0 to " + MOST_RESUMES + ": " + resumes);
    }
  }

  /** Adds a resume record at the end of the listing of its business. */
  public Seed resumeRecord(ResumeRecordData resumeRecord) {
    organization.put(resumeRecord);
    return this;
  }

  /** Adds a talent, or replaces the one with the same id. */
  public Seed talent(TalentData talent) {
    organization.put(talent);
    return this;
  }

  /** Adds a talent, or replaces the one with the same id. */
  public Seed talent(
      String id,
      String mobileCode,
      @Nullable String mobileNumber,
      @Nullable String email,
      @Nullable Integer identificationType,
      @Nullable String identificationNumber,
      @Nullable Boolean onboarded) {
    return talent(
        new TalentData(
            id,
            mobileCode,
            mobileNumber,
            email,
            identificationType,
            identificationNumber,
            onboarded));
  }

  /**
   * Adds a talent's résumé as a document, or replaces the one with the same id. The rows of {@code
   * getTalent} name it.
   */
  public Seed resumeDocument(String id, String name, String mediaType, byte[] content) {
    organization.attachments().putResume(id, name, mediaType, content);
    return this;
  }

  /** Adds an external application, or replaces the one with the same id. */
  public Seed externalApplication(ExternalApplicationData application) {
    organization.put(application);
    return this;
  }

  /** Adds a resume source, or replaces the one with the same id. */
  public Seed resumeSource(ResumeSourceData source) {
    organization.put(source);
    return this;
  }

  /** Adds a candidate of DingTalk, or replaces the one with the same id. */
  public Seed candidate(CandidateData candidate) {
    organization.put(candidate);
    return this;
  }

  /** How many resume records all businesses have, generated, added and submitted. */
  public int resumeCount() {
    return organization.resumeCount();
  }

  /** A part of the resume records of all businesses, in the order of their listings. */
  public List<ResumeRecordData> resumeRecords(int from, int size) {
    return organization.resumes(from, size);
  }

  /** The talents, in the order in which they were added. */
  public List<TalentData> talents() {
    return organization.talents();
  }

  /** The external applications of all talents, in the order in which they were added. */
  public List<ExternalApplicationData> externalApplications() {
    return organization.externalApplications().all();
  }

  /** The resume sources, in the order in which they were added. */
  public List<ResumeSourceData> resumeSources() {
    return organization.resumeSources();
  }

  /** The candidates of DingTalk, those of submitted and imported resumes included. */
  public List<CandidateData> candidates() {
    return organization.candidates();
  }

  /** The files uploaded to Feishu, in the order in which they arrived. */
  public List<AttachmentData> attachments() {
    return organization.attachments().all();
  }

  /** The applications made on Feishu, in the order in which they were made. */
  public List<ApplicationData> applications() {
    return organization.ownApplications().all();
  }

  /** The body of each creation of a talent on Feishu, in their order. */
  public List<JsonNode> createdTalents() {
    return trees(organization.talentPool().created());
  }

  /** The body of each update of a talent on Feishu, in their order. */
  public List<JsonNode> updatedTalents() {
    return trees(organization.talentPool().updated());
  }

  /** The {@code param} of each resume submitted, in the order of submission. */
  public List<JsonNode> submittedResumes() {
    return trees(organization.submittedResumes());
  }

  /** Data written to the platforms or seeded by type, without the rows of listings. */
  Map<String, List<?>> kept() {
    Map<String, List<?>> kept = new LinkedHashMap<>();
    kept.put("submittedResumes", submittedResumes());
    kept.put("talents", talents());
    kept.put("createdTalents", createdTalents());
    kept.put("updatedTalents", updatedTalents());
    kept.put("attachments", attachments());
    kept.put("applications", applications());
    kept.put("candidates", candidates());
    return kept;
  }

  /** The rows of each listing except that of the resume records, by operation id. */
  Map<String, List<?>> listed() {
    Map<String, List<?>> listed = new TreeMap<>();
    rows.operations().stream()
        .filter(operation -> !operation.equals(Organization.RESUME_RECORDS))
        .forEach(operation -> listed.put(operation, rows.of(operation)));
    return listed;
  }

  private static List<JsonNode> trees(List<Map<String, Object>> values) {
    return values.stream().map(Trees::tree).toList();
  }
}
