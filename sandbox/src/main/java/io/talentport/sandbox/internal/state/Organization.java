package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Environment;
import io.talentport.sandbox.platform.Rows;
import java.time.Clock;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An enterprise with its recruiting data. Thread-safe. */
public final class Organization {
  public static final String BIZ_CODE = "ddats";
  public static final String OPERATOR = "sandbox-operator";

  /** The listings whose rows are typed seed data. */
  public static final String RESUME_RECORDS = "listResumeRecords";

  private static final String RESUME_SOURCES = "listResumeSources";
  private static final long FIRST_MADE = 900_000_001L;

  private final Clock clock;
  private final Rows rows;
  private final String corpId;
  private final int initialResumes;

  private int generatedResumes;
  private int resumesMade;
  private final List<Map<String, Object>> submittedResumes = new ArrayList<>();
  private final List<ResumeRecordData> submittedRecords = new ArrayList<>();
  private final Map<String, Candidates> candidates = new LinkedHashMap<>();
  private final Talents talents;
  private final Attachments attachments;
  private final Applications ownApplications;
  private final ExternalApplications externalApplications;

  public Organization(Environment environment, int initialResumes) {
    this.clock = environment.clock();
    this.rows = environment.rows();
    this.corpId = environment.own("dingsandboxcorp");
    this.initialResumes = initialResumes;
    this.talents = new Talents(clock);
    this.attachments = new Attachments(clock);
    this.ownApplications = new Applications(clock);
    this.externalApplications = new ExternalApplications(clock, rows);
    reset();
  }

  /** DingTalk's id of the enterprise. */
  public String corpId() {
    return corpId;
  }

  public synchronized void reset() {
    clear();
    generatedResumes = initialResumes;
    DefaultTalents.addTo(talents);
    DefaultTalents.addTo(attachments);
    DefaultCandidates.all().forEach(this::put);
  }

  public synchronized void clear() {
    generatedResumes = 0;
    submittedResumes.clear();
    submittedRecords.clear();
    resumesMade = 0;
    candidates.clear();
    talents.clear();
    attachments.clear();
    ownApplications.clear();
    externalApplications.clear();
  }

  public synchronized void generateResumes(int count) {
    generatedResumes = count;
  }

  public void put(ResumeRecordData resume) {
    rows.add(RESUME_RECORDS, TypedRows.of(resume));
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

  public void put(ExternalApplicationData application) {
    externalApplications.put(application);
  }

  public void put(ResumeSourceData source) {
    rows.add(RESUME_SOURCES, TypedRows.of(source));
  }

  /** Records a submitted resume; resumes with the same phone number share a candidate. */
  public synchronized ResumeRecordData submit(
      String bizCode, String channel, String name, String phone, Map<String, Object> resume) {
    String id = nextResumeId();
    CandidateData candidate = candidatesOf(bizCode).findOrAdd(nextCandidateId(), name, phone);
    ResumeRecordData row = made(id, candidate, bizCode, channel);
    submittedResumes.add(resume);
    submittedRecords.add(row);
    return row;
  }

  /** Records a resume that is only a file. */
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
        new ResumeRecordData(id, candidate.id(), channel, bizCode, corpId, now, now);
    put(row);
    resumesMade++;
    return row;
  }

  /** The id of the next submission, for an answer without an effect. */
  public synchronized String nextResumeId() {
    return "resume" + (FIRST_MADE + resumesMade);
  }

  /** The id of the next new candidate. */
  public synchronized String nextCandidateId() {
    return "candidate" + (FIRST_MADE + resumesMade);
  }

  /**
   * The ids of the resumes submitted to a business whose {@code resume_detail_info} fulfils the
   * condition.
   */
  public synchronized List<String> submittedResumeIds(
      String bizCode, Predicate<Map<String, Object>> detail) {
    return IntStream.range(0, submittedResumes.size())
        .filter(i -> submittedRecords.get(i).bizCode().equals(bizCode))
        .filter(i -> detail.test(JsonValues.object(submittedResumes.get(i), "resume_detail_info")))
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

  public @Nullable ResumeSourceData resumeSource(String id) {
    return resumeSources().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  public synchronized int resumeCount() {
    return generatedResumes + rows.of(RESUME_RECORDS).size();
  }

  /** Records of all businesses, the generated ones first. */
  public List<ResumeRecordData> resumes(int from, int size) {
    List<Map<String, Object>> all = resumeRows(generatedResumes(), rows.of(RESUME_RECORDS));
    return all.subList(Math.min(from, all.size()), Math.min(from + size, all.size())).stream()
        .map(TypedRows::resumeRecord)
        .toList();
  }

  /**
   * The rows of one business, the generated ones first, generated when they are read.
   *
   * @param listed the other rows, of all businesses
   */
  public List<Map<String, Object>> resumeRows(String bizCode, List<Map<String, Object>> listed) {
    return resumeRows(
        bizCode.equals(BIZ_CODE) ? generatedResumes() : 0,
        listed.stream().filter(row -> bizCode.equals(row.get("biz_code"))).toList());
  }

  private synchronized int generatedResumes() {
    return generatedResumes;
  }

  private List<Map<String, Object>> resumeRows(int generated, List<Map<String, Object>> listed) {
    return new AbstractList<>() {
      @Override
      public Map<String, Object> get(int index) {
        return index < generated
            ? TypedRows.of(GeneratedResumes.at(index, corpId))
            : listed.get(index - generated);
      }

      @Override
      public int size() {
        return generated + listed.size();
      }
    };
  }

  public synchronized List<Map<String, Object>> submittedResumes() {
    return List.copyOf(submittedResumes);
  }

  public synchronized @Nullable TalentData talent(String id) {
    return talents.find(id);
  }

  public synchronized List<TalentData> talents() {
    return talents.all();
  }

  public ExternalApplications externalApplications() {
    return externalApplications;
  }

  public List<ResumeSourceData> resumeSources() {
    return rows.of(RESUME_SOURCES).stream().map(TypedRows::resumeSource).toList();
  }
}
