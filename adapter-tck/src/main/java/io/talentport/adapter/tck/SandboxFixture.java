package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.wire.WireConformity;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An empty sandbox, a stopped clock, and the platforms connected to it. */
final class SandboxFixture implements AutoCloseable {

  private static final Instant START = Instant.parse(AdapterUnderTest.START);

  /** Cached, because preparing the schemas takes longer than most tests. */
  private static final Map<String, WireConformity> CONFORMITY = new ConcurrentHashMap<>();

  private final AdapterUnderTest adapter;
  private final String pathPrefix;
  private final ManualClock clock = ManualClock.at(START);
  private final Sandbox sandbox;
  private final List<RecruitingPlatform> connected = new CopyOnWriteArrayList<>();

  SandboxFixture(AdapterUnderTest adapter) {
    this(adapter, "");
  }

  SandboxFixture(AdapterUnderTest adapter, String pathPrefix) {
    this(adapter, pathPrefix, false);
  }

  private SandboxFixture(AdapterUnderTest adapter, String pathPrefix, boolean quotas) {
    this.adapter = adapter;
    this.pathPrefix = pathPrefix;
    this.sandbox =
        adapter
            .describe(Sandbox.builder().clock(clock).pathPrefix(pathPrefix).quota(quotas))
            .start();
    sandbox.seed().clear();
  }

  /** A sandbox that enforces quotas. */
  static SandboxFixture withQuotas(AdapterUnderTest adapter) {
    return new SandboxFixture(adapter, "", true);
  }

  ManualClock clock() {
    return clock;
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** The sandbox's settings, overridden by others: alternately short name and value. */
  Map<String, String> settings(String... others) {
    Map<String, String> settings = new TreeMap<>(sandbox.settings(adapter.id()));
    for (int i = 0; i < others.length; i += 2) {
      settings.put(key(others[i]), others[i + 1]);
    }
    return settings;
  }

  /** A setting's whole name. */
  String key(String name) {
    return "talentport." + adapter.id() + "." + name;
  }

  /** Connects with one attempt for each call, unless a setting overrides it. */
  RecruitingPlatform connect(String... others) {
    return connect(ConnectOptions.none(), others);
  }

  /** Connects with one attempt for each call, unless a setting overrides it. */
  RecruitingPlatform connect(ConnectOptions options, String... others) {
    Map<String, String> settings = settings("max-attempts", "1");
    settings.putAll(settings(others));
    return connect(settings, options);
  }

  RecruitingPlatform connect(Map<String, String> settings) {
    return connect(settings, ConnectOptions.none());
  }

  private RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    ConnectOptions.Builder all = adapter.options().toBuilder().addListeners(options.listeners());
    options.tenant().ifPresent(all::tenant);
    options
        .component(Coordination.class)
        .ifPresent(shared -> all.component(Coordination.class, shared));
    return keep(adapter.connector().connect(settings, all.build(), clock));
  }

  /** Closes the platform at the end of the test. */
  RecruitingPlatform keep(RecruitingPlatform platform) {
    connected.add(platform);
    return platform;
  }

  List<RecordedRequest> requests(String operation) {
    return sandbox.journal().requests(operation);
  }

  int count(String operation) {
    return sandbox.journal().count(operation);
  }

  /** The number of requests to the platform's token operations, except those covered elsewhere. */
  int tokenCalls() {
    return adapter.spec().callsForTokens().stream()
        .filter(call -> !adapter.elsewhere().containsKey(call.id()))
        .mapToInt(call -> count(call.id()))
        .sum();
  }

  /** The number of requests to its other operations. */
  int callsOfPorts() {
    return adapter.spec().callsOfPorts().stream().mapToInt(call -> count(call.id())).sum();
  }

  void nothingWasSent() {
    assertThat(sandbox.journal().counts()).as("nothing is sent").isEmpty();
  }

  /** Checks every request so far against the specification. */
  void everyRequestConforms() {
    WireConformity conformity =
        CONFORMITY.computeIfAbsent(adapter.id(), id -> new WireConformity(adapter.spec()));
    List<RecordedRequest> documented =
        sandbox.journal().requests().stream().filter(request -> !isDownload(request)).toList();
    assertThat(conformity.violations(documented, pathPrefix))
        .as("requests that differ from the specification")
        .isEmpty();
  }

  /** The address of a document is chosen by the platform and not in the specification. */
  private boolean isDownload(RecordedRequest request) {
    return adapter
        .documents()
        .filter(documents -> documents.download().equals(request.operation()))
        .isPresent();
  }

  @Override
  public void close() {
    connected.forEach(RecruitingPlatform::close);
    sandbox.close();
  }
}
