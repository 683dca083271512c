package io.talentport.core;

import io.talentport.core.error.Required;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a platform's self-check found out, line by line. Immutable and thread-safe; printing it
 * gives a readable table without any secret.
 *
 * @param platform the platform that was checked
 * @param lines the findings, in the order in which they build on each other
 */
public record Diagnosis(PlatformId platform, List<DiagnosisLine> lines) {

  /** Checks that nothing is null and copies the lines. */
  public Diagnosis {
    Required.value("diagnosis.platform", platform);
    lines = Required.list("diagnosis.lines", lines);
  }

  /** True if nothing that was checked failed. */
  public boolean healthy() {
    return lines.stream().noneMatch(line -> line.status() == DiagnosisStatus.FAILED);
  }

  @Override
  public String toString() {
    return platform
        + " self-check\n"
        + lines.stream().map(Diagnosis::text).collect(Collectors.joining("\n"));
  }

  private static String text(DiagnosisLine line) {
    String status =
        switch (line.status()) {
          case OK -> "ok";
          case FAILED -> "failed";
          case NOT_CHECKED -> "not checked";
        };
    return String.format("  %-11s  %-22s  %s", status, line.subject(), line.finding())
        + (line.remedy().isEmpty()
            ? ""
            : "\n                                       -> " + line.remedy());
  }
}
