package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A listing, with the values of the core as the facts that it lists.
 *
 * @param <T> what is listed
 */
public abstract class ListingDriver<T> {

  private final PlatformScript script;
  private final Class<?> port;
  private final SpecCall call;
  private final Names names;

  ListingDriver(PlatformScript script, Class<?> port, SpecCall call, Names names) {
    this.script = script;
    this.port = port;
    this.call = call;
    this.names = names;
  }

  /**
   * What a platform calls the parts of a page.
   *
   * @param items the rows
   * @param hasMore whether there are more
   * @param next the token of the next page
   * @param size the request's page size
   */
  record Names(String items, String hasMore, String next, String size) {}

  /** The port that lists. */
  public Class<?> port() {
    return port;
  }

  /** The operation that a page is fetched by. */
  public SpecCall operation() {
    return call;
  }

  /** The largest page that the specification allows. */
  public int largestPage() {
    return call.maximum(names.size());
  }

  /** The listing. */
  public abstract Paged<T> list(RecruitingPlatform platform, PageRequest from);

  /** A listing that a cursor of this one does not belong to. */
  public abstract Paged<?> another(RecruitingPlatform platform, PageRequest from);

  /** The settings, in names and values by turns, with which the other listing is made. */
  public String[] settingsOfAnother() {
    return new String[0];
  }

  /** A value with every field that the platform can carry. */
  public abstract T full();

  /** A value with what must be there and nothing else. */
  public abstract T minimal();

  /** One of many different values. */
  public abstract T sample(int index);

  /** The attributes of the core that this platform has no field for. */
  public abstract Set<String> lost();

  /** The schema of a row. */
  public abstract String itemSchema();

  /** A value as the platform writes it. */
  public abstract ObjectNode item(T value);

  /** Puts values into the sandbox, behind those that are there. */
  public abstract void seed(Seed seed, List<T> values);

  /** The page token that a request asked for; null for the first page. */
  public abstract @Nullable String tokenOf(RecordedRequest request);

  /** The page size that a request asked for. */
  public abstract int sizeOf(RecordedRequest request);

  /** Many values, in order. */
  public final List<T> samples(int count) {
    return IntStream.range(0, count).mapToObj(this::sample).toList();
  }

  /** A whole reply with one page. */
  public final ObjectNode page(
      List<T> values, @Nullable Boolean hasMore, @Nullable String nextToken) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> rows.add(item(value)));
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    payload.set(names.items(), rows);
    if (hasMore != null) {
      payload.put(names.hasMore(), hasMore);
    }
    if (nextToken != null) {
      payload.put(names.next(), nextToken);
    }
    return script.success(payload);
  }

  /** Where the rows stand in a reply. */
  public final String rowsPointer() {
    return "/"
        + script.success(JsonNodeFactory.instance.objectNode()).propertyNames().stream()
            .reduce((first, second) -> second)
            .orElse("")
        + "/"
        + names.items();
  }

  /** The operation, made to happen once by reading the first page. */
  final OperationDriver driver() {
    return new OperationDriver(
        call.id(),
        port,
        seed -> seed(seed, List.of(full(), sample(1), minimalInSandbox())),
        platform -> {
          List<Object> records = new ArrayList<>();
          list(platform, PageRequest.first())
              .pages()
              .iterator()
              .next()
              .items()
              .forEach(records::add);
          return records;
        });
  }

  /** The smallest value that the sandbox can hold. */
  T minimalInSandbox() {
    return minimal();
  }

  @Override
  public String toString() {
    return port.getSimpleName();
  }
}
