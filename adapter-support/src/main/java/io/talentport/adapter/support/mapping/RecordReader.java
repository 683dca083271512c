package io.talentport.adapter.support.mapping;

import io.talentport.adapter.support.call.Failures;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.RecordFault;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Maps what a platform sent into the core, and tells what cannot be mapped by its place and reason,
 * never by its content. Immutable and thread-safe.
 */
public final class RecordReader {

  private final Failures failures;

  /** Makes a reader for the replies of one operation. */
  public RecordReader(Operation operation) {
    this.failures = new Failures(operation);
  }

  /**
   * What came of a list.
   *
   * @param items the records that could be mapped, in order
   * @param faults the others
   */
  public record Records<T>(List<T> items, List<RecordFault> faults) {}

  /** Maps each record on its own; a list that is not there is empty. */
  public <W, T> Records<T> each(@Nullable List<@Nullable W> wire, Function<W, T> mapper) {
    if (wire == null) {
      return new Records<>(List.of(), List.of());
    }
    List<T> items = new ArrayList<>(wire.size());
    List<RecordFault> faults = new ArrayList<>();
    for (int index = 0; index < wire.size(); index++) {
      W record = wire.get(index);
      if (record == null) {
        faults.add(new RecordFault(index, "", "is null"));
        continue;
      }
      try {
        items.add(mapper.apply(record));
      } catch (InvalidRequestException | DateTimeException wrong) {
        faults.add(new RecordFault(index, field(wrong), reason(wrong)));
      }
    }
    return new Records<>(items, faults);
  }

  /**
   * Maps a value as a whole.
   *
   * @throws io.talentport.core.error.RecruitingException if it cannot be mapped
   */
  public <T> T whole(Supplier<T> mapping) {
    try {
      return mapping.get();
    } catch (InvalidRequestException | DateTimeException wrong) {
      throw failures.malformed(field(wrong) + " " + reason(wrong));
    }
  }

  /** The part of a reply that must be there. */
  public <T> T present(String name, @Nullable T part) {
    if (part == null) {
      throw failures.malformed("it has no " + name);
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
