package io.talentport.adapter.tck.reference;

import io.talentport.core.Capability;
import io.talentport.core.ConnectOptions;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** DingTalk, connected by the reference adapter. Thread-safe. */
final class ReferencePlatform implements RecruitingPlatform {

  private final Map<Class<?>, Object> ports = new LinkedHashMap<>();
  private final ReferenceClient client;
  private final ReferenceOnce once;
  private final Map<String, String> settings;
  private final ReferenceSettings checked;
  private final Defect defect;

  ReferencePlatform(
      Map<String, String> given, ConnectOptions options, ManualClock clock, Defect defect) {
    this(new ReferenceSettings(given, defect), given, options, clock, defect);
  }

  private ReferencePlatform(
      ReferenceSettings checked,
      Map<String, String> given,
      ConnectOptions options,
      ManualClock clock,
      Defect defect) {
    this(
        new ReferenceClient(ReferenceWire.DINGTALK, checked, options, clock, defect),
        new ReferenceOnce(options, clock, defect),
        checked,
        given,
        null,
        defect);
    if (defect == Defect.SENDS_SOMETHING_TO_CONNECT) {
      port(ResumeRecords.class)
          .list(PageRequest.first())
          .forEach(record -> settings.remove(record.toString()));
    }
  }

  private ReferencePlatform(
      ReferenceClient client,
      ReferenceOnce once,
      ReferenceSettings checked,
      Map<String, String> given,
      @Nullable Duration longest,
      Defect defect) {
    this.client = client;
    this.once = once;
    this.checked = checked;
    this.settings = new TreeMap<>(given);
    this.defect = defect;
    ReferencePort intake = new ReferencePort(client, ResumeIntake.class, longest);
    ReferencePort records = new ReferencePort(client, ResumeRecords.class, longest);
    ports.put(ResumeIntake.class, new ReferenceIntake(intake, checked, once, defect));
    ports.put(ResumeRecords.class, new ReferenceRecords(records, checked, defect));
    if (defect == Defect.SERVES_AN_UNDECLARED_PORT) {
      ports.put(
          ResumeSources.class,
          (ResumeSources)
              from -> {
                throw new IllegalStateException("never meant to be called");
              });
    }
  }

  @Override
  public PlatformState state() {
    return client.state();
  }

  @Override
  public RecruitingPlatform within(@Nullable Duration most) {
    boolean none =
        most == null
            || most.isZero()
            || most.isNegative()
            || most.compareTo(Duration.ofDays(1)) > 0;
    if (none && defect != Defect.TAKES_ANY_TIME) {
      throw InvalidRequestException.of("longest", "must be a time up to a day", "Give one.");
    }
    return new ReferencePlatform(client, once, checked, settings, most, defect);
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
