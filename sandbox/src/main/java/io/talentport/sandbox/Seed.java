package io.talentport.sandbox;

import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the platforms know. A sandbox starts with invented talents, candidates, external
 * applications and resume sources and with generated resume records; a test may add to them, or
 * {@link #clear()} them and begin with nothing. Thread-safe.
 */
public final class Seed {
  /** So that their ids keep their form. */
  static final int MOST_RESUMES = 100_000_000;

  private final Tenant tenant;

  Seed(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Takes away everything, submitted resumes too. */
  public Seed clear() {
    tenant.clear();
    return this;
  }

  /**
   * Makes the listing of resume records begin with {@code count} generated ones, instead of as many
   * as there were. They cost no memory.
   */
  public Seed resumes(int count) {
    checkCount(count);
    tenant.generateResumes(count);
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
    tenant.put(resumeRecord);
    return this;
  }

  /** Adds a talent, or replaces the one with the same id. */
  public Seed talent(TalentData talent) {
    tenant.put(talent);
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

  /** Adds an external application, or replaces the one with the same id. */
  public Seed externalApplication(ExternalApplicationData application) {
    tenant.put(application);
    return this;
  }

  /** Adds a resume source, or replaces the one with the same id. */
  public Seed resumeSource(ResumeSourceData source) {
    tenant.put(source);
    return this;
  }

  /** Adds a candidate of DingTalk, or replaces the one with the same id. */
  public Seed candidate(CandidateData candidate) {
    tenant.put(candidate);
    return this;
  }

  /** How many resume records all businesses have, generated, added and submitted. */
  public int resumeCount() {
    return tenant.resumeCount();
  }

  /** A part of the resume records of all businesses, in the order of their listings. */
  public List<ResumeRecordData> resumeRecords(int from, int size) {
    return tenant.resumes(from, size);
  }

  /** The talents, in the order in which they were added. */
  public List<TalentData> talents() {
    return tenant.talents();
  }

  /** The external applications of all talents, in the order in which they were added. */
  public List<ExternalApplicationData> externalApplications() {
    return tenant.applications();
  }

  /** The resume sources, in the order in which they were added. */
  public List<ResumeSourceData> resumeSources() {
    return tenant.resumeSources();
  }

  /** The candidates of DingTalk, those of submitted and imported resumes included. */
  public List<CandidateData> candidates() {
    return tenant.candidates();
  }

  /** The files uploaded to Feishu, in the order in which they arrived. */
  public List<AttachmentData> attachments() {
    return tenant.attachments().all();
  }

  /** The applications made on Feishu, in the order in which they were made. */
  public List<ApplicationData> applications() {
    return tenant.ownApplications().all();
  }

  /** The body of each creation of a talent on Feishu, in their order. */
  public List<JsonNode> createdTalents() {
    return List.copyOf(tenant.talentPool().created());
  }

  /** The {@code param} of each resume submitted, in the order of submission. */
  public List<JsonNode> submittedResumes() {
    return List.copyOf(tenant.submittedResumes());
  }
}
