package io.talentport.spring.boot.actuate;

import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A self-check as texts, which every JSON library writes the same way. */
final class DiagnosisDescription {

  private DiagnosisDescription() {}

  static Map<String, Object> of(Diagnosis diagnosis) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("platform", diagnosis.platform().value());
    described.put("healthy", diagnosis.healthy());
    described.put("lines", lines(diagnosis));
    return described;
  }

  static List<Map<String, Object>> lines(Diagnosis diagnosis) {
    return diagnosis.lines().stream().map(DiagnosisDescription::line).toList();
  }

  private static Map<String, Object> line(DiagnosisLine line) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("subject", line.subject());
    described.put("status", StateDescription.word(line.status()));
    described.put("finding", line.finding());
    if (!line.remedy().isEmpty()) {
      described.put("remedy", line.remedy());
    }
    return described;
  }
}
