package io.talentport.adapter.support.mapping;

import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.json.WireFault;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.paging.RecordFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Maps a platform's records to the core, and reports what cannot be mapped by its path and reason,
 * never by its content. Immutable and thread-safe.
 */
public final class RecordReader {

  private final CallErrors failures;
  private final boolean strict;

  /** Creates a reader for the replies of one operation; a faulty record does not fail the reply. */
  public RecordReader(Operation operation) {
    this(operation, false);
  }

  /**
   * Makes a reader for the replies of one operation.
   *
   * @param strict whether one faulty record fails the whole reply
   */
  public RecordReader(Operation operation, boolean strict) {
    this.failures = new CallErrors(operation);
    this.strict = strict;
  }

  /**
   * The result for a list.
   *
   * @param items the records that could be mapped, in order
   * @param faults the others, and the fields that could not be read of those
   */
  public record Records<T>(List<T> items, List<RecordFault> faults) {

    /** Only a fault. */
    public static <T> Records<T> none(RecordFault fault) {
      return new Records<>(List.of(), List.of(fault));
    }
  }

  /**
   * Maps each record of a reply's list separately; a missing list is empty. A record with an
   * unreadable field is among the items, and the field among the faults.
   *
   * @param listPath the path of the list from the reply's root, in the platform's names
   * @param id the record's id in the reply, for the faults; null if it has none
   * @param mapper makes the record, reading with the given reader each field that may be wrong
   * @throws io.talentport.core.error.RecruitingException if something outside the list cannot be
   *     read, or a record cannot and this reader is strict
   */
  public <W, T> Records<T> each(
      Envelope reply,
      List<String> listPath,
      @Nullable List<@Nullable W> wire,
      Function<W, @Nullable String> id,
      BiFunction<W, FieldReader, T> mapper) {
    Map<Integer, List<WireFault>> undecoded = undecoded(reply, listPath);
    List<T> items = new ArrayList<>(wire == null ? 0 : wire.size());
    List<RecordFault> faults = new ArrayList<>(0);
    FieldReader reader = new FieldReader();
    for (int index = 0; wire != null && index < wire.size(); index++) {
      W record = wire.get(index);
      List<WireFault> fields =
          undecoded.isEmpty() ? List.of() : undecoded.getOrDefault(index, List.of());
      if (record == null) {
        faults.add(
            fields.isEmpty()
                ? new RecordFault(index, "", "is null")
                : new RecordFault(index, fields.get(0).place(), fields.get(0).reason()));
      } else {
        reader.begin(fields);
        map(index, record, id, reader, mapper, items, faults);
      }
    }
    if (strict && !faults.isEmpty()) {
      throw failures.malformed(text(faults.get(0)), reply);
    }
    return new Records<>(items, faults);
  }

  /**
   * The list of a page; a missing list means that nothing was found. That holds only if a code says
   * that the call was executed, and the page says whether there are more. Any other reply without a
   * list cannot be interpreted, and is not an empty page.
   *
   * @param listPath the path of the list from the reply's root, in the platform's names
   * @param list the list; null if it is missing
   * @param hasMore what the page says about further pages; null if it says nothing
   * @throws io.talentport.core.error.RecruitingException if the reply is no page
   */
  public <W> List<@Nullable W> rows(
      Envelope reply,
      List<String> listPath,
      @Nullable List<@Nullable W> list,
      @Nullable Boolean hasMore) {
    if (list != null) {
      return list;
    }
    if (!reply.saysSuccess() || hasMore == null) {
      throw failures.malformed(
          "it has no "
              + String.join(".", listPath)
              + (reply.saysSuccess()
                  ? ", and does not say whether there is more"
                  : ", and no code that says success"),
          reply);
    }
    return List.of();
  }

  /**
   * Maps each record of a reply's list as {@link #each} does, but all must be readable. Unreadable
   * fields are reported by the records only.
   *
   * @throws io.talentport.core.error.RecruitingException if one of the records cannot be read
   */
  public <W, T> List<T> all(
      Envelope reply,
      List<String> listPath,
      @Nullable List<@Nullable W> wire,
      Function<W, @Nullable String> id,
      BiFunction<W, FieldReader, T> mapper) {
    Records<T> records = each(reply, listPath, wire, id, mapper);
    if (wire != null && records.items().size() < wire.size()) {
      throw failures.malformed(text(records.faults().get(0)), reply);
    }
    return records.items();
  }

