package io.talentport.core;

import io.talentport.core.error.Required;

/**
 * One line of a self-check. It holds no secret and no personal data.
 *
 * @param subject what was checked, for example {@code credentials} or a port's name
 * @param status what came of it
 * @param finding what was found, in words
 * @param remedy what to do; empty where there is nothing to do
 */
public record DiagnosisLine(String subject, DiagnosisStatus status, String finding, String remedy) {

  /** Checks that nothing is null. */
  public DiagnosisLine {
    Required.value("diagnosisLine.subject", subject);
    Required.value("diagnosisLine.status", status);
    Required.value("diagnosisLine.finding", finding);
    Required.value("diagnosisLine.remedy", remedy);
  }
}
