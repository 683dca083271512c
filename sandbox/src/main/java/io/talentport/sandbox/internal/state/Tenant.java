package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The one enterprise whose recruiting data both platforms show. Thread-safe. */
public final class Tenant {
  public static final String BIZ_CODE = "ddats";
  public static final String CORP_ID = "dingsandboxcorp";

  private final Clock clock;
  private final int initialResumes;

  private int generatedResumes;
  private final List<ResumeRecordData> addedResumes = new ArrayList<>();
  private final List<ObjectNode> submittedResumes = new ArrayList<>();
  private final Map<String, String> candidatesByPhone = new HashMap<>();
  private final Map<String, TalentData> talents = new LinkedHashMap<>();
  private final Map<String, ExternalApplicationData> applications = new LinkedHashMap<>();
  private final Map<String, ResumeSourceData> resumeSources = new LinkedHashMap<>();

  public Tenant(Clock clock, int initialResumes) {
    this.clock = clock;
    this.initialResumes = initialResumes;
    reset();
  }

  public synchronized void reset() {
    clear();
    generatedResumes = initialResumes;
    DefaultTalents.talents().forEach(this::put);
    DefaultTalents.applications().forEach(this::put);
    DefaultResumeSources.all().forEach(this::put);
  }

  public synchronized void clear() {
    generatedResumes = 0;
    addedResumes.clear();
    submittedResumes.clear();
    candidatesByPhone.clear();
    talents.clear();
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
    talents.put(talent.id(), talent);
  }

  public synchronized void put(ExternalApplicationData application) {
    applications.put(application.id(), application);
  }

  public synchronized void put(ResumeSourceData source) {
    resumeSources.put(source.id(), source);
  }

  /** Records a submitted resume; the same phone number is the same candidate. */
  public synchronized ResumeRecordData submit(
      String bizCode, String channel, String phone, ObjectNode resume) {
    long now = clock.millis();
    String number = String.valueOf(900_000_001L + submittedResumes.size());
    ResumeRecordData row =
        new ResumeRecordData(
            "resume" + number,
            candidatesByPhone.computeIfAbsent(phone, unseen -> "candidate" + number),
            channel,
            bizCode,
            CORP_ID,
            now,
            now);
    submittedResumes.add(resume.deepCopy());
    addedResumes.add(row);
    return row;
  }

  /** What the next submission's id would be, for an answer without an effect. */
  public synchronized String nextResumeId() {
    return "resume" + (900_000_001L + submittedResumes.size());
  }

  public synchronized int resumeCount() {
    return generatedResumes + addedResumes.size();
  }

  public synchronized List<ResumeRecordData> resumes(int from, int size) {
    int end = Math.min(resumeCount(), from + size);
    List<ResumeRecordData> rows = new ArrayList<>(Math.max(0, end - from));
    for (int i = from; i < end; i++) {
      rows.add(
          i < generatedResumes ? GeneratedResumes.at(i) : addedResumes.get(i - generatedResumes));
    }
    return rows;
  }

  public synchronized List<ObjectNode> submittedResumes() {
    return submittedResumes.stream().map(ObjectNode::deepCopy).toList();
  }

  public synchronized @Nullable TalentData talent(String id) {
    return talents.get(id);
  }

  public synchronized List<TalentData> talents() {
    return List.copyOf(talents.values());
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
