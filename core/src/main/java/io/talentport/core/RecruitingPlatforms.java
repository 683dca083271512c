package io.talentport.core;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The platforms of several tenants in one application: organisations of one platform, or of
 * several. Thread-safe; made once, closed at shutdown. Tenants are added, changed and removed while
 * it is in use.
 *
 * <pre>{@code
 * try (RecruitingPlatforms platforms = RecruitingPlatforms.create()) {
 *   platforms.put("acme", acmeSettings);
 *   platforms.put("globex", globexSettings);
 *   List<TalentMatch> matches = platforms.platform("acme").port(TalentLookup.class).find(query);
 * }
 * }</pre>
 *
 * <p>A tenant that was not called yet takes the memory of its settings; its platform is connected
 * by the first use. No tenant has a thread. Tokens and listings are each tenant's own. All of them
 * share their HTTP connections, of which each may use as many as its {@code max-connections}, so
 * that a tenant whose platform does not answer takes none from the others. Tenants with the same
 * application of the same organisation share its quotas, as the platform counts them.
 */
public interface RecruitingPlatforms extends AutoCloseable {

  /** Starts without a tenant and without options. */
  static RecruitingPlatforms create() {
    return create(ConnectOptions.none());
  }

  /**
   * Starts without a tenant. The adapters are those that {@link RecruitingPlatform#connect(Map)}
   * would find on this thread.
   *
   * @param shared listeners and components for every tenant. Its tenant's name is not used; {@link
   *     SharedResources} and a {@link Coordination} among the components are used, and are not
   *     closed with this
   */
  static RecruitingPlatforms create(ConnectOptions shared) {
    return TenantRegistry.create(PlatformDiscovery.onClassPath(), shared);
  }

  /**
   * Starts without a tenant, as {@link #create(ConnectOptions)} does, and with what the instances
   * of the application share by settings: tokens, quotas and submits, of all tenants. It is closed
   * with this.
   *
   * @param settings the keys {@code talentport.coordination.…}; other keys are not read
   * @throws ConfigurationException if a setting is missing, unknown or ill-formed, if nothing on
   *     the class path connects by them, or if the options have a {@link Coordination} as well
   */
  static RecruitingPlatforms create(Map<String, String> settings, ConnectOptions shared) {
    return TenantRegistry.create(
        PlatformDiscovery.onClassPath(), CoordinationDiscovery.onClassPath(), settings, shared);
  }

  /** The names of the tenants at this moment, sorted. */
  Set<String> tenants();

  /**
   * The tenant's platform. Sends nothing.
   *
   * <p>It and its ports may be kept: each call goes to the connection that the tenant has then, and
   * each iteration of a listing too. A call, an iteration or the stream of a document that is under
   * way when the tenant is changed or removed ends on the connection that it began on. After a
   * removal calls fail with a {@link ConfigurationException}, also if a tenant is put under the
   * name again: that may be another organisation, and is asked for anew.
   *
   * <p>Its methods mean:
   *
   * <ul>
   *   <li>{@link RecruitingPlatform#id()}, {@link RecruitingPlatform#ports()}, {@link
   *       RecruitingPlatform#find}, {@link RecruitingPlatform#capabilities()}: those of the
   *       tenant's present settings. A change may choose another platform, so that a port that was
   *       served is refused later.
   *   <li>{@link RecruitingPlatform#state()}: of the present connection, without connecting; a
   *       tenant that was not called yet, or whose credentials were changed, has no outcomes.
   *   <li>{@link RecruitingPlatform#within}: a view that also follows the tenant's changes.
   *   <li>{@link RecruitingPlatform#close()}: ends this object, its ports and its views only, and
   *       breaks no call off. The tenant stays, and so does what was got by another call of this
   *       method.
   * </ul>
   *
   * @throws ConfigurationException if there is no tenant of that name, or this is closed
   */
  RecruitingPlatform platform(String tenant);

  /**
   * The tenant's platform as {@link #platform} gives it; absent if there is no tenant of that name.
   *
   * @throws ConfigurationException if this is closed
   */
  Optional<RecruitingPlatform> find(String tenant);

  /**
   * Adds a tenant, or changes one. Sends nothing.
   *
   * <p>The settings are checked at once. What is under way for a tenant that is changed ends with
   * the settings that it began with. Settings that are those of the tenant already change nothing.
   *
   * @param tenant the name by which the application knows the organisation; meters and logs have it
   * @param settings the keys {@code talentport.platform}, needed with several adapters on the class
   *     path, and {@code talentport.<platform>.…}; not {@code talentport.coordination.…}, which
   *     counts for all tenants
   * @throws ConfigurationException if the name is none that {@link ConnectOptions.Builder#tenant}
   *     takes, if a setting is missing, unknown or ill-formed, if no adapter fits, or if this is
   *     closed; the tenants stay as they were
   */
  void put(String tenant, Map<String, String> settings);

  /**
   * Removes a tenant. Calls in flight end normally, and so do iterations of listings and streams of
   * documents.
   *
   * @return whether there was one of that name
   */
  boolean remove(String tenant);

  /**
   * Removes every tenant, and breaks off what is in flight, also what goes on of tenants that were
   * changed or removed: a stream of a document fails at its next read. Idempotent; calls afterwards
   * fail with a {@link ConfigurationException}.
   */
  @Override
  void close();
}
