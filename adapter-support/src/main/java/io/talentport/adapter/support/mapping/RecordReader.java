package io.talentport.adapter.support.mapping;

import io.talentport.adapter.support.call.Failures;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.WireFault;
import io.talentport.adapter.support.spec.WireReply;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.RecordFault;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Maps what a platform sent into the core, and tells what cannot be mapped by its place and reason,
 * never by its content. Immutable and thread-safe.
 */
public final class RecordReader {

  private final Failures failures;
  private final boolean strict;

  /** Makes a reader for the replies of one operation; a faulty record is no failure. */
  public RecordReader(Operation operation) {
    this(operation, false);
  }

  /**
   * Makes a reader for the replies of one operation.
   *
   * @param strict whether one faulty record is a failure of the whole reply
   */
  public RecordReader(Operation operation, boolean strict) {
    this.failures = new Failures(operation);
    this.strict = strict;
  }

  /**
   * What came of a list.
   *
   * @param items the records that could be mapped, in order
   * @param faults the others
   */
  public record Records<T>(List<T> items, List<RecordFault> faults) {}

  /**
   * Maps each record of a reply's list on its own; a list that is not there is empty.
   *
   * @param listPath the way to the list from the reply's root, in the platform's names
   * @throws io.talentport.core.error.RecruitingException if something outside the list cannot be
   *     read, or a record cannot and this reader is strict
   */
  public <W, T> Records<T> each(
      WireReply reply,
      List<String> listPath,
      @Nullable List<@Nullable W> wire,
      Function<W, T> mapper) {
    Map<Integer, RecordFault> unreadable = unreadable(reply, listPath);
    List<T> items = new ArrayList<>(wire == null ? 0 : wire.size());
    List<RecordFault> faults = new ArrayList<>();
    for (int index = 0; wire != null && index < wire.size(); index++) {
      W record = wire.get(index);
      RecordFault fault = unreadable.get(index);
      if (fault == null && record == null) {
        fault = new RecordFault(index, "", "is null");
      }
      if (fault == null) {
        fault = map(index, record, mapper, items);
      }
      if (fault != null) {
        faults.add(fault);
      }
    }
    if (strict && !faults.isEmpty()) {
      throw failures.malformed(text(faults.get(0)), reply);
    }
    return new Records<>(items, faults);
  }

  /**
   * Maps each record of a reply's list, all of which must be there.
   *
   * @throws io.talentport.core.error.RecruitingException if one of them cannot be read
   */
  public <W, T> List<T> all(
      WireReply reply,
      List<String> listPath,
      @Nullable List<@Nullable W> wire,
      Function<W, T> mapper) {
    Records<T> records = each(reply, listPath, wire, mapper);
    if (!records.faults().isEmpty()) {
      throw failures.malformed(text(records.faults().get(0)), reply);
    }
    return records.items();
  }

  private <W, T> @Nullable RecordFault map(
      int index, @Nullable W record, Function<W, T> mapper, List<T> items) {
    try {
      items.add(mapper.apply(Objects.requireNonNull(record)));
      return null;
    } catch (InvalidRequestException | DateTimeException wrong) {
      return new RecordFault(index, field(wrong), reason(wrong));
    }
  }

  private Map<Integer, RecordFault> unreadable(WireReply reply, List<String> listPath) {
    Map<Integer, RecordFault> byIndex = new HashMap<>();
    int depth = listPath.size();
    for (WireFault fault : reply.faults()) {
      List<Object> path = fault.path();
      if (path.size() <= depth
          || !path.subList(0, depth).equals(listPath)
          || !(path.get(depth) instanceof Integer index)) {
        throw failures.malformed("the value of " + fault.place() + " " + fault.reason(), reply);
      }
      String field = new WireFault(path.subList(depth + 1, path.size()), "").place();
      byIndex.putIfAbsent(index, new RecordFault(index, field, fault.reason()));
    }
    return byIndex;
  }

  private static String text(RecordFault fault) {
    return "its record " + fault.index() + ": " + (fault.field() + " " + fault.reason()).strip();
  }

  /**
   * Maps a value as a whole.
   *
   * @throws io.talentport.core.error.RecruitingException if it cannot be mapped
   */
  public <T> T whole(WireReply reply, Supplier<T> mapping) {
    try {
      return mapping.get();
    } catch (InvalidRequestException | DateTimeException wrong) {
      throw failures.malformed(field(wrong) + " " + reason(wrong), reply);
    }
  }

  /**
   * The part of a reply that must be there.
   *
   * @throws io.talentport.core.error.RecruitingException if it is not
   */
  public <T> T present(WireReply reply, String name, @Nullable T part) {
    if (part == null) {
      throw failures.malformed("it has no " + name, reply);
    }
    return part;
  }

  private static String field(RuntimeException wrong) {
    return wrong instanceof InvalidRequestException invalid ? invalid.field().orElse("") : "";
  }

  private static String reason(RuntimeException wrong) {
    if (wrong instanceof IncompleteValueException) {
      return "is missing";
    }
    return wrong instanceof InvalidRequestException
        ? "breaks its rule"
        : "is not a time that can be represented";
  }
}
