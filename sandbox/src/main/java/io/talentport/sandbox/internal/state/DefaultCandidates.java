package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.CandidateData;
import java.util.List;

/** Invented candidates, with the numbers of the first talents. */
final class DefaultCandidates {
  private DefaultCandidates() {}

  static List<CandidateData> all() {
    return List.of(
        new CandidateData("candidate800000001", "示例甲", "13900000001"),
        new CandidateData("candidate800000002", "示例乙", "13900000002"),
        new CandidateData("candidate800000003", "示例丙", "13900000003"));
  }
}
