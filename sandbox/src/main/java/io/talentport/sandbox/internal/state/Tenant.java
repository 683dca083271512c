package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one enterprise whose recruiting data both platforms show. Thread-safe. */
public final class Tenant {
  public static final String BIZ_CODE = "ddats";
  public static final String CORP_ID = "dingsandboxcorp";
  public static final String OPERATOR = "sandbox-operator";

  private static final long FIRST_MADE = 900_000_001L;

  private final Clock clock;
  private final int initialResumes;

  private int generatedResumes;
  private int resumesMade;
  private final List<ResumeRecordData> addedResumes = new ArrayList<>();
  private final List<ObjectNode> submittedResumes = new ArrayList<>();
  private final List<ResumeRecordData> submittedRecords = new ArrayList<>();
  private final Map<String, Candidates> candidates = new LinkedHashMap<>();
  private final Talents talents;
  private final Attachments attachments;
  private final Applications ownApplications = new Applications();
  private final Map<String, ExternalApplicationData> applications = new LinkedHashMap<>();
  private final Map<String, ResumeSourceData> resumeSources = new LinkedHashMap<>();

  public Tenant(Clock clock, int initialResumes) {
    this.clock = clock;
    this.initialResumes = initialResumes;
    this.talents = new Talents(clock);
    this.attachments = new Attachments(clock);
    reset();
  }

  public synchronized void reset() {
    clear();
    generatedResumes = initialResumes;
    DefaultTalents.addTo(talents);
    DefaultCandidates.all().forEach(this::put);
    DefaultTalents.applications().forEach(this::put);
    DefaultResumeSources.all().forEach(this::put);
  }

  public synchronized void clear() {
    generatedResumes = 0;
    addedResumes.clear();
    submittedResumes.clear();
    submittedRecords.clear();
    resumesMade = 0;
    candidates.clear();
    talents.clear();
    attachments.clear();
    ownApplications.clear();
    applications.clear();
    resumeSources.clear();
  }

  public synchronized void generateResumes(int count) {
    generatedResumes = count;
  }

  public synchronized void put(ResumeRecordData resume) {
    addedResumes.add(resume);
  }

  public synchronized void put(TalentData talent) {
    talents.put(talent, clock.millis());
  }

  public synchronized void put(CandidateData candidate) {
    candidatesOf(BIZ_CODE).put(candidate);
  }

  private Candidates candidatesOf(String bizCode) {
    return candidates.computeIfAbsent(bizCode, none -> new Candidates());
  }

  public synchronized void put(ExternalApplicationData application) {
    applications.put(application.id(), application);
  }

  public synchronized void put(ResumeSourceData source) {
    resumeSources.put(source.id(), source);
  }

  /** Records a submitted resume; the same phone number is the same candidate. */
  public synchronized ResumeRecordData submit(
      String bizCode, String channel, String name, String phone, ObjectNode resume) {
    String id = nextResumeId();
    CandidateData candidate = candidatesOf(bizCode).findOrAdd(nextCandidateId(), name, phone);
    ResumeRecordData row = made(id, candidate, bizCode, channel);
    submittedResumes.add(resume.deepCopy());
    submittedRecords.add(row);
    return row;
  }

  /** Records a resume of which there is only a file. */
  public synchronized CandidateData importResume(
      String channel, String name, @Nullable String phone) {
    CandidateData candidate = candidatesOf(BIZ_CODE).findOrAdd(nextCandidateId(), name, phone);
    made(nextResumeId(), candidate, BIZ_CODE, channel);
    return candidate;
  }

  private ResumeRecordData made(
      String id, CandidateData candidate, String bizCode, String channel) {
    long now = clock.millis();
    ResumeRecordData row =
        new ResumeRecordData(id, candidate.id(), channel, bizCode, CORP_ID, now, now);
    addedResumes.add(row);
    resumesMade++;
    return row;
  }

  /** What the next submission's id would be, for an answer without an effect. */
  public synchronized String nextResumeId() {
    return "resume" + (FIRST_MADE + resumesMade);
  }

  /** What the next new candidate's id would be. */
  public synchronized String nextCandidateId() {
    return "candidate" + (FIRST_MADE + resumesMade);
  }

  /**
   * The ids of the resumes submitted to a business whose {@code resume_detail_info} fulfils the
   * condition.
   */
  public synchronized List<String> submittedResumeIds(String bizCode, Predicate<JsonNode> detail) {
    return IntStream.range(0, submittedResumes.size())
        .filter(i -> submittedRecords.get(i).bizCode().equals(bizCode))
        .filter(i -> detail.test(submittedResumes.get(i).path("resume_detail_info")))
        .mapToObj(i -> submittedRecords.get(i).resumeId())
        .toList();
  }

  /** The candidates of one business. */
  public synchronized Candidates candidates(String bizCode) {
    return candidatesOf(bizCode);
  }

  /** The candidates of all businesses. */
  public synchronized List<CandidateData> candidates() {
    return candidates.values().stream().flatMap(some -> some.all().stream()).toList();
  }

  public Talents talentPool() {
    return talents;
  }

  public Attachments attachments() {
    return attachments;
  }

  public Applications ownApplications() {
    return ownApplications;
  }

  public synchronized @Nullable ResumeSourceData resumeSource(String id) {
    return resumeSources.get(id);
  }

  public synchronized int resumeCount() {
    return generatedResumes + addedResumes.size();
  }

  /** How many rows the listing of one business has. */
  public synchronized int resumeCount(String bizCode) {
    return generated(bizCode) + added(bizCode).size();
  }

  private int generated(String bizCode) {
    return bizCode.equals(BIZ_CODE) ? generatedResumes : 0;
  }

  private List<ResumeRecordData> added(String bizCode) {
    return addedResumes.stream().filter(row -> row.bizCode().equals(bizCode)).toList();
  }

  /** Rows of all businesses, the generated ones first. */
  public synchronized List<ResumeRecordData> resumes(int from, int size) {
    return rows(generatedResumes, addedResumes, from, size);
  }

  /** Rows of one business, the generated ones first. */
  public synchronized List<ResumeRecordData> resumes(String bizCode, int from, int size) {
    return rows(generated(bizCode), added(bizCode), from, size);
  }

  private static List<ResumeRecordData> rows(
      int generated, List<ResumeRecordData> added, int from, int size) {
    int end = Math.min(generated + added.size(), from + size);
    List<ResumeRecordData> rows = new ArrayList<>(Math.max(0, end - from));
    for (int i = from; i < end; i++) {
      rows.add(i < generated ? GeneratedResumes.at(i) : added.get(i - generated));
    }
    return rows;
  }

  public synchronized List<ObjectNode> submittedResumes() {
    return submittedResumes.stream().map(ObjectNode::deepCopy).toList();
  }

  public synchronized @Nullable TalentData talent(String id) {
    return talents.find(id);
  }

  public synchronized List<TalentData> talents() {
    return talents.all();
  }

  public synchronized List<ExternalApplicationData> applications() {
    return List.copyOf(applications.values());
  }

  public synchronized List<ExternalApplicationData> applicationsOf(String talentId) {
    return applications.values().stream().filter(a -> a.talentId().equals(talentId)).toList();
  }

  public synchronized List<ResumeSourceData> resumeSources() {
    return List.copyOf(resumeSources.values());
  }
}