  /**
   * Maps the only record of a reply, as {@link #each} maps those of a list.
   *
   * @param index the record's index for its faults
   * @throws io.talentport.core.error.RecruitingException if the record cannot be read and this
   *     reader is strict
   */
  public <W, T> Records<T> only(
      Envelope reply,
      int index,
      W record,
      Function<W, @Nullable String> id,
      BiFunction<W, FieldReader, T> mapper) {
    List<T> items = new ArrayList<>(1);
    List<RecordFault> faults = new ArrayList<>(0);
    FieldReader reader = new FieldReader();
    reader.begin(reply.faults());
    map(index, record, id, reader, mapper, items, faults);
    if (strict && !faults.isEmpty()) {
      throw failures.malformed(text(faults.get(0)), reply);
    }
    return new Records<>(items, faults);
  }

  private static <W, T> void map(
      int index,
      W record,
      Function<W, @Nullable String> id,
      FieldReader fields,
      BiFunction<W, FieldReader, T> mapper,
      List<T> items,
      List<RecordFault> faults) {
    String given = id.apply(record);
    String recordId = given == null ? "" : given;
    RecordFault ofRecord = null;
    try {
      items.add(mapper.apply(record, fields));
    } catch (RuntimeException wrong) {
      ofRecord =
          new RecordFault(index, FieldReader.field(wrong), FieldReader.reason(wrong), recordId);
    }
    if (fields.hasFaults()) {
      fields
          .faults()
          .forEach(
              fault -> faults.add(new RecordFault(index, fault.field(), fault.reason(), recordId)));
    }
    if (ofRecord != null) {
      faults.add(ofRecord);
    }
  }

  /** The fields that could not be decoded, by record, with their paths relative to it. */
  private Map<Integer, List<WireFault>> undecoded(Envelope reply, List<String> listPath) {
    if (reply.faults().isEmpty()) {
      return Map.of();
    }
    Map<Integer, List<WireFault>> byIndex = new HashMap<>();
    int depth = listPath.size();
    for (WireFault fault : reply.faults()) {
      List<Object> path = fault.path();
      if (path.size() <= depth
          || !path.subList(0, depth).equals(listPath)
          || !(path.get(depth) instanceof Integer index)) {
        throw failures.malformed("the value of " + fault.place() + " " + fault.reason(), reply);
      }
      byIndex
          .computeIfAbsent(index, any -> new ArrayList<>())
          .add(new WireFault(path.subList(depth + 1, path.size()), fault.reason()));
    }
    return byIndex;
  }

  /**
   * Maps the one record of a reply, which must be present. Unreadable fields are reported by the
   * record only.
   *
   * @param path the path of the record from the reply's root, in the platform's names
   * @throws io.talentport.core.error.RecruitingException if it is missing or cannot be read
   */
  public <W, T> T one(
      Envelope reply, List<String> path, @Nullable W wire, BiFunction<W, FieldReader, T> mapper) {
    W record = present(reply, String.join(".", path), wire);
    FieldReader reader = new FieldReader();
    reader.begin(reply.faults().stream().map(fault -> fault.below(path)).toList());
    return whole(reply, () -> mapper.apply(record, reader));
  }

  private static String text(RecordFault fault) {
    return "its record " + fault.index() + ": " + (fault.field() + " " + fault.reason()).strip();
  }

  /**
   * Maps a value as a whole.
   *
   * @throws io.talentport.core.error.RecruitingException if it cannot be mapped
   */
  public <T> T whole(Envelope reply, Supplier<T> mapping) {
    try {
      return mapping.get();
    } catch (RuntimeException wrong) {
      throw failures.malformed(
          (FieldReader.field(wrong) + " " + FieldReader.reason(wrong)).strip(), reply);
    }
  }

  /**
   * A part of a reply that must be present.
   *
   * @throws io.talentport.core.error.RecruitingException if it is not
   */
  public <T> T present(Envelope reply, String name, @Nullable T part) {
    if (part == null) {
      throw failures.malformed("it has no " + name, reply);
    }
    return part;
  }
}
