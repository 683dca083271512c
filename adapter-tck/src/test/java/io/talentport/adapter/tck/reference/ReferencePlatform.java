package io.talentport.adapter.tck.reference;

import io.talentport.core.Capability;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.ManualClock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** DingTalk, connected by the reference adapter. Thread-safe. */
final class ReferencePlatform implements RecruitingPlatform {

  private final Map<Class<?>, Object> ports = new LinkedHashMap<>();
  private final ReferenceClient client;
  private final Map<String, String> settings;
  private final Defect defect;

  ReferencePlatform(Map<String, String> given, ManualClock clock, Defect defect) {
    ReferenceSettings checked = new ReferenceSettings(given, defect);
    this.client = new ReferenceClient(checked, clock, defect);
    this.settings = new TreeMap<>(given);
    this.defect = defect;
    ReferenceRecords records = new ReferenceRecords(client, checked, defect);
    ports.put(ResumeIntake.class, new ReferenceIntake(client, checked, defect));
    ports.put(ResumeRecords.class, records);
    if (defect == Defect.SERVES_AN_UNDECLARED_PORT) {
      ports.put(
          ResumeSources.class,
          (ResumeSources)
              from -> {
                throw new IllegalStateException("never meant to be called");
              });
    }
    if (defect == Defect.SENDS_SOMETHING_TO_CONNECT) {
      records.list(PageRequest.first()).forEach(record -> settings.remove(record.toString()));
    }
  }

  @Override
  public PlatformId id() {
    return PlatformId.of("dingtalk");
  }

  @Override
  public Set<Class<?>> ports() {
    return ports.keySet();
  }

  @Override
  public Diagnosis diagnose() {
    List<DiagnosisLine> lines = new ArrayList<>();
    lines.add(line("credentials", client::checkCredentials));
    if (lines.get(0).status() == DiagnosisStatus.OK
        || defect == Defect.ASKS_A_PORT_WITHOUT_A_TOKEN) {
      lines.add(
          line(
              ResumeRecords.class.getSimpleName(),
              () ->
                  port(ResumeRecords.class)
                      .list(PageRequest.first().size(1))
                      .pages()
                      .iterator()
                      .next()));
    } else {
      lines.add(
          new DiagnosisLine(
              ResumeRecords.class.getSimpleName(),
              DiagnosisStatus.NOT_CHECKED,
              "there is no token",
              ""));
    }
    lines.add(
        new DiagnosisLine(
            ResumeIntake.class.getSimpleName(), DiagnosisStatus.NOT_CHECKED, "it writes", ""));
    return new Diagnosis(id(), lines);
  }

  private DiagnosisLine line(String subject, Runnable check) {
    try {
      check.run();
      return new DiagnosisLine(subject, DiagnosisStatus.OK, "it works", "");
    } catch (RecruitingException failure) {
      if (defect == Defect.FAILS_ITS_SELF_CHECK) {
        throw failure;
      }
      return new DiagnosisLine(
          subject,
          DiagnosisStatus.FAILED,
          String.valueOf(failure.getMessage()),
          failure.remedy().orElse(""));
    }
  }

  @Override
  public List<Capability> capabilities() {
    return ReferenceCapabilities.of(defect);
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    if (defect != Defect.ANSWERS_AFTER_CLOSE) {
      client.ensureOpen();
    }
    return Optional.ofNullable(port.cast(ports.get(port)));
  }

  @Override
  public <P> P port(Class<P> port) {
    if (defect == Defect.GIVES_AN_EMPTY_LIST_FOR_AN_UNSERVED_PORT && port == TalentLookup.class) {
      return port.cast((TalentLookup) query -> List.of());
    }
    return find(port)
        .orElseThrow(
            () ->
                new UnsupportedCapabilityException(
                    ErrorDetails.of(
                            "dingtalk does not serve "
                                + port.getSimpleName()
                                + ", since "
                                + ReferenceCapabilities.UNSERVED)
                        .remedy("It serves ResumeIntake and ResumeRecords.")
                        .build()));
  }

  @Override
  public void close() {
    if (defect != Defect.ANSWERS_AFTER_CLOSE) {
      client.close();
    }
  }

  @Override
  public String toString() {
    return defect == Defect.PRINTS_ITS_SETTINGS ? "dingtalk " + settings : "dingtalk";
  }
}
