package io.talentport.adapter.support.spec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of a reply whose value is of another kind than documented. It says where and why, never
 * what stood there.
 *
 * @param path the way to it from the reply's root: names of fields (String) and places in lists
 *     (Integer)
 * @param reason what is wrong with it
 */
public record WireFault(List<Object> path, String reason) {

  /** Copies the path. */
  public WireFault {
    path = List.copyOf(path);
  }

  /** The path as text, for example {@code data.items[3].create_time}. */
  public String place() {
    return path.stream()
        .map(step -> step instanceof Integer ? "[" + step + "]" : "." + step)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
