package io.talentport.sandbox;

import com.sun.net.httpserver.HttpServer;
import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.LeftOutFields;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.platform.PlatformProvider;
import io.talentport.sandbox.platform.StoreApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * DingTalk's and Feishu's recruiting calls, and those of platforms that are plugged in, served on
 * the loopback. Thread-safe.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *   Map<String, String> settings = sandbox.settings("dingtalk");
 *   // hand the settings to the program under test
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
  static {
    // Without it a small reply waits 40 ms for the client's delayed acknowledgement of the headers.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  /** With the system's default of 50, hundreds of clients that start at once wait for a second. */
  private static final int WAITING_CONNECTIONS = 1024;

  private final HttpServer server;
  private final ExecutorService threads;
  private final String prefix;
  private final OrganizationPlan plan;
  private final Organizations organizations;
  private final Journal journal = new Journal();
  private final JournalJson journalJson;
  private final Uploads uploads = new Uploads();
  private final Faults faults;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Sandbox(Builder from) {
    this.prefix = from.pathPrefix;
    this.plan = from.organization();
    this.organizations =
        new Organizations(name -> new SandboxOrganization(name, plan, this::baseUrl));
    this.journalJson = new JournalJson(organizations.first().platforms());
    this.faults = new Faults(organizations.first().platforms());
    this.server = listen(from.port);
    this.threads = Executors.newCachedThreadPool(new ServerThreads());
    server.setExecutor(threads);
    server.createContext(
        "/",
        new GuardedHandler(
            new PlatformHandler(prefix, organizations, faults, journal, from.clock, uploads)));
    server.createContext(
        ControlHandler.PATH, new GuardedHandler(new ControlHandler(this, uploads)));
    ServerThreads.start(server);
  }

  /** Starts a sandbox on a free port with the default data, without quotas. */
  public static Sandbox start() {
    return builder().start();
  }

  /** Starts to describe a sandbox that differs from the default one. */
  public static Builder builder() {
    return new Builder();
  }

  private static HttpServer listen(int port) {
    try {
      InetAddress loopback = InetAddress.getByName("127.0.0.1");
      return HttpServer.create(new InetSocketAddress(loopback, port), WAITING_CONNECTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen on 127.0.0.1:"
              + port
              + " ("
              + e.getMessage()
              + "): choose another port, or 0 for a free one",
          e);
    }
  }

  /** Where the sandbox listens, such as {@code http://127.0.0.1:49152}. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /**
   * The address of the page for people: the requests as they come, the data, the faults and the
   * settings.
   */
  public URI page() {
    return uri().resolve(ControlHandler.PATH);
  }

  private String baseUrl() {
    return uri() + prefix;
  }

  /** The settings by which a client reaches all platforms. */
  public Map<String, String> settings() {
    return organizations.first().settings();
  }

  /**
   * The settings by which a client reaches one platform.
   *
   * @param platform {@code "dingtalk"}, {@code "feishu"}, or another one that was plugged in
   */
  public Map<String, String> settings(String platform) {
    return organizations.first().settings(platform);
  }

  /**
   * One more organisation, with applications, data, tokens and quotas of its own, at the same
   * address. It is made by the first call with its name, with the default data, and stays until the
   * sandbox is closed.
   *
   * @param name lower-case letters, digits and single hyphens between them, at most 32 characters
   */
  public SandboxOrganization organization(String name) {
    return organizations.named(name);
  }

  /**
   * The application of a third party that all organisations of a platform have installed.
   *
   * @param platform {@code "dingtalk"} or {@code "feishu"}
   */
  public StoreApp storeApp(String platform) {
    return plan.storeApp(platform);
  }

  /** An organisation, or the first one if the name is empty. */
  SandboxOrganization named(String name) {
    return name.isEmpty() ? organizations.first() : organization(name);
  }

  /** The requests so far, and how they were answered. */
  public Journal journal() {
    return journal;
  }

  /** The faults to come. */
  public Faults faults() {
    return faults;
  }

  Organizations organizations() {
    return organizations;
  }

  JournalJson journalJson() {
    return journalJson;
  }

  /** The data of the platforms; see {@link #organization} for data of others. */
  public Seed seed() {
    return organizations.first().seed();
  }

  /**
   * The permissions for single fields that the applications on a platform have; see {@link
   * #organization} for those of others.
   *
   * @param platform {@code "dingtalk"}, {@code "feishu"}, or another one that was plugged in
   */
  public FieldScopes fieldScopes(String platform) {
    return organizations.first().fieldScopes(platform);
  }

  /**
   * Brings data, journal, faults and quotas back to the beginning, of every organisation, and gives
   * every {@linkplain #fieldScopes permission for a field} back. Tokens and secrets stay valid, so
   * that a client that outlives the reset need not notice it; see {@link #revokeTokens()}.
   */
  public void reset() {
    faults.clear();
    organizations.all().forEach(SandboxOrganization::reset);
    journal.clear();
  }

  /**
   * Makes every token issued so far invalid, on all platforms and for every organisation; the next
   * one asked for is new. The tokens of {@linkplain #storeApp store apps} themselves, which read
   * nobody's data, stay valid.
   */
  public void revokeTokens() {
    organizations.all().forEach(SandboxOrganization::revokeTokens);
  }

  /** Where uploaded files are; {@code null} as long as none has arrived. */
  @Nullable Path uploadDirectory() {
    return uploads.directory();
  }

  /** Stops serving, at once and for requests under way too. Closing again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      faults.clear();
      server.stop(0);
      threads.shutdownNow();
      uploads.close();
    }
  }

  /** Names the sandbox by its address. */
  @Override
  public String toString() {
    return "Sandbox[" + uri() + "]";
  }

  /** Describes a sandbox. */
  public static final class Builder {
    private int port;
    private int resumes = 250;
    private boolean quota;
    private Clock clock = Clock.systemUTC();
    private String pathPrefix = "";
    private boolean openingHours;
    private DuplicateTalents duplicateTalents = DuplicateTalents.REFUSED;
    private LeftOutFields leftOutFields = LeftOutFields.KEPT;
    private boolean asStoreApp;
    private final List<PlatformProvider> platforms = new ArrayList<>();

    private Builder() {}

    /** The port to listen on; 0, the default, takes a free one. */
    public Builder port(int number) {
      if (number < 0 || number > 65_535) {
        throw new IllegalArgumentException("port must be from 0 to 65535: " + number);
      }
      port = number;
      return this;
    }

    /** How many resume records to begin with, 250 by default. They cost no memory. */
    public Builder resumes(int count) {
      Seed.checkCount(count);
      resumes = count;
      return this;
    }

    /** Whether calls beyond the printed quotas are refused; by default they are not. */
    public Builder quota(boolean enforced) {
      quota = enforced;
      return this;
    }

    /**
     * Whether DingTalk imports resumes from 20:00 to 08:00 (UTC+8, by the sandbox's clock) only; by
     * default it does at any time. What the platform answers outside of these hours is not known:
     * here it is {@code addCandidateFail}.
     */
    public Builder openingHours(boolean enforced) {
      openingHours = enforced;
      return this;
    }

    /** What Feishu does with a talent that exists already; by default it is refused. */
    public Builder duplicateTalents(DuplicateTalents treatment) {
      duplicateTalents = Objects.requireNonNull(treatment, "duplicateTalents");
      return this;
    }

    /** What Feishu does with a value that an update leaves out; by default it is kept. */
    public Builder leftOutFields(LeftOutFields treatment) {
      leftOutFields = Objects.requireNonNull(treatment, "leftOutFields");
      return this;
    }

    /**
     * Whether the settings of DingTalk and Feishu are those of their store apps; by default they
     * are those of the organisation's own applications. A sandbox serves both.
     */
    public Builder asStoreApp(boolean store) {
      asStoreApp = store;
      return this;
    }

    /**
     * Serves one more platform. Platforms that {@link ServiceLoader} finds are served without being
     * asked for.
     */
    public Builder platform(PlatformProvider provider) {
      platforms.add(Objects.requireNonNull(provider, "provider"));
      return this;
    }

    /** The clock for tokens, quotas and times of creation; by default the system's. */
    public Builder clock(Clock source) {
      clock = Objects.requireNonNull(source, "clock");
      return this;
    }

    /**
     * A path under which the platforms are served and that the settings' base URLs carry, such as
     * {@code "/gateway"}. By default there is none.
     */
    public Builder pathPrefix(String path) {
      if (!path.isEmpty() && !path.matches("(/[A-Za-z0-9._~-]+)+")) {
        throw new IllegalArgumentException(
            "pathPrefix must look like /gateway, without a slash at its end: " + path);
      }
      pathPrefix = path;
      return this;
    }

    /** The initial state of every organisation of this sandbox. */
    private OrganizationPlan organization() {
      return new OrganizationPlan(
          clock,
          resumes,
          quota,
          openingHours,
          duplicateTalents,
          leftOutFields,
          asStoreApp,
          OrganizationPlan.storeApps(clock),
          List.copyOf(platforms));
    }

    /** Starts the sandbox. */
    public Sandbox start() {
      return new Sandbox(this);
    }
  }
}
