package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.fixture.Example;
import io.talentport.adapter.tck.internal.fixture.FixtureFile;
import io.talentport.adapter.tck.internal.spec.PageNames;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Faults;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A listing with its document and its fixtures. */
final class Listing {

  private static final JsonMapper JSON = new JsonMapper();

  private final AdapterUnderTest adapter;
  private final ListingUnderTest described;

  Listing(AdapterUnderTest adapter, ListingUnderTest described) {
    this.adapter = adapter;
    this.described = described;
  }

  /** The port that lists. */
  Class<?> port() {
    return described.port();
  }

  /** The operation that fetches a page. */
  SpecCall operation() {
    return adapter.spec().call(described.operation());
  }

  private PageNames names() {
    return operation().pageNames();
  }

  private FixtureFile fixtures() {
    return adapter.fixtures(described.operation());
  }

  /** The largest page that the document allows. */
  int largestPage() {
    return operation().maximum(names().size());
  }

  Paged<?> list(RecruitingPlatform platform, PageRequest from) {
    return described.lister().list(platform, from);
  }

  /** A listing that must refuse this one's cursors. */
  Paged<?> another(RecruitingPlatform platform, PageRequest from) {
    ListingUnderTest.Lister another = described.another();
    if (another != null) {
      return another.list(platform, from);
    }
    return adapter.listings().stream()
        .filter(other -> other != this)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("call ListingUnderTest.another(…) for " + this))
        .list(platform, from);
  }

  String[] settingsOfAnother() {
    return described.settingsOfAnother();
  }

  /** A row with every field that the platform can carry. */
  Example full() {
    return fixtures().example("full", "row");
  }

  /** A row with only the mandatory fields. */
  Example minimal() {
    return fixtures().example("minimal", "row");
  }

  /** One of many different rows. */
  Example sample(int index) {
    return fixtures().example("sample", "row").at(index);
  }

  /** Many rows, in order. */
  List<Example> samples(int count) {
    Example sample = fixtures().example("sample", "row");
    return IntStream.range(0, count).mapToObj(sample::at).toList();
  }

  /** The attributes of the core that the platform has no field for. */
  Set<String> lost() {
    return new TreeSet<>(fixtures().texts("lost"));
  }

  /** The schema of a row. */
  JsonNode rowSchema() {
    ListingUnderTest.Details details = described.details();
    return details == null
        ? operation().spec().schema(names().row())
        : adapter.spec().call(details.operation()).responseSchema(details.record());
  }

  /** Whether a page has ids only, so that each record needs a request. */
  boolean hasDetails() {
    return described.details() != null;
  }

  /** The operation that fetches one record of a listing of ids. */
  OperationUnderTest detail() {
    return adapter.operation(
        Objects.requireNonNull(described.details(), "no listing of ids").operation());
  }

  /** Sets the reply to the next request for a page, and to the requests for its records. */
  void answerNext(
      Faults faults, List<Example> rows, @Nullable Boolean hasMore, @Nullable String nextToken) {
    faults.next(operation().id(), Fault.body(page(rows, hasMore, nextToken).toString()));
    answerDetails(faults, rows);
  }

  /**
   * Sets the replies to the next requests for records of a listing of ids; does nothing for other
   * listings.
   */
  void answerDetails(Faults faults, List<Example> rows) {
    ListingUnderTest.Details details = described.details();
    if (details != null) {
      rows.forEach(row -> faults.next(details.operation(), Fault.body(detail(details, row))));
    }
  }

  private String detail(ListingUnderTest.Details details, Example row) {
    ObjectNode reply = adapter.envelope().success(JsonNodeFactory.instance.objectNode());
    put(reply, details.record(), row.content());
    return reply.toString();
  }

  /** Adds rows to the sandbox, after the existing ones. */
  void seed(Seed seed, List<Example> rows) {
    described.seed(seed, rows.stream().map(Listing::values).toList());
  }

  /** A row as plain values. */
  private static Map<String, Object> values(Example row) {
    return JSON.convertValue(row.content(), new TypeReference<>() {});
  }

  /** The page token that a request asked for; null for the first page. */
  @Nullable String tokenOf(RecordedRequest request) {
    JsonNode token = argument(request, names().token());
    return token.isMissingNode() || token.isNull() ? null : token.asString();
  }

  /** The page size that a request asked for. */
  int sizeOf(RecordedRequest request) {
    return argument(request, names().size()).asInt(-1);
  }

  private JsonNode argument(RecordedRequest request, String name) {
    if (operation().hasRequestBody()) {
      return JSON.readTree(request.body()).path(name);
    }
    String value = request.query().get(name);
    return value == null
        ? JsonNodeFactory.instance.missingNode()
        : JsonNodeFactory.instance.stringNode(value);
  }

  /** A whole reply with one page. */
  ObjectNode page(List<Example> rows, @Nullable Boolean hasMore, @Nullable String nextToken) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> items.add(item(row)));
    return page(items, hasMore, nextToken);
  }

  /** A row's item in a page: the whole row, or its id. */
  private JsonNode item(Example row) {
    ListingUnderTest.Details details = described.details();
    return details == null ? row.content() : row.content().at(pointer(details.id()));
  }

  /** A whole reply with the parts of a page that are not null. */
  ObjectNode page(@Nullable JsonNode items, @Nullable Boolean hasMore, @Nullable String nextToken) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode reply = adapter.envelope().success(nodes.objectNode());
    if (items != null) {
      put(reply, names().items(), items);
    }
    if (hasMore != null) {
      put(reply, names().hasMore(), nodes.booleanNode(hasMore));
    }
    if (nextToken != null) {
      put(reply, names().next(), nodes.stringNode(nextToken));
    }
    return reply;
  }

  private static void put(ObjectNode reply, String path, JsonNode value) {
    int last = path.lastIndexOf('.');
    ObjectNode parent = last < 0 ? reply : reply.withObject(pointer(path.substring(0, last)));
    parent.set(path.substring(last + 1), value);
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }

  /** Where the rows are in a reply. */
  String rowsPointer() {
    return pointer(names().items());
  }

  /** The operation, called once by reading the first page. */
  OperationUnderTest driver() {
    ListingUnderTest.Details details = described.details();
    return details == null
        ? firstPage().seeded(seed -> seed(seed, List.of(full(), sample(1), sample(2))))
        : firstPage().before(details.operation()).seeded(seed -> seed(seed, List.of(sample(1))));
  }

  /** The fault of a missing record counts as a result, too. */
  private OperationUnderTest firstPage() {
    return OperationUnderTest.of(
        described.operation(),
        port(),
        platform -> {
          Page<?> page = list(platform, PageRequest.first()).pages().iterator().next();
          List<Object> records = new ArrayList<>(page.items());
          if (hasDetails()) {
            records.addAll(page.faults());
          }
          return records;
        });
  }

  @Override
  public String toString() {
    return port().getSimpleName();
  }
}
