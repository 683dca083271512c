package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.support.json.WireFault;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stored talent; every value that an update sends back was decoded.
 *
 * @param detail the talent with every opt-in field that is sent back
 * @param listsWithUnknownFields the lists with an entry that has an unknown field, which would be
 *     lost if the list were replaced
 */
public record StoredProfile(TalentDetail detail, Set<String> listsWithUnknownFields) {

  /** The depth of a field: {@code data}, the list, the index of the entry, the field. */
  private static final int DEPTH_OF_FIELD = 4;

  /** Entries may have an id; sending one has no effect, so omitting it loses nothing. */
  private static final String ID = "id";

  /** A profile and the faults of its decoding. */
  public static StoredProfile of(TalentDetail detail, Collection<WireFault> faults) {
    return new StoredProfile(
        detail,
        faults.stream()
            .filter(WireFault::isOfUnknownField)
            .map(WireFault::path)
            .filter(path -> path.size() == DEPTH_OF_FIELD && !path.get(3).equals(ID))
            .map(path -> path.get(1).toString())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean hasUnknownFields(List<String> lists) {
    return lists.stream().anyMatch(listsWithUnknownFields::contains);
  }

  @Override
  public String toString() {
    return "StoredProfile[***]";
  }
}
