package io.talentport.sandbox.platform;

/** The id and the secret of an application. Thread-safe. */
public final class Credentials {
  private final String id;
  private final String firstSecret;
  private volatile int changes;

  /** Credentials that are valid from the start. */
  public Credentials(String id, String secret) {
    this.id = id;
    this.firstSecret = secret;
  }

  /** The id, which stays. */
  public String id() {
    return id;
  }

  /** The secret that is valid now. */
  public String secret() {
    int changed = changes;
    return changed == 0 ? firstSecret : firstSecret + "-" + (changed + 1);
  }

  /** True if both belong to this application. */
  public boolean match(String givenId, String givenSecret) {
    return id.equals(givenId) && secret().equals(givenSecret);
  }

  /** Puts another secret in the place of this one. */
  public synchronized void rotate() {
    changes++;
  }

  /** Does not show the secret. */
  @Override
  public String toString() {
    return "Credentials[" + id + ", ***]";
  }
}
