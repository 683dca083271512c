package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.RowStore;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Environment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An organisation that a sandbox serves beside others: on each platform it has an application with
 * credentials and tokens of its own, its own data, and its own quotas. Thread-safe.
 *
 * <pre>{@code
 * SandboxOrganization acme = sandbox.organization("acme");
 * acme.seed().clear().resumes(3);
 * Map<String, String> settings = acme.settings("dingtalk");
 * }</pre>
 */
public final class SandboxOrganization {
  private final String name;
  private final Supplier<String> baseUrl;
  private final RowStore rows = new RowStore();
  private final boolean asStoreApp;
  private final Organization data;
  private final List<ServedPlatform> platforms;
  private final Seed seed;

  SandboxOrganization(String name, OrganizationPlan plan, Supplier<String> baseUrl) {
    this.name = name;
    this.baseUrl = baseUrl;
    this.asStoreApp = plan.asStoreApp();
    Environment environment = plan.environment(name, rows);
    this.data = new Organization(environment, plan.resumes());
    this.platforms = plan.platforms(environment, rows, data);
    this.seed = new Seed(data, rows, platforms);
  }

  /** The name by which the sandbox knows it. */
  public String name() {
    return name;
  }

  /** The settings by which a client reaches all platforms as this organisation's application. */
  public Map<String, String> settings() {
    Map<String, String> all = new LinkedHashMap<>();
    platforms.forEach(one -> all.putAll(settings(one.platform().id())));
    return Collections.unmodifiableMap(all);
  }

  /**
   * The settings by which a client reaches one platform as this organisation's application.
   *
   * @param platform {@code "dingtalk"}, {@code "feishu"}, or another one that was plugged in
   */
  public Map<String, String> settings(String platform) {
    return asStoreApp
        ? storeAppSettings(platform)
        : Collections.unmodifiableMap(platform(platform).platform().settings(baseUrl.get()));
  }

  /**
   * The settings by which a client reaches one platform as its store app, which all organisations
   * have in common and each of them has installed: on Feishu with this organisation's {@code
   * tenant-key}, on DingTalk with its {@code corp-id}. The tickets are those of {@link
   * Sandbox#storeApp}.
   */
  public Map<String, String> storeAppSettings(String platform) {
    return Collections.unmodifiableMap(
        platform(platform).platform().storeAppSettings(baseUrl.get()));
  }

  /** Stops the platform's store app in this organisation: its tokens are refused from now on. */
  public void stopStoreApp(String platform) {
    platform(platform).platform().runStoreApp(false);
  }

  /** Starts the platform's store app again. */
  public void startStoreApp(String platform) {
    platform(platform).platform().runStoreApp(true);
  }

  /** The organisation's data. */
  public Seed seed() {
    return seed;
  }

  /**
   * The permissions for single fields that this organisation's applications on a platform have.
   *
   * @param platform {@code "dingtalk"}, {@code "feishu"}, or another one that was plugged in
   */
  public FieldScopes fieldScopes(String platform) {
    return new FieldScopes(platform(platform).fieldGrants());
  }

  /** Makes every token of this organisation invalid; the next one asked for is new. */
  public void revokeTokens() {
    platforms.forEach(one -> one.platform().revokeTokens());
  }

  /**
   * Gives the organisation's application on one platform another secret, which {@link #settings}
   * show from then on. The one before is refused; tokens stay valid until their own end.
   */
  public void rotateSecret(String platform) {
    platform(platform).platform().rotateSecret();
  }

  List<ServedPlatform> platforms() {
    return platforms;
  }

  ServedPlatform platform(String id) {
    return platforms.stream()
        .filter(one -> one.platform().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no platform is called '"
                        + id
                        + "'; the sandbox serves "
                        + platforms.stream().map(one -> one.platform().id()).toList()));
  }

  void reset() {
    rows.reset();
    data.reset();
    platforms.forEach(ServedPlatform::reset);
  }

  /** Names the organisation. */
  @Override
  public String toString() {
    return "SandboxOrganization[" + name + "]";
  }
}
