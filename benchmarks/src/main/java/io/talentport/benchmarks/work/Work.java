package io.talentport.benchmarks.work;

/** A piece of work that every contender does with the same input and the same replies. */
public enum Work {
  /** One page of 20 external applications from Feishu. */
  PAGE_OF_APPLICATIONS,
  /** One page of 1,000 résumé records from DingTalk. */
  PAGE_OF_RECORDS,
  /** One résumé with every field that DingTalk takes. */
  SUBMIT,
  /** One talent on Feishu, without a document. */
  CREATE,
  /** One talent on Feishu, with a document of 5 MB from a file. */
  CREATE_WITH_DOCUMENT,
  /** 100 mobile numbers, looked up on Feishu in one call. */
  LOOK_UP_100,
  /** 1,000 mobile numbers, looked up on Feishu in ten calls. */
  LOOK_UP_1000,
  /** 10,000 mobile numbers, looked up on Feishu in a hundred calls. */
  LOOK_UP_10000,
  /** Connecting to Feishu and closing, without a call. */
  CONNECT_AND_CLOSE;

  /** Whether it is another piece of work many times over, which shows only how that grows. */
  public boolean repeatsAnother() {
    return this == LOOK_UP_1000 || this == LOOK_UP_10000;
  }
}
