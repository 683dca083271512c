package io.talentport.micrometer;

/** The series of one platform and tenant, as the calls under way know them. Thread-safe. */
final class TenantSeries {

  private final SeriesKey key;
  private volatile boolean forgotten;

  TenantSeries(SeriesKey key) {
    this.key = key;
  }

  SeriesKey key() {
    return key;
  }

  boolean isForgotten() {
    return forgotten;
  }

  void forget() {
    forgotten = true;
  }
}
