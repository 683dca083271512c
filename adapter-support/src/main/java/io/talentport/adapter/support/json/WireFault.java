package io.talentport.adapter.support.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of a reply that is undocumented, or whose value is not of the documented type. It has the
 * path and the reason, never the value.
 *
 * @param path the path from the reply's root: names of fields (String) and indices in lists
 *     (Integer)
 * @param reason what is wrong with it
 */
public record WireFault(List<Object> path, String reason) {

  /** The reason of an undocumented field; its value was skipped. */
  static final String UNKNOWN = "is not documented";

  /** Copies the path. */
  public WireFault {
    path = List.copyOf(path);
  }

  /** Whether the field is undocumented, instead of having a value of another type. */
  public boolean isOfUnknownField() {
    return reason.equals(UNKNOWN);
  }

  /** Whether it is within an element of a list, so that the rest of the reply can be used. */
  public boolean isInList() {
    return path.stream().anyMatch(Integer.class::isInstance);
  }

  /**
   * Whether it is within the one record of a reply, so that the rest of the record can be used.
   *
   * @param record the path of the record; empty if the reply has none
   */
  public boolean isWithin(List<String> record) {
    return !record.isEmpty() && isBelow(record);
  }

  private boolean isBelow(List<String> place) {
    int depth = place.size();
    return path.size() > depth && path.subList(0, depth).equals(place);
  }

  /** The same fault with its path relative to a place in the reply, if it is below that. */
  public WireFault below(List<String> place) {
    return isBelow(place) ? new WireFault(path.subList(place.size(), path.size()), reason) : this;
  }

  /** The path as text, for example {@code data.items[3].create_time}. */
  public String place() {
    return path.stream()
        .map(step -> step instanceof Integer ? "[" + step + "]" : "." + step)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
