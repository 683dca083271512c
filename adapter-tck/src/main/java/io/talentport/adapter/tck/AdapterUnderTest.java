package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.fixture.FixtureFile;
import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An adapter and its platform, as far as the contract has to know them. The adapter's test
 * describes both once:
 *
 * <pre>{@code
 * AdapterUnderTest.named("acme")
 *     .document("/acme-hire.yaml")
 *     .envelope(new AcmeEnvelope())
 *     .mandatorySettings("app-id", "app-secret")
 *     .secretSettings("app-secret")
 *     .connect((settings, options, clock) -> Acme.connect(settings, options, clock))
 *     .logs(EverythingLogged::text)
 *     .listing(
 *         ListingUnderTest.of(
 *             "listSources",
 *             ResumeSources.class,
 *             (platform, from) -> platform.port(ResumeSources.class).list(from)))
 *     .submit(SubmitUnderTest.by("addResume").made(seed -> …));
 * }</pre>
 *
 * <p>What the platform sends and expects is data: the file {@code
 * contract/<platform>/<operation>.json} among the test resources, one for each listing, look-up and
 * submit. Write it from the vendor's page and never from what the adapter gives, so that the two
 * cannot share a mistake. {@link ListingUnderTest}, {@link LookupUnderTest} and {@link
 * SubmitUnderTest} say what their files hold.
 *
 * <p>The contract runs against the {@linkplain Sandbox sandbox}, which must serve the platform
 * under the same name. Its clock starts at {@value #START} for each test, and the sandbox is empty.
 *
 * <p>The contract connects with the settings that every adapter has: {@code base-url}, {@code
 * connect-timeout}, {@code read-timeout}, {@code call-deadline}, {@code max-attempts}, {@code
 * max-body-bytes}, {@code quota-share} and {@code proxy}, each below {@code
 * talentport.<platform>.}.
 *
 * <p>The ports that the adapter must serve are those of the operations described here; all others
 * must be refused. Described once by one thread, and only read afterwards.
 */
public final class AdapterUnderTest {

  /** The time at which the sandbox's clock starts in each test. */
  public static final String START = "2026-03-02T08:00:00Z";

  private final String id;
  private final List<String> documents = new ArrayList<>();
  private final Set<String> mandatorySettings = new LinkedHashSet<>();
  private final Set<String> secretSettings = new LinkedHashSet<>();
  private final Set<String> addressSettings = new LinkedHashSet<>(Set.of("base-url"));
  private final Set<String> deadlineSettings = new LinkedHashSet<>(Set.of("call-deadline"));
  private final List<OperationUnderTest> operations = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final Map<String, Set<Object>> wordless = new LinkedHashMap<>();
  private final Map<String, String> elsewhere = new LinkedHashMap<>();
  private UnaryOperator<Sandbox.Builder> sandbox = UnaryOperator.identity();
  private Duration tokenLifetime = Duration.ofHours(2);
  private String report;
  private boolean blocksByWebPage;
  private ConnectOptions options = ConnectOptions.none();
  private @Nullable EnvelopeForm envelope;
  private @Nullable Connector connector;
  private @Nullable Supplier<String> logs;
  private @Nullable TypedSettings typedSettings;
  private @Nullable LookupUnderTest lookup;
  private @Nullable SubmitUnderTest submit;
  private @Nullable TalentsUnderTest talents;
  private @Nullable DocumentsUnderTest storedDocuments;
  private @Nullable UpdateUnderTest update;

  private AdapterUnderTest(String id) {
    this.id = id;
    this.report = id;
  }

  /** Connects the adapter by its settings, on the contract's time instead of the machine's. */
  @FunctionalInterface
  public interface Connector {

    /**
     * Connects.
     *
     * @param settings the sandbox's settings and those of the test, by their whole names
     * @param options those of {@link AdapterUnderTest#options}, and the listeners of the test
     * @param clock the adapter's only source of time: instead of waiting, the adapter must advance
     *     it
     */
    RecruitingPlatform connect(
        Map<String, String> settings, ConnectOptions options, ManualClock clock);
  }

  /**
   * The adapter of a platform.
   *
   * @param id the platform's name, by which the sandbox and {@code ServiceLoader} know it
   */
  public static AdapterUnderTest named(String id) {
    return new AdapterUnderTest(id);
  }

  /**
   * The platform's OpenAPI documents: the operations, codes, quotas, vocabularies and examples that
   * the contract is about.
   *
   * @param resources their absolute names on the class path, one document per host
   */
  public AdapterUnderTest document(String... resources) {
    documents.addAll(List.of(resources));
    return this;
  }

  /**
   * The name of the report, {@code contract/<name>.txt}: the platform's, unless the contract runs
   * for several kinds of application on one platform.
   */
  public AdapterUnderTest report(String name) {
    report = name;
    return this;
  }

  String report() {
    return report;
  }

  /** How the platform wraps its answers. */
  public AdapterUnderTest envelope(EnvelopeForm form) {
    envelope = form;
    return this;
  }

  /** How the sandbox differs from its default, if the contract needs it to. */
  public AdapterUnderTest sandbox(UnaryOperator<Sandbox.Builder> description) {
    sandbox = description;
    return this;
  }

  /** How the adapter is connected. */
  public AdapterUnderTest connect(Connector how) {
    connector = how;
    return this;
  }

  /** What the adapter is connected with besides its settings; nothing by default. */
  public AdapterUnderTest options(ConnectOptions given) {
    options = given;
    return this;
  }

  ConnectOptions options() {
    return options;
  }

  /**
   * Everything logged so far, from TRACE on, such as {@link EverythingLogged#text}: a text that
   * only grows.
   */
  public AdapterUnderTest logs(Supplier<String> everything) {
    logs = everything;
    return this;
  }

  /** The settings without which nothing can be sent, without {@code talentport.<platform>.}. */
  public AdapterUnderTest mandatorySettings(String... names) {
    mandatorySettings.addAll(List.of(names));
    return this;
  }

  /** The settings that hold secrets; the first one is the password of the token call. */
  public AdapterUnderTest secretSettings(String... names) {
    secretSettings.addAll(List.of(names));
    return this;
  }

  /** The settings of further hosts' addresses, besides {@code base-url}. */
  public AdapterUnderTest addressSettings(String... names) {
    addressSettings.addAll(List.of(names));
    return this;
  }

  /** Further settings that limit how long a call may take, besides {@code call-deadline}. */
  public AdapterUnderTest deadlineSettings(String... names) {
    deadlineSettings.addAll(List.of(names));
    return this;
  }

  /**
   * The adapter's typed settings, if it has some: then they are held to name what is null and to
   * print no secret.
   *
   * @param builder makes a builder with a setter for each setting
   * @param reader makes the settings from their texts by whole names
   */
  public AdapterUnderTest typedSettings(
      Supplier<?> builder, Function<Map<String, String>, ?> reader) {
    typedSettings = new TypedSettings(builder, reader);
    return this;
  }

  /** How long the sandbox's tokens of this platform live; two hours by default. */
  public AdapterUnderTest tokenLifetime(Duration lifetime) {
    tokenLifetime = lifetime;
    return this;
  }

  /** The platform answers a caller who calls too often with a web page and HTTP 200. */
  public AdapterUnderTest blocksCallersByWebPage() {
    blocksByWebPage = true;
    return this;
  }

  /** A listing. */
  public AdapterUnderTest listing(ListingUnderTest listing) {
    Listing bound = new Listing(this, listing);
    listings.add(bound);
    operations.add(bound.driver());
    return this;
  }

  /** The look-up of people. */
  public AdapterUnderTest lookup(LookupUnderTest described) {
    lookup = described;
    operations.add(described.driver());
    return this;
  }

  /** The operation by which a résumé is submitted. */
  public AdapterUnderTest submit(SubmitUnderTest described) {
    submit = described;
    operations.add(described.driver());
    return this;
  }

  /** The profiles of talents. */
  public AdapterUnderTest talents(TalentsUnderTest described) {
    talents = described;
    operations.add(described.driver().seeded(seed -> profile().seed(seed, profile().full())));
    return this;
  }

  /** The documents that are stored with talents. */
  public AdapterUnderTest documents(DocumentsUnderTest described) {
    storedDocuments = described;
    operations.add(described.driver());
    return this;
  }

  /**
   * How a submit updates a person who exists, if the platform can. The operation that writes the
   * update is declared to be {@linkplain #coveredElsewhere covered elsewhere}: no fault strikes it
   * alone.
   */
  public AdapterUnderTest update(UpdateUnderTest described) {
    update = described;
    return this;
  }

  /** An operation that is none of the above. */
  public AdapterUnderTest operation(OperationUnderTest operation) {
    operations.add(operation);
    return this;
  }

  /**
   * Constants of the core that a vocabulary has no word for.
   *
   * @param vocabulary the property's name, {@code Schema.property}
   * @param constants all of them
   */
  public AdapterUnderTest wordless(String vocabulary, Object... constants) {
    wordless.put(vocabulary, Set.of(constants));
    return this;
  }

  /**
   * Something that the adapter's own tests cover instead of the contract. The account in {@code
   * contract/<platform>.txt} lists it, so that nobody overlooks it.
   *
   * @param subject an operation of the document, a vocabulary as {@code Schema.property}, or a
   *     promise that allows it, such as {@code C36}
   * @param where the tests that cover it, or why nothing has to
   */
  public AdapterUnderTest coveredElsewhere(String subject, String where) {
    if (elsewhere.put(subject, where) != null) {
      throw new IllegalArgumentException(subject + " is declared twice");
    }
    return this;
  }

  String id() {
    return id;
  }

  Spec spec() {
    return Spec.of(documents);
  }

  EnvelopeForm envelope() {
    return given(envelope, "envelope");
  }

  /** The fixtures of an operation. */
  FixtureFile fixtures(String operation) {
    return FixtureFile.of(id, operation);
  }

  Sandbox.Builder describe(Sandbox.Builder builder) {
    return sandbox.apply(builder);
  }

  Connector connector() {
    return given(connector, "connect");
  }

  Supplier<String> logs() {
    return given(logs, "logs");
  }

  Set<String> mandatorySettings() {
    return Collections.unmodifiableSet(mandatorySettings);
  }

  Set<String> secretSettings() {
    return Collections.unmodifiableSet(secretSettings);
  }

  Set<String> addressSettings() {
    return Collections.unmodifiableSet(addressSettings);
  }

  Set<String> deadlineSettings() {
    return Collections.unmodifiableSet(deadlineSettings);
  }

  Optional<TypedSettings> typedSettings() {
    return Optional.ofNullable(typedSettings);
  }

  Duration tokenLifetime() {
    return tokenLifetime;
  }

  boolean blocksByWebPage() {
    return blocksByWebPage;
  }

  List<Listing> listings() {
    return Collections.unmodifiableList(listings);
  }

  List<OperationUnderTest> operations() {
    return Collections.unmodifiableList(operations);
  }

  OperationUnderTest operation(String operation) {
    return operations.stream()
        .filter(one -> one.operation().equals(operation))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no operation " + operation + " is described"));
  }

  LookupUnderTest lookup() {
    return given(lookup, "lookup");
  }

  SubmitUnderTest submit() {
    return given(submit, "submit");
  }

  TalentsUnderTest talents() {
    return given(talents, "talents");
  }

  /** The profile that is described by {@link #talents}. */
  Profile profile() {
    return new Profile(this, talents());
  }

  Optional<DocumentsUnderTest> documents() {
    return Optional.ofNullable(storedDocuments);
  }

  Optional<UpdateUnderTest> update() {
    return Optional.ofNullable(update);
  }

  /** The ports that the adapter must serve. */
  Set<Class<?>> ports() {
    return operations.stream()
        .<Class<?>>map(OperationUnderTest::port)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the contract can put values into the operation's request. */
  boolean sends(OperationUnderTest operation) {
    return (lookup != null && lookup.operation().equals(operation.operation()))
        || (submit != null && submit.operation().equals(operation.operation()));
  }

  boolean serves(Class<?> port) {
    return ports().contains(port);
  }

  /** The constants that a vocabulary has no word for. */
  Set<Object> wordless(String vocabulary) {
    return wordless.getOrDefault(vocabulary, Set.of());
  }

  Map<String, String> elsewhere() {
    return Collections.unmodifiableMap(elsewhere);
  }

  private static <T> T given(@Nullable T part, String method) {
    if (part == null) {
      throw new IllegalStateException("AdapterUnderTest." + method + "(…) was not called");
    }
    return part;
  }
}
