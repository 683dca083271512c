package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.support.json.WireFault;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A talent as it is stored, every value of which that an update sends back could be decoded.
 *
 * @param detail the talent with every opt-in field that is sent back
 * @param listsWithUnknownFields the lists with an entry that has a field of which nothing is known:
 *     it would be lost if the list were replaced
 */
public record StoredProfile(TalentDetail detail, Set<String> listsWithUnknownFields) {

  /** {@code data}, the list, the index of the entry, its field. */
  private static final int DEPTH_OF_FIELD = 4;

  /** Entries may have an id; one that is sent has no effect, so that none is lost. */
  private static final String ID = "id";

  /** Takes a profile with what was noted while it was decoded. */
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
