package io.talentport.benchmarks.run;

/** Whether a goal is met. */
enum Verdict {
  /** It is. */
  MET("met"),
  /** It is not. */
  NOT_MET("not met"),
  /** What it needs was not measured in this run. */
  NOT_MEASURED("not measured");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
